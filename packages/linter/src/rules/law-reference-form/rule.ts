import { shortCitations } from '../../facts/short-citations.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Abbreviations of acts are lawyers' language; told once for each act, and mended everywhere. */
export default defineRule({
  id: 'law-reference-form',
  title: {
    nb: 'Skriv navnet på loven fullt ut',
    nn: 'Skriv namnet på lova fullt ut',
    en: 'Write the name of the act in full',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 12(1)', 'språklova § 9'],
  since: '0.1',
  messages: {
    short: {
      nb: {
        text: '«{written}» er lettere å lese som «{canonical}».',
        remedy: 'Skriv navnet på loven fullt ut, her og i de andre henvisningene til den.',
      },
      nn: {
        text: '«{written}» er lettare å lese som «{canonical}».',
        remedy: 'Skriv namnet på lova fullt ut, her og i dei andre tilvisingane til lova.',
      },
      en: {
        text: '“{written}” is easier to read as “{canonical}”.',
        remedy: 'Write the name of the act in full, here and in the other references to it.',
      },
    },
  },
  check(declaration, { asOf, report }) {
    for (const { written, canonical, pointer, changes } of shortCitations(declaration, asOf)) {
      report('short', { written, canonical }, pointer, changes.length > 0 ? { fix: changes } : {});
    }
  },
});
