import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** Acts cited in the many ways people write them. */
export const CITATIONS: readonly LawfulVariant[] = [
  {
    id: 'offentlighetsloven-as-a-name-nb',
    base: 'website.nb',
    because:
      'Datatilsynet itself calls the act of 2006 offentlighetsloven; only a date or number points to that of 1970.',
    changes: [
      put(
        '/publicAccess/journal/text',
        'Brev om en sak blir journalført. Alle kan be om innsyn etter offentlighetsloven.',
      ),
    ],
  },
  {
    id: 'offentlighetsloven-as-a-reference-nb',
    base: 'kindergarten.nb',
    because: 'The name without year or number means the act in force.',
    changes: [put('/relatedLaw', [{ law: ['offentlighetsloven'], text: 'Innsyn i dokumentene våre' }])],
  },
  {
    id: 'offentlighetsloven-as-a-name-nn',
    base: 'school.nn',
    because: 'The name without year or number means the act in force, in a nynorsk text as well.',
    changes: [
      put(
        '/publicAccess/journal/text',
        'Brev til skulen i saker blir journalførte. Du kan be om innsyn etter offentlighetsloven.',
      ),
    ],
  },
  {
    id: 'pol-for-the-act-of-2018-nb',
    base: 'social-services.nb',
    because: 'POL is used for the act of 2018 too, whose § 16 limits the right of access.',
    changes: [put('/rights/access/limitations/0/law', ['POL § 16'])],
  },
  {
    id: 'pol-for-the-act-of-2018-nn',
    base: 'school.nn',
    because: 'POL is used for the act of 2018 too, whose § 16 limits the right of access.',
    changes: [put('/rights/access/limitations/0/law', ['POL § 16'])],
  },
  {
    id: 'pol-explained-in-the-text-nb',
    base: 'building-case.nb',
    because: 'POL explained as the act of 2018 is that act.',
    changes: [
      put('/relatedLaw', [
        {
          law: ['personopplysningsloven'],
          text: 'Personopplysningsloven av 2018 (POL) gjør personvernforordningen til norsk lov.',
        },
      ]),
    ],
  },
  {
    id: 'pol-explained-in-the-text-nn',
    base: 'property-tax.nn',
    because: 'POL explained as the act of 2018 is that act.',
    changes: [
      put('/relatedLaw', [
        {
          law: ['personopplysningslova'],
          text: 'Personopplysningslova (POL) gjer personvernforordninga til norsk lov.',
        },
      ]),
    ],
  },
  ...[
    ['name', 'forvaltningsloven § 18'],
    ['with-date', 'forvaltningsloven av 10. februar 1967 § 18'],
    ['by-identifier', 'LOV-1967-02-10 § 18'],
    ['long-title', 'lov 10. februar 1967 om behandlingsmåten i forvaltningssaker § 18'],
    ['range', 'forvaltningsloven §§ 18 til 21'],
    ['paragraph', 'forvaltningsloven § 18 første ledd bokstav a'],
    ['several', 'forvaltningsloven §§ 18, 18 a og 19'],
  ].map(
    ([name, citation]): LawfulVariant => ({
      id: `public-administration-act-1967-${name}-nb`,
      base: 'building-case.nb',
      because:
        'The Public Administration Act of 1967 is in force; that of 2025 awaits the decision of the King.',
      changes: [put('/publicAccess/partyAccess/law', [citation])],
    }),
  ),
  ...[
    ['name', 'forvaltningslova § 18'],
    ['with-date', 'forvaltningslova av 10. februar 1967 § 18'],
    ['with-year', 'forvaltningslova (1967) § 18'],
    ['range', 'forvaltningslova §§ 18–21'],
    ['two', 'forvaltningslova §§ 18 og 19'],
  ].map(
    ([name, citation]): LawfulVariant => ({
      id: `public-administration-act-1967-${name}-nn`,
      base: 'property-tax.nn',
      because:
        'The Public Administration Act of 1967 is in force; that of 2025 awaits the decision of the King.',
      changes: [put('/publicAccess/partyAccess/law', [citation])],
    }),
  ),
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
    id: 'nynorsk-names-in-bokmaal',
    base: 'building-case.nb',
    because: 'An act is known under its bokmål and its nynorsk name; either may be written in either form.',
    changes: [
      put('/general/confidentiality/law', ['forvaltningslova § 13']),
      put('/processingActivities/2/retention/0/law', ['bokføringslova § 13']),
      put('/publicAccess/journal/law', ['offentleglova § 10']),
    ],
  },
  {
    id: 'bokmaal-names-in-nynorsk',
    base: 'whole-municipality.nn',
    because: 'An act is known under its bokmål and its nynorsk name; either may be written in either form.',
    changes: [
      put('/general/confidentiality/law', ['forvaltningsloven § 13']),
      put('/processingActivities/0/legalBases/0/law', [
        'forvaltningsloven § 17',
        'plan- og bygningsloven § 21-4',
      ]),
      put('/processingActivities/4/legalBases/0/law', ['kommuneloven § 4-1']),
      put('/publicAccess/journal/law', ['offentlighetsloven § 10']),
    ],
  },
  {
    id: 'genitive-of-an-act',
    base: 'social-services.nb',
    because: 'A genitive -s changes no name.',
    changes: [
      put(
        '/general/confidentiality/text',
        'Taushetsplikten følger av sosialtjenestelovens § 44 og forvaltningslovens regler.',
      ),
    ],
  },
  {
    id: 'abbreviations-beside-sections-nb',
    base: 'building-case.nb',
    because:
      'Usual abbreviations of acts are understood next to a section, the more so when they are explained.',
    changes: [
      put(
        '/publicAccess/partyAccess/text',
        'Er du part, gjelder forvaltningsloven (fvl.). Du kan se saken etter fvl. § 18 første ledd, med de unntakene som står i fvl. § 19.',
      ),
    ],
  },
  {
    id: 'abbreviations-beside-sections-nn',
    base: 'property-tax.nn',
    because:
      'Usual abbreviations of acts are understood next to a section, the more so when they are explained.',
    changes: [
      put(
        '/publicAccess/partyAccess/text',
        'Eig du eigedomen, er du part etter forvaltningslova (fvl.) og kan sjå saka etter fvl. §§ 18 og 19.',
      ),
    ],
  },
  {
    id: 'school-section-without-its-subject-nn',
    base: 'school.nn',
    because: 'A section 5-1 stands in both Education Acts; without its subject it proves nothing.',
    changes: [put('/relatedLaw', [{ law: ['opplæringslova § 5-1'] }])],
  },
  {
    id: 'school-section-without-its-subject-nb',
    base: 'kindergarten.nb',
    because: 'A section 5-1 stands in both Education Acts; without its subject it proves nothing.',
    changes: [put('/relatedLaw', [{ law: ['opplæringsloven § 5-1'] }])],
  },
  {
    id: 'archives-act-1992-section-9-letter-b',
    base: 'archive-and-journal.nn',
    because:
      'Section 9 letter b of the Archives Act of 1992 stays in force until § 11 of the act of 2025 commences.',
    changes: [
      put('/relatedLaw', [
        { law: ['arkivlova 1992 § 9 bokstav b'], text: 'Arkivmateriale skal ikkje førast ut av landet.' },
      ]),
    ],
  },
  {
    id: 'archives-act-2025-by-name-and-year-nb',
    base: 'website.nb',
    because: 'Section 12 of the Archives Act of 2025 is the duty to preserve.',
    changes: [put('/processingActivities/1/retention/1/law', ['arkivloven 2025 § 12'])],
  },
  {
    id: 'archives-act-2025-discarding-nn',
    base: 'archive-and-journal.nn',
    because: 'Sections 10 and 13 of the Archives Act of 2025 are about discarding.',
    changes: [put('/processingActivities/3/retention/1/law', ['arkivlova 2025 §§ 10 og 13'])],
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
