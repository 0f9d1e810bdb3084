import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** Provisions of the GDPR, and what law once was. */
export const HISTORY: readonly LawfulVariant[] = [
  {
    id: 'act-passed-but-not-in-force-told-so',
    base: 'kindergarten.nb',
    because: 'It is true that the Public Administration Act of 2025 is passed and not yet in force.',
    changes: [
      put('/sections', [
        {
          heading: 'Regler vi følger',
          topic: 'legal-background',
          text: 'Stortinget har vedtatt en ny forvaltningslov, men den gjelder ikke ennå. Derfor følger vi forvaltningsloven fra 1967.',
        },
      ]),
    ],
  },
  {
    id: 'articles-written-in-words-nb',
    base: 'library.nb',
    because:
      'Provisions that exist may be cited in words, ranges and numbers (arts 4, 12 to 22, 83(4)(a), 47(2)(n)).',
    changes: [
      put('/sections', [
        {
          topic: 'legal-background',
          heading: 'Om reglene',
          text: 'Rettighetene dine står i kapittel III i personvernforordningen, artiklene 12 til 22. Artikkel 4 nr. 26 og artikkel 47 nr. 2 bokstav n gjelder ikke biblioteket. Gebyr kan gis etter artikkel 83 nr. 4 bokstav a.',
        },
      ]),
    ],
  },
  {
    id: 'articles-written-in-words-nn',
    base: 'property-tax.nn',
    because: 'Provisions that exist may be cited in words, ranges and numbers.',
    changes: [
      put('/sections', [
        {
          topic: 'legal-background',
          heading: 'Om reglane',
          text: 'Rettane dine står i kapittel 3 i personvernforordninga, artikkel 12–22. Grunnlaget er artikkel 6 nr. 1 første ledd bokstav c og e, jf. nr. 3.',
        },
      ]),
    ],
  },
  {
    id: 'history-of-the-act-of-2000-nb',
    base: 'kindergarten.nb',
    because: 'A change log tells what was; the act of 2000 is named as repealed, not cited as law.',
    changes: [
      put('/changes', [
        {
          date: '2023-02-14',
          text: 'Vi tok ut henvisningene til personopplysningsloven av 2000, som ble erstattet av personvernforordningen i 2018.',
          material: true,
        },
        {
          date: '2024-08',
          text: 'Opplæringsloven av 1998 ble opphevet 1. august 2024, og lenkene er rettet.',
        },
      ]),
    ],
  },
  {
    id: 'history-of-the-act-of-2000-nn',
    base: 'health-and-care.nn',
    because: 'A change log tells what was; the act of 2000 is named as repealed, not cited as law.',
    changes: [
      put('/changes/-', {
        date: '2022-03-01',
        text: 'Viste tidlegare til personopplysningslova av 2000. Ho er oppheva og erstatta av personvernforordninga.',
      }),
    ],
  },
  {
    id: 'history-of-the-privacy-shield-nb',
    base: 'website.nb',
    because: 'That the Privacy Shield was declared invalid in 2020 (C-311/18) is true.',
    changes: [
      put('/changes', [
        {
          date: '2026-09-14',
          text: 'Privacy Shield ble kjent ugyldig i 2020. Overføringen til Meta bygger nå på EU-US Data Privacy Framework.',
        },
      ]),
    ],
  },
  {
    id: 'history-of-the-privacy-shield-nn',
    base: 'school.nn',
    because: 'That the Privacy Shield was declared invalid in 2020 (C-311/18) is true.',
    changes: [
      put('/changes', [
        { date: '2026-08', text: 'Privacy Shield blei kjent ugyldig i 2020, og er teken ut av erklæringa.' },
      ]),
    ],
  },
  {
    id: 'history-of-the-county-governor-nn',
    base: 'archive-and-journal.nn',
    because: 'A change log may tell that an institution has a new name.',
    changes: [
      put('/changes', [{ date: '2026-03-18', text: 'Fylkesmannen er bytt ut med statsforvaltaren.' }]),
    ],
  },
];
