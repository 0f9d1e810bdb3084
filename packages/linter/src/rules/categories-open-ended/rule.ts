import { matchingVersion } from '../../facts/matching-version.ts';
import { openEnding } from '../../facts/open-ended.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A list that ends in "and so on" leaves the reader guessing which data are meant. */
export default defineRule({
  id: 'categories-open-ended',
  title: {
    nb: 'Listen over opplysninger bør ikke være åpen',
    nn: 'Lista over opplysningar bør ikkje vere open',
    en: 'The list of data should not be open-ended',
  },
  at: '#PersonalData',
  severity: 'warning',
  sources: ['GDPR 14(1)(d)', 'GDPR 12(1)', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    openEnded: {
      nb: {
        text: 'Listen er åpen («{words}»), så leseren får ikke vite hvilke opplysninger det gjelder.',
        remedy: 'Nevn resten av kategoriene, eller stryk «{words}» når listen er fullstendig.',
      },
      nn: {
        text: 'Lista er open («{words}»), så lesaren får ikkje vite kva opplysningar det gjeld.',
        remedy: 'Nemn resten av kategoriane, eller stryk «{words}» når lista er fullstendig.',
      },
      en: {
        text: 'The list is open-ended (“{words}”), so the reader does not learn which data are meant.',
        remedy: 'Name the remaining categories, or delete “{words}” when the list is complete.',
      },
    },
  },
  check({ text }, { declaration, report }) {
    const version = matchingVersion(text, declaration.language, (words) => openEnding(words) !== undefined);
    if (version) report('openEnded', { words: openEnding(version.text) ?? '' }, `/text${version.suffix}`);
  },
});
