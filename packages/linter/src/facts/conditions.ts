import { type LocalizedText, textsOf } from '@tretten/schema';

/** Words with which a sentence limits what it promises, in bokmål, nynorsk and English. */
const CONDITIONS = [
  'kan\\s+(?:du\\s+|ein\\s+|man\\s+)?ha\\s+(?:rett|krav)',
  '(?:noen|nokre|enkelte|visse|mange)\\s+(?:tilfelle|situasjon|gang|gong|behandling|opplysning)\\p{L}*',
  'når(?!\\s+som\\s+helst|\\s+du\\s+(?:vil|ønsker|ønskjer|ber|krever|krev)(?!\\p{L}))',
  'dersom',
  'hvis',
  'viss',
  'med\\s+mindre',
  'unntak\\p{L}*',
  'unn(?:tatt|ateke|atekne|ateken)',
  'utenom',
  'utanom',
  'så\\s+langt',
  'som\\s+(?:hovedregel|hovudregel|regel)',
  'normalt',
  'vanligvis',
  'vanlegvis',
  'ikk(?:e|je)\\s+lenger',
  'bare',
  'kun',
  'berre',
  'vilkår\\p{L}*',
  'be\\s+om',
  'anmode\\p{L}*',
  'ulov(?:lig|leg)\\p{L}*',
  '(?:ikke|ikkje)\\s+(?:har\\s+lov|lov\\p{L}*)',
  'samtykk\\p{L}*',
  'avtale\\p{L}*',
  'kontrakt\\p{L}*',
  'may|might|if|when|where|unless|except|exceptions?|provided|only|no\\s+longer|some|certain|ask|request',
  'consent|contract|conditions?|unlawful\\p{L}*',
];

const CONDITIONAL = new RegExp(`(?<!\\p{L})(?:${CONDITIONS.join('|')})(?!\\p{L})`, 'iu');

/** Whether the words of some language version limit what they promise; a plain "you have the right to" does not. */
export function isConditional(text: LocalizedText | undefined, declaredLanguage: string): boolean {
  return textsOf(text, declaredLanguage).some((version) => CONDITIONAL.test(version.text));
}
