import { specialNumberClaim } from '../../facts/identity-number-claim.ts';
import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The term of the act of 2000, and what it was shortened to. English is left out: the recitals of the GDPR use the word themselves. */
const TERM =
  /(?<!\p{L})sensitive?\s+(?:(?:og|eller|\/)\s+\p{L}{1,20}\s+)?(?:person|helse)?(?:opplysning|data)/iu;
/** "Send ikke sensitive opplysninger" is advice about what is confidential, and no name of a category of data. */
const ADVICE =
  /(?<!\p{L})(?:ikke|ikkje|ingen|inga|aldri|uten|utan)(?!\p{L})[^.!?]{0,60}(?<!\p{L})sensitive?\s+(?:(?:og|eller|\/)\s+\p{L}{1,20}\s+)?(?:opplysning|data)/giu;
/** A text that gives today's term as well explains itself. */
const TODAY = /(?<!\p{L})sær(?:lig|leg|skil[dt])e?\s+(?:kategori|type|slags)/iu;
/** History, and names of acts. */
const ASIDE = /^\/changes\/|\/law\/|\/supersedes$/u;

/** The GDPR says special categories of personal data; "sensitive" is also used of what is merely confidential. */
export default defineRule({
  id: 'term-sensitive-data',
  title: {
    nb: '«Sensitive personopplysninger» heter nå «særlige kategorier»',
    nn: '«Sensitive personopplysningar» heiter no «særlege kategoriar»',
    en: '“Sensitive personal data” are now “special categories”',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 9(1)', 'Prop. 56 LS (2017–2018)'],
  since: '0.1',
  mentions: ['sensitiv'],
  messages: {
    term: {
      nb: {
        text: 'Teksten sier «sensitive opplysninger», som i den gamle loven. Personvernforordningen sier «særlige kategorier av personopplysninger» (artikkel 9 nr. 1).',
        remedy:
          'Skriv «særlige kategorier» når du mener dem, eller «taushetsbelagte opplysninger» når det er det du mener.',
      },
      nn: {
        text: 'Teksten seier «sensitive opplysningar», som i den gamle lova. Personvernforordninga seier «særlege kategoriar av personopplysningar» (artikkel 9 nr. 1).',
        remedy:
          'Skriv «særlege kategoriar» når du meiner dei, eller «opplysningar under teieplikt» når det er det du meiner.',
      },
      en: {
        text: 'The text says “sensitive data” in Norwegian, as the old act did. The GDPR says “special categories of personal data” (Article 9(1)).',
        remedy:
          'Write “særlige kategorier” (special categories) when you mean them, or say “confidential” when that is what you mean.',
      },
    },
  },
  check(_root, { declaration, report }) {
    const [first] = stringsOf(
      declaration,
      (text) => usesTerm(text) && !TODAY.test(text) && !isAboutNumber(text),
    )
      .filter(({ path }) => !ASIDE.test(path))
      .map(({ pointer }) => pointer)
      .sort();
    if (first !== undefined) report('term', {}, first);
  },
});

function usesTerm(text: string): boolean {
  return TERM.test(text) && TERM.test(text.replaceAll(ADVICE, ''));
}

/** An identity number called sensitive is told by `national-id-not-special-category`. */
function isAboutNumber(text: string): boolean {
  return specialNumberClaim(text) !== undefined;
}
