import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

const NO_PORTABILITY =
  'Art. 20(1)(a): the right exists only for consent and contract; silence on it is no fault elsewhere.';

/** The rights, and silence on those that do not exist. */
export const RIGHTS: readonly LawfulVariant[] = [
  ...[
    'building-case.nb',
    'water-meter.nb',
    'library.nb',
    'school.nn',
    'property-tax.nn',
    'health-and-care.nn',
    'archive-and-journal.nn',
  ].map(
    (base): LawfulVariant => ({
      id: `silent-on-portability-${base.replace('.', '-')}`,
      base,
      because: NO_PORTABILITY,
      changes: [drop('/rights/portability')],
    }),
  ),
  ...['job-application.nb', 'newsletter.nn', 'whistle-blowing.nb'].map(
    (base): LawfulVariant => ({
      id: `silent-on-objection-${base.replace('.', '-')}`,
      base,
      because:
        'Art. 21(1): the right exists only for art. 6(1)(e) and (f); silence on it is no fault elsewhere.',
      changes: [drop('/rights/objection')],
    }),
  ),
  {
    id: 'access-limited-by-section-16-nn',
    base: 'camera.nn',
    because: 'personopplysningslova § 16 limits the right of access.',
    changes: [
      put('/rights/access/limitations/-', {
        text: 'Vi ventar med innsyn når politiet etterforskar, om innsynet ville skade etterforskinga.',
        law: ['personopplysningslova § 16 første ledd bokstav b'],
      }),
    ],
  },
  {
    id: 'access-limited-by-section-16-nb',
    base: 'website.nb',
    because: 'personopplysningsloven § 16 limits the right of access.',
    changes: [
      put('/rights/access/limitations', [
        {
          text: 'Interne utkast gir vi ikke innsyn i når loven unntar dem.',
          law: ['personopplysningsloven § 16'],
        },
      ]),
    ],
  },
  {
    id: 'archive-access-limited-by-section-17',
    base: 'archive-and-journal.nn',
    because: 'personopplysningslova § 17 limits access, rectification and restriction in archives.',
    changes: [
      put('/rights/restriction/limitations', [
        { text: 'I bevaringsarkivet gjeld ikkje alltid denne retten.', law: ['personopplysningslova § 17'] },
      ]),
    ],
  },
  {
    id: 'withdrawal-by-telephone',
    base: 'kindergarten.nb',
    because:
      'Art. 7(3): as easy as giving; the app where consent was given, or any other way the parents choose.',
    changes: [
      put('/rights/withdrawConsent/howTo', 'Gå til «Samtykker» i appen, ring oss eller si fra til styreren.'),
    ],
  },
  {
    id: 'complaint-may-be-made-nb',
    base: 'building-case.nb',
    because: '"Du kan klage" is a right of the reader, not a hedge of the controller.',
    changes: [
      put(
        '/processingActivities/0/purposes/1/text',
        'Forberede klager for statsforvalteren, for du kan klage på vedtaket',
      ),
    ],
  },
  {
    id: 'complaint-may-be-made-nn',
    base: 'property-tax.nn',
    because: '"Du kan klage" is a right of the reader, not a hedge of the controller.',
    changes: [
      put(
        '/processingActivities/3/purposes/0/text',
        'Du kan klage på skatten. Då førebur vi klaga og avgjer henne i klagenemnda',
      ),
    ],
  },
  {
    id: 'withdrawal-told-once-nn',
    base: 'newsletter.nn',
    because: 'Art. 13(2)(c) asks that withdrawal be told, not where or how often.',
    changes: [
      drop('/processingActivities/0/legalBases/0/consent/withdrawal'),
      put(
        '/rights/withdrawConsent/text',
        'Du har rett til å trekkje samtykket når som helst, og det vi gjorde før det, er framleis lovleg.',
      ),
    ],
  },
  {
    id: 'so-that-others-can-nb',
    base: 'kindergarten.nb',
    because: 'What children can do is the end, not a hedge of the controller (art. 12(1)).',
    changes: [
      put(
        '/processingActivities/1/purposes/1/text',
        'Sørge for at alle barn kan leke trygt, og ordne opp når de ikke kan det',
      ),
    ],
  },
  {
    id: 'so-that-others-can-nn',
    base: 'school.nn',
    because: 'What pupils can do is the end, not a hedge of the controller (art. 12(1)).',
    changes: [
      put(
        '/processingActivities/2/purposes/0/text',
        'Sjå til at elevane kan vere trygge, og rette opp når dei ikkje er det',
      ),
    ],
  },
];
