import { capsExtension } from '../../facts/deadline-words.ts';
import { versionsOf } from '../../facts/matching-version.ts';
import { isLongerThanMonths } from '../../facts/month-limits.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** An answer may be put off by two months at most, and the person is told so, and why, within the first month. */
export default defineRule({
  id: 'response-extension-wrong',
  title: {
    nb: 'Svarfristen kan forlenges med høyst to måneder',
    nn: 'Svarfristen kan forlengast med høgst to månader',
    en: 'The time for an answer can be extended by two months at most',
  },
  at: '/requests/extension',
  severity: 'error',
  sources: ['GDPR 12(3)'],
  since: '0.1',
  messages: {
    tooLong: {
      nb: {
        text: 'Forlengelsen er lengre enn artikkel 12 nr. 3 tillater: to måneder i tillegg, tre til sammen.',
        remedy: 'Skriv «P2M» (to måneder) i «by», eller «P3M» (tre måneder til sammen) i «to».',
      },
      nn: {
        text: 'Forlenginga er lengre enn artikkel 12 nr. 3 tillèt: to månader i tillegg, tre til saman.',
        remedy: 'Skriv «P2M» (to månader) i «by», eller «P3M» (tre månader til saman) i «to».',
      },
      en: {
        text: 'The extension is longer than Article 12(3) allows: two months more, three in all.',
        remedy: 'Write `P2M` (two months) in `by`, or `P3M` (three months in all) in `to`.',
      },
    },
    noLimit: {
      severity: 'warning',
      nb: {
        text: 'Erklæringen sier at svaret kan bli utsatt, men ikke hvor lenge. Grensen er to måneder i tillegg til den første.',
        remedy: 'Legg til «by: P2M» (to måneder) i «requests.extension».',
      },
      nn: {
        text: 'Erklæringa seier at svaret kan bli utsett, men ikkje kor lenge. Grensa er to månader i tillegg til den første.',
        remedy: 'Legg til «by: P2M» (to månader) i «requests.extension».',
      },
      en: {
        text: 'The declaration says that the answer can be put off, but not for how long. The limit is two months beyond the first.',
        remedy: 'Add `by: P2M` (two months) to `requests.extension`.',
      },
    },
    noReasons: {
      severity: 'warning',
      nb: {
        text: 'Erklæringen sier ikke at man får vite hvorfor svaret blir utsatt. Det skal man, innen den første måneden.',
        remedy: 'Si at kommunen gir beskjed og grunn, og legg til «notice: true» og «reasons: true».',
      },
      nn: {
        text: 'Erklæringa seier ikkje at ein får vite kvifor svaret blir utsett. Det skal ein, innan den første månaden.',
        remedy: 'Sei at kommunen gir beskjed og grunn, og legg til «notice: true» og «reasons: true».',
      },
      en: {
        text: 'The declaration does not say that people learn why the answer is put off. They must, within the first month.',
        remedy:
          'Say that the municipality gives notice and reasons, and add `notice: true` and `reasons: true`.',
      },
    },
  },
  check({ by, to, reasons, text }, { declaration: { language }, report }) {
    const isCapped = by ?? to ?? versionsOf(text, language).some((version) => capsExtension(version.text));
    if (by && isLongerThanMonths(by, 2)) report('tooLong', {}, '/by');
    else if (to && isLongerThanMonths(to, 3)) report('tooLong', {}, '/to');
    else if (!isCapped) report('noLimit', {}, '/by');
    if (reasons !== true) report('noReasons', {}, '/reasons');
  },
});
