import type { PrivacyDeclaration } from '@tretten/schema';
import { oneOfEach, type PlacedText, requestTexts } from './right-texts.ts';
import { sentencesOf } from './sentences.ts';

const COPY =
  /(?<!\p{L})(?:kopi|skann\p{L}*|bilde|bilete|scan|copy)\s+(?:av|of)\s+(?:\p{L}+\s+){0,3}(?:pass(?:et|port)?|legitimasjon\p{L}*|førerkort\p{L}*|førarkort\p{L}*|bankkort\p{L}*|id-?kort\p{L}*|identitetskort\p{L}*|identitetsbevis\p{L}*|identification|identity|id|driving\s+licence)(?!\p{L})/iu;
/** "Bring your passport, and we take a copy." */
const COPIED =
  /(?<!\p{L})(?:pass(?:et|port)?|legitimasjon\p{L}{0,2}|førerkort\p{L}{0,2}|førarkort\p{L}{0,2}|id-?kort\p{L}{0,2})(?!\p{L})[^.]{0,50}(?<!\p{L})(?:(?:tar|tek)\s+(?:vi\s+)?(?:en\s+|ein\s+)?kopi|kopier(?:er|ar|es|ast)|skann(?:er|ar|es|ast)|(?:blir|vert)\s+kopiert?)(?!\p{L})/iu;
const DOUBT = /(?<!\p{L})(?:tvil\p{L}*|usikre?|usikker\p{L}*|uvisse?|doubts?|uncertain|unsure)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:ikke|ikkje|aldri|trenger\s+ingen|treng\s+ingen|never|not|no)(?!\p{L})/iu;

/** The texts about rights and requests that ask everybody for a copy of an identity document. */
export function blanketIdentityChecks(declaration: PrivacyDeclaration): readonly PlacedText[] {
  const asking = requestTexts(declaration).filter(
    ({ text }) =>
      /kopi|skann|bilde|bilete|scan|copy/iu.test(text) &&
      !DOUBT.test(text) &&
      sentencesOf(text).some(
        (sentence) => (COPY.test(sentence) || COPIED.test(sentence)) && !DENIED.test(sentence),
      ),
  );
  return oneOfEach(asking);
}
