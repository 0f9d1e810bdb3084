import { undeclaredLanguages } from '../../facts/promised-languages.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A language that the list leaves out is one that readers and programs do not look for. */
export default defineRule({
  id: 'language-undeclared',
  title: {
    nb: 'Språkene i tekstene bør stå i «languages»',
    nn: 'Språka i tekstane bør stå i «languages»',
    en: 'The languages of the texts should be listed in languages',
  },
  at: '/languages',
  severity: 'info',
  sources: ['GDPR 12(1)'],
  since: '0.1',
  messages: {
    undeclared: {
      nb: {
        text: '{count} tekst(er) er på «{language}», som ikke står i «languages».',
        remedy:
          'Legg til «{language}» i «languages» hvis alle tekstene skal finnes på det språket, eller stryk dem.',
      },
      nn: {
        text: '{count} tekst(ar) er på «{language}», som ikkje står i «languages».',
        remedy:
          'Legg til «{language}» i «languages» dersom alle tekstane skal finnast på det språket, eller stryk dei.',
      },
      en: {
        text: '{count} text(s) are in “{language}”, which `languages` does not list.',
        remedy: 'Add “{language}” to `languages` if every text is to exist in it, or delete them.',
      },
    },
  },
  check(_languages, { declaration, report }) {
    for (const { language, count, pointer } of undeclaredLanguages(declaration)) {
      report('undeclared', { language, count }, `#${pointer}`);
    }
  },
});
