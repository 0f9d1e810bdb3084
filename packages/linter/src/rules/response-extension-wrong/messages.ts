import type { Messages } from '../../rule/messages.ts';

/** The messages of `response-extension-wrong`. */
export const messages = {
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
  tooLongInText: {
    severity: 'warning',
    nb: {
      text: 'Teksten gir kommunen «{found}» i vanskelige saker. Artikkel 12 nr. 3 tillater tre måneder til sammen.',
      remedy:
        'Skriv at fristen kan forlenges med inntil to måneder, og at man får vite hvorfor innen den første.',
    },
    nn: {
      text: 'Teksten gir kommunen «{found}» i vanskelege saker. Artikkel 12 nr. 3 tillèt tre månader til saman.',
      remedy:
        'Skriv at fristen kan forlengast med inntil to månader, og at ein får vite kvifor innan den første.',
    },
    en: {
      text: 'The text gives the municipality “{found}” in difficult cases. Article 12(3) allows three months in all.',
      remedy:
        'Say that the time can be extended by up to two months, and that one learns why within the first.',
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
} as const satisfies Messages;
