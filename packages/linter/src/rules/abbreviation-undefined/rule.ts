import { unexplainedAbbreviations } from '../../facts/abbreviations.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** An abbreviation of the trade shuts out everybody else; each is told once. */
export default defineRule({
  id: 'abbreviation-undefined',
  title: {
    nb: 'Forkortelser bør forklares',
    nn: 'Forkortingar bør forklarast',
    en: 'Abbreviations should be explained',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'språklova § 9', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    unexplained: {
      nb: {
        text: 'Forkortelsen «{abbreviation}» er ikke forklart noe sted.',
        remedy:
          'Skriv ordene helt ut, med forkortelsen i parentes etter, eller legg «{abbreviation}» til i «definitions».',
      },
      nn: {
        text: 'Forkortinga «{abbreviation}» er ikkje forklart nokon stad.',
        remedy:
          'Skriv orda heilt ut, med forkortinga i parentes etter, eller legg «{abbreviation}» til i «definitions».',
      },
      en: {
        text: 'The abbreviation “{abbreviation}” is explained nowhere.',
        remedy:
          'Write the words in full, with the abbreviation in parentheses after them, or add “{abbreviation}” to `definitions`.',
      },
    },
  },
  check(declaration, { report }) {
    for (const { abbreviation, pointer } of unexplainedAbbreviations(declaration)) {
      report('unexplained', { abbreviation }, `#${pointer}`);
    }
  },
});
