import type { Messages } from '../../rule/messages.ts';

/** The messages of `gdpr-future-tense`. */
export const messages = {
  coming: {
    nb: {
      text: 'Teksten sier at de nye personvernreglene skal komme. De har vært norsk lov siden 20. juli 2018.',
      remedy: 'Skriv om reglene i nåtid, og sjekk om resten av erklæringen bygger på loven av 2000.',
    },
    nn: {
      text: 'Teksten seier at dei nye personvernreglane skal kome. Dei har vore norsk lov sidan 20. juli 2018.',
      remedy: 'Skriv om reglane i notid, og sjekk om resten av erklæringa byggjer på lova av 2000.',
    },
    en: {
      text: 'The text says that the new data protection rules are coming. They have been Norwegian law since 20 July 2018.',
      remedy:
        'Write about the rules in the present tense, and check whether the rest rests on the act of 2000.',
    },
  },
  calledNew: {
    severity: 'info',
    nb: {
      text: 'Teksten kaller personvernreglene «nye». De har vært norsk lov siden 20. juli 2018.',
      remedy: 'Ta ut «nye».',
    },
    nn: {
      text: 'Teksten kallar personvernreglane «nye». Dei har vore norsk lov sidan 20. juli 2018.',
      remedy: 'Ta ut «nye».',
    },
    en: {
      text: 'The text calls the data protection rules “new”. They have been Norwegian law since 20 July 2018.',
      remedy: 'Take out “new”.',
    },
  },
} as const satisfies Messages;
