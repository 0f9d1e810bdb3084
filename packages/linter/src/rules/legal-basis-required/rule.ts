import { ARTICLE_6 } from '../../facts/bases.ts';
import { basesInWords } from '../../facts/basis-in-words.ts';
import { requiredElement } from '../../families/required-element.ts';
import { LEGAL_BASES } from '../../skeletons/drafts.ts';

/** Every processing activity must name at least one of the six letters of art. 6(1); bases are never inherited. */
export default requiredElement({
  id: 'legal-basis-required',
  title: {
    nb: 'Hver behandling må ha et behandlingsgrunnlag',
    nn: 'Kvar behandling må ha eit behandlingsgrunnlag',
    en: 'Every processing activity needs a legal basis',
  },
  severity: 'error',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 6(1)'],
  answers: ['13(1)(c)', '14(1)(c)'],
  since: '0.1',
  demand: {
    at: '/processingActivities/*',
    keys: ['legalBases'],
    contains: { key: 'article', values: ARTICLE_6 },
  },
  skeletons: LEGAL_BASES,
  inWords: basesInWords,
  messages: {
    missing: {
      nb: {
        text: '«{activity}» oppgir ikke behandlingsgrunnlag: ingen av bokstavene a til f i artikkel 6 nr. 1.',
        remedy: 'Legg til «legalBases» med minst én «article», for eksempel 6(1)(e), og loven i «law».',
      },
      nn: {
        text: '«{activity}» oppgir ikkje behandlingsgrunnlag: ingen av bokstavane a til f i artikkel 6 nr. 1.',
        remedy: 'Legg til «legalBases» med minst éin «article», til dømes 6(1)(e), og lova i «law».',
      },
      en: {
        text: '“{activity}” states no legal basis: none of the letters (a) to (f) of Article 6(1).',
        remedy: 'Add `legalBases` with at least one `article`, for example 6(1)(e), and the act in `law`.',
      },
    },
    inWords: {
      nb: {
        text: 'Grunnlaget for «{activity}» står bare i ord, så andre programmer og innsynsløsninger finner det ikke.',
        remedy: 'Skriv bokstaven i «article», for eksempel 6(1)(e), og behold teksten.',
      },
      nn: {
        text: 'Grunnlaget for «{activity}» står berre i ord, så andre program og innsynsløysingar finn det ikkje.',
        remedy: 'Skriv bokstaven i «article», til dømes 6(1)(e), og behald teksten.',
      },
      en: {
        text: 'The legal basis of “{activity}” stands in words only, so other programs do not find it.',
        remedy: 'Write the letter in `article`, for example 6(1)(e), and keep the text.',
      },
    },
  },
});
