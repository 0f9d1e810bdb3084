import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** The data protection officer: who it is and how it is reached. */
export const OFFICERS: readonly LawfulVariant[] = [
  {
    id: 'officer-at-another-municipality-nb',
    base: 'building-case.nb',
    because:
      'Several public bodies may share one officer (art. 37(3)), who is reached where he or she works.',
    changes: [
      put('/dataProtectionOfficer', {
        organisation: 'Stavanger kommune',
        external: true,
        text: 'Ombudet er felles for Kvernvik og to kommuner til.',
        contact: { email: 'personvernombud@stavanger.kommune.no', phone: '99 99 99 33' },
      }),
    ],
  },
  {
    id: 'officer-at-another-municipality-nn',
    base: 'property-tax.nn',
    because: 'Several public bodies may share one officer (art. 37(3)); the address is that of the host.',
    changes: [
      put('/dataProtectionOfficer', {
        organisation: 'Voss herad',
        external: true,
        contact: {
          email: 'personvernombod@voss.kommune.no',
          web: 'https://www.voss.kommune.no/personvernombod',
        },
      }),
    ],
  },
  {
    id: 'officer-without-name-nb',
    base: 'website.nb',
    because: 'Art. 37(7) and 13(1)(b) ask for the contact details of the officer, not for the name.',
    changes: [put('/dataProtectionOfficer', { contact: { email: 'personvernombud@granvik.kommune.no' } })],
  },
  {
    id: 'officer-without-name-nn',
    base: 'whole-municipality.nn',
    because: 'Art. 37(7) and 13(1)(b) ask for the contact details of the officer, not for the name.',
    changes: [put('/dataProtectionOfficer', { contact: { email: 'personvernombod@fjellvag.kommune.no' } })],
  },
  {
    id: 'officer-by-form-of-its-own',
    base: 'library.nb',
    because: 'Art. 37(7) leaves open which contact details: a form of the officer is one.',
    changes: [
      put('/dataProtectionOfficer/contact', {
        form: 'https://www.bjorkestrand.kommune.no/skjema/personvernombud',
      }),
    ],
  },
  {
    id: 'officer-is-a-law-firm',
    base: 'water-meter.nb',
    because: 'The officer may work on a service contract (art. 37(6)).',
    changes: [
      put('/dataProtectionOfficer', {
        organisation: 'Advokatfirmaet Tangen og Vik AS',
        external: true,
        contact: { email: 'personvernombud@tangenvik.example', phone: '+47 99 99 99 61' },
      }),
    ],
  },
  {
    id: 'officer-shared-by-intermunicipal-archive-nn',
    base: 'newsletter.nn',
    because: 'The officer may be external (art. 37(6)) and shared (art. 37(3)).',
    changes: [
      put('/dataProtectionOfficer', {
        organisation: 'Interkommunalt arkiv for Solneset IKS',
        external: true,
        text: 'Arkivet har rolla som personvernombod for Solnes kommune.',
        contact: { email: 'personvernombud@ika-solneset.example' },
      }),
    ],
  },
  {
    id: 'officer-called-ombud-in-nynorsk',
    base: 'newsletter.nn',
    because:
      'Public bodies write personvernombud in nynorsk texts too; it is no breach and in an address it is nothing.',
    changes: [
      put('/dataProtectionOfficer', {
        external: false,
        text: 'Du kan skrive til personvernombudet om alt som gjeld personvern.',
        contact: { email: 'personvernombud@solnes.kommune.no', phone: '99 99 99 71' },
      }),
    ],
  },
  {
    id: 'officer-called-ombud-in-nynorsk-requests',
    base: 'school.nn',
    because: 'Public bodies write personvernombud in nynorsk texts too; it is no breach.',
    changes: [
      put(
        '/rights/access/howTo',
        'Spør kontaktlæraren eller rektor. Personvernombudet hjelper deg om du treng det.',
      ),
    ],
  },
  {
    id: 'officer-gives-advice-nb',
    base: 'kindergarten.nb',
    because:
      'Advice is the task of the officer (art. 39(1)(a)); to be responsible for it makes nobody a controller.',
    changes: [
      put(
        '/dataProtectionOfficer/text',
        'Personvernombudet er ansvarlig for å gi råd til kommunen og til dere.',
      ),
    ],
  },
  {
    id: 'officer-told-to-the-authority-nn',
    base: 'health-and-care.nn',
    because:
      'Art. 37(7) obliges the municipality to tell Datatilsynet who the officer is: no abolished duty to notify.',
    changes: [
      put(
        '/dataProtectionOfficer/text',
        'Kommunen har meldt frå til Datatilsynet om kven som er personvernombod.',
      ),
    ],
  },
  {
    id: 'officer-by-a-page-of-contacts-nn',
    base: 'newsletter.nn',
    because: 'Art. 37(7) leaves open which contact details; in a layered notice a link to them is enough.',
    changes: [
      put('/dataProtectionOfficer', {
        contact: { web: 'https://www.solnes.kommune.no/personvernombod', phone: '99 99 99 71' },
      }),
    ],
  },
];
