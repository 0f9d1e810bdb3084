import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** Acts under all their names. */
export const ACT_NAMES: readonly LawfulVariant[] = [
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
];
