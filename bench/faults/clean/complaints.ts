import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** Complaints and appeals. */
export const COMPLAINTS: readonly LawfulVariant[] = [
  {
    id: 'please-contact-us-first-nb',
    base: 'library.nb',
    because:
      'Datatilsynet itself asks people to contact the body first; only "must" would be a condition (art. 77).',
    changes: [
      put(
        '/complaint/text',
        'Du bør kontakte oss først, så vi får rettet opp. Men du kan når som helst klage til Datatilsynet.',
      ),
      put('/complaint/priorContact', 'advised'),
    ],
  },
  {
    id: 'please-contact-us-first-nn',
    base: 'property-tax.nn',
    because:
      'Datatilsynet itself asks people to contact the body first; only "must" would be a condition (art. 77).',
    changes: [
      put(
        '/complaint/text',
        'Vi ber deg ta kontakt med oss før du klagar, men du treng ikkje gjere det. Du har alltid rett til å klage til Datatilsynet.',
      ),
      put('/complaint/priorContact', 'advised'),
    ],
  },
  {
    id: 'further-complaint-to-the-board-nb',
    base: 'building-case.nb',
    because: 'Personvernnemnda hears appeals over what Datatilsynet decides (personopplysningsloven § 22).',
    changes: [
      put(
        '/complaint/text',
        'Du kan klage til Datatilsynet. Er du uenig i det Datatilsynet bestemmer, kan du klage videre til Personvernnemnda.',
      ),
    ],
  },
  {
    id: 'the-ombudsman-besides-nn',
    base: 'school.nn',
    because: 'Sivilombodet controls the administration beside Datatilsynet (sivilombodslova § 7).',
    changes: [
      put(
        '/complaint/text',
        'Du har alltid rett til å klage til Datatilsynet. Du kan òg skrive til Sivilombodet om korleis kommunen har handsama saka di.',
      ),
    ],
  },
  {
    id: 'county-governor-for-access-to-documents-nb',
    base: 'building-case.nb',
    because: 'offentleglova § 32: the county governor decides complaints over access to municipal documents.',
    changes: [
      put('/publicAccess/documentAccess', {
        text: 'Alle kan be om innsyn i dokumentene våre. Får du nei, kan du klage til statsforvalteren.',
        law: ['offentleglova § 3', 'offentleglova § 32'],
      }),
      put(
        '/complaint/text',
        'Du kan klage til Datatilsynet på hvordan vi behandler opplysninger. Klage på avslag om innsyn i dokumenter avgjør statsforvalteren.',
      ),
    ],
  },
  {
    id: 'county-governor-for-access-to-documents-nn',
    base: 'school.nn',
    because: 'offentleglova § 32: the county governor decides complaints over access to municipal documents.',
    changes: [
      put('/publicAccess/documentAccess', {
        text: 'Du kan be om innsyn i dokument. Seier vi nei, kan du klage til statsforvaltaren.',
        law: ['offentleglova § 32'],
      }),
    ],
  },
  {
    id: 'the-ombudsman-wants-an-appeal-first-nb',
    base: 'building-case.nb',
    because:
      'That Sivilombudet wants the appeals used first is no condition for complaining to Datatilsynet (art. 77).',
    changes: [
      put(
        '/complaint/text',
        'Du kan klage til Datatilsynet. Vil du gå til Sivilombudet, må du ha klaget på vedtaket først.',
      ),
    ],
  },
  {
    id: 'appeals-in-writing-nb',
    base: 'building-case.nb',
    because:
      'An appeal over a decision is written (forvaltningsloven § 32); requests under the GDPR are free of form.',
    changes: [
      put('/sections', [
        {
          heading: 'Klage på vedtak',
          text: 'Klagen må være skriftlig, og fristen er tre uker.',
          law: ['forvaltningsloven § 29', 'forvaltningsloven § 32'],
        },
      ]),
    ],
  },
];
