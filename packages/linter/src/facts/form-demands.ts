import type { PrivacyDeclaration } from '@tretten/schema';
import { oneOfEach, type PlacedText, requestTexts } from './right-texts.ts';
import { sentencesOf } from './sentences.ts';

/** A text that demands a form for requests. */
export interface FormDemand extends PlacedText {
  readonly demand: 'written' | 'formOnly' | 'inPerson';
}

const MUST = '(?<!\\p{L})(?:må|skal)(?!\\s+(?:ikke|ikkje)(?!\\p{L}))';

/** "must be in writing"; what follows "skriftlig" shows that it is not "skriftlig fullmakt" or "skriftlig svar". */
const WRITTEN = new RegExp(
  `${MUST}(?:\\s+\\p{L}+){0,5}\\s+(?:skrift(?:lig|leg)e?|(?:signer|under(?:skr[ei]v|teikn|tegn))\\p{L}{1,4})(?!\\p{L})(?=\\s*(?:[.,;:!?)]|$|(?:til|på|i|og|eller|via|med|hos|for|før)(?!\\p{L})))` +
    '|(?<!\\p{L})(?:bare|kun|berre)\\s+skrift(?:lig|leg)\\p{L}*' +
    `|${MUST}(?:\\s+\\p{L}+){0,5}\\s+(?:per|i|med)\\s+post(?:en)?(?!\\p{L})` +
    '|(?<!\\p{L})(?:munt|munn)l(?:ig|eg)e?\\s[^.]{0,60}(?<!\\p{L})(?:ikke|ikkje)\\s+(?:behandl|handsam|besvar|svar|god(?:ta|tek|kjen)|registrer)' +
    '|(?<!\\p{L})(?:must|shall|only)(?:\\s+\\p{L}+){0,5}\\s+in\\s+writing(?!\\p{L})',
  'iu',
);
const FORM = new RegExp(
  `${MUST}(?:\\s+(?:du|ein|man|en))?\\s+(?:fylle?\\s+ut|bruke?|nytte|benytte|sendes?|sendast|skje|gis)(?!\\p{L})[^.]{0,60}skjema` +
    '|(?<!\\p{L})(?:bare|kun|berre)(?!\\p{L})(?![^.]{0,60}(?:telefon|e-?post|brev|oppmøte))[^.]{0,40}(?<!\\p{L})(?:via|gjennom|på|i|med)(?!\\p{L})[^.]{0,30}skjema' +
    '|(?<!\\p{L})must\\s+(?:use|fill\\s+in|complete|submit)(?!\\p{L})[^.]{0,40}(?<!\\p{L})form(?!\\p{L})',
  'iu',
);
const IN_PERSON = new RegExp(
  `${MUST}(?:\\s+\\p{L}+){0,3}?\\s+møte(?:\\s+(?:opp|fram|frem))?\\s+person(?:lig|leg)(?!\\p{L})|(?<!\\p{L})(?:bare|berre|kun)\\s+(?:ved|om|når|hvis|viss)\\s+(?:\\p{L}{1,10}\\s+){0,2}?(?:person(?:lig|leg)\\s+)?oppmøte(?!\\p{L})|(?<!\\p{L})must\\s+(?:appear|come|ask)\\s+in\\s+person(?!\\p{L})`,
  'iu',
);
/** What the body itself does, and authorisations, are no demands on the request. */
const ABOUT_ANSWER = new RegExp(
  [
    '(?<!\\p{L})(?:svar\\p{L}*|vedtak\\p{L}*|fullmakt\\p{L}*|vi|kommunen|we)\\s+(?:må|skal|must|shall)(?!\\p{L})',
    '(?<!\\p{L})(?:må|skal|must|shall)\\s+(?:vi|kommunen|we|the\\s+municipality|du\\s+få|ein\\s+få|man\\s+få)(?!\\p{L})',
    '(?<!\\p{L})(?:avsl(?:ag|å)|nekt|refus)\\p{L}{0,20}',
  ].join('|'),
  'iu',
);

/** Every demand has one of these words. */
const LIMITS = /må|skal|bare|berre|kun|mun[tn]l|must|shall|only/iu;

/** The texts about rights and requests that demand writing or a certain form. */
export function formDemands(declaration: PrivacyDeclaration): readonly FormDemand[] {
  const demands = requestTexts(declaration).flatMap((place): FormDemand[] => {
    if (!LIMITS.test(place.text)) return [];
    const sentences = sentencesOf(place.text).filter(
      (sentence) => LIMITS.test(sentence) && !ABOUT_ANSWER.test(sentence),
    );
    if (sentences.some((sentence) => WRITTEN.test(sentence))) return [{ ...place, demand: 'written' }];
    if (sentences.some((sentence) => FORM.test(sentence))) return [{ ...place, demand: 'formOnly' }];
    if (sentences.some((sentence) => IN_PERSON.test(sentence))) return [{ ...place, demand: 'inPerson' }];
    return [];
  });
  return oneOfEach(demands);
}
