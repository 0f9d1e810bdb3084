// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** How long data are kept. */
export const RETENTIONS: readonly LawfulVariant[] = [
  {
    id: 'kept-by-criteria-alone-nb',
    base: 'library.nb',
    because: 'Where no period can be given, art. 13(2)(a) asks for the criteria.',
    changes: [
      put('/processingActivities/1/retention', [
        {
          text: 'Loggen slettes når vi har gått gjennom låsene, hver mandag.',
          criteria: 'låsene er gjennomgått mandag',
          then: 'erased',
        },
      ]),
    ],
  },
  {
    id: 'kept-by-criteria-alone-nn',
    base: 'property-tax.nn',
    because: 'Where no period can be given, art. 13(2)(a) asks for the criteria.',
    changes: [
      put('/processingActivities/3/retention', [
        {
          text: 'Klaga blir sletta når fristen for å reise sak er ute.',
          criteria: 'fristen for å reise sak er ute',
          then: 'erased',
        },
      ]),
    ],
  },
  {
    id: 'necessary-with-its-criterion-nb',
    base: 'kindergarten.nb',
    because: 'A formula of necessity followed by the event that ends it lets the reader work out the time.',
    changes: [
      put('/processingActivities/2/retention/0', {
        text: 'Vi har søknader om redusert betaling så lenge det er nødvendig for å kontrollere dem, det vil si til skatteoppgjøret for året er ferdig.',
        criteria: 'skatteoppgjøret for året er ferdig',
        then: 'erased',
        appliesTo: { purposes: ['moderasjon'] },
      }),
    ],
  },
  {
    id: 'necessary-with-its-criterion-nn',
    base: 'volunteers-and-respite.nn',
    because: 'A formula of necessity followed by the event that ends it lets the reader work out the time.',
    changes: [
      put('/processingActivities/3/retention/0', {
        text: 'Vi har namnet ditt så lenge det er naudsynt for å avtale besøk, altså til du seier at du vil slutte.',
        criteria: 'du seier at du vil slutte',
        then: 'erased',
      }),
    ],
  },
  {
    id: 'by-law-and-event-nb',
    base: 'water-meter.nb',
    because: 'A law and the event it counts from are criteria (art. 13(2)(a)).',
    changes: [
      put('/processingActivities/1/retention/1', {
        text: 'Fakturaer slettes når bokføringsloven ikke lenger krever at vi har dem.',
        criteria: 'fem år etter utgangen av regnskapsåret',
        then: 'erased',
        law: ['bokføringsloven § 13'],
        appliesTo: { purposes: ['krav'] },
      }),
    ],
  },
  {
    id: 'by-law-and-event-nn',
    base: 'whole-municipality.nn',
    because: 'A law and the event it counts from are criteria (art. 13(2)(a)).',
    changes: [
      put('/processingActivities/2/retention/0', {
        text: {
          nn: 'Bilag blir sletta når kravet i bokføringslova er oppfylt.',
          en: 'Vouchers are erased when the Bookkeeping Act no longer requires them.',
        },
        criteria: { nn: 'fem år etter rekneskapsåret', en: 'five years after the accounting year' },
        then: 'erased',
        law: ['bokføringslova § 13'],
      }),
    ],
  },
  {
    id: 'deposited-with-the-intermunicipal-archive-nb',
    base: 'kindergarten.nb',
    because: 'A municipality arranges its own long-term preservation and may deposit (arkivloven § 14).',
    changes: [
      put('/processingActivities/0/retention/1', {
        text: 'Listen over hvilke barn som har gått i hvilken barnehage, overføres til Interkommunalt arkiv.',
        criteria: 'Bevaringsforskriften krever at registeret over barnehagebarn tas vare på',
        then: 'deposited',
        law: [
          { act: 'LOV-2025-06-20-96', provision: '§ 12' },
          { act: 'FOR-2025-12-19-2729', provision: '§ 38' },
        ],
      }),
    ],
  },
  {
    id: 'preserved-for-ever-by-law-nn',
    base: 'archive-and-journal.nn',
    because:
      'What arkivlova § 12 says shall be preserved is preserved for ever; only "everything, for ever" overclaims.',
    changes: [
      put(
        '/processingActivities/0/retention/0/text',
        'Journalen er mellom det arkivlova krev bevart, og blir difor teken vare på for alltid.',
      ),
    ],
  },
  {
    id: 'not-kept-for-ever-nb',
    base: 'website.nb',
    because: 'Told that nothing is kept for ever.',
    changes: [
      put(
        '/processingActivities/0/retention/0/text',
        'Vi lagrer ikke loggen på ubestemt tid. Den slettes etter 60 dager.',
      ),
    ],
  },
  {
    id: 'not-kept-for-ever-nn',
    base: 'newsletter.nn',
    because: 'Told that nothing is kept for ever.',
    changes: [
      put(
        '/processingActivities/0/retention/0/text',
        'Ingenting blir liggjande på ubestemt tid: Vi slettar adressa same dag som du melder deg av.',
      ),
    ],
  },
  {
    id: 'deidentified-rightly-nb',
    base: 'library.nb',
    because: 'De-identified data are still personal data, and the text says so (art. 4(5)).',
    changes: [
      put('/definitions', [
        {
          term: 'Avidentifiserte opplysninger',
          text: 'Opplysninger uten navn som fortsatt kan knyttes til deg med en kode.',
        },
      ]),
    ],
  },
];
