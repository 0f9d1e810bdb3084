// biome-ignore-all lint/suspicious/noThenProperty: then is a key of the declaration.
import type { Fault } from '../fault.ts';

/** Held-out faults about storage periods, automated decisions and the rights: GDPR 13(2)(a), (b) and (f), 15–22. */
export const RETENTION_AND_RIGHTS: readonly Fault[] = [
  {
    id: 'held-out-certificate-of-conduct-kept-who-knows-how-long',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'retention-partial',
    at: '/processingActivities/2',
    changes: [{ op: 'remove', path: '/processingActivities/2/retention/1' }],
  },
  {
    id: 'held-out-as-long-as-we-have-a-need',
    base: 'job-application.nb',
    kind: 'wording',
    rule: 'retention-vague',
    at: '/processingActivities/2/retention',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/retention',
        value: [
          {
            text: {
              nb: 'Vi beholder adressen din så lenge vi har behov for den.',
              en: 'We keep your address for as long as we have a need for it.',
            },
            then: 'erased',
          },
        ],
      },
    ],
  },
  {
    id: 'held-out-mostly-gone-after-a-couple-of-days',
    base: 'newsletter.nn',
    kind: 'wording',
    rule: 'retention-hedged',
    at: '/processingActivities/0/retention/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/0/retention/1/text',
        value: 'Stadfestar du ikkje adressa, blir ho som oftast borte etter eit par dagar.',
      },
    ],
  },
  {
    id: 'held-out-journal-for-all-time-to-come',
    base: 'archive-and-journal.nn',
    kind: 'wording',
    rule: 'retention-indefinite',
    at: '/processingActivities/1/retention',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: { text: 'Namnet ditt blir liggjande ute på postlista for all framtid.' },
      },
    ],
  },
  {
    id: 'held-out-access-log-at-least-a-year-at-most-a-fortnight',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'retention-contradicted',
    at: '/processingActivities/1/retention/0',
    changes: [{ op: 'add', path: '/processingActivities/1/retention/0/minimumPeriod', value: 'P1Y' }],
  },
  {
    id: 'held-out-respite-journal-by-the-calendar-alone',
    base: 'volunteers-and-respite.nn',
    kind: 'removed',
    rule: 'retention-health-record',
    at: '/processingActivities/1',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/retention/0',
        value: {
          text: 'Journalen blir sletta ti år etter siste innføring.',
          period: 'P10Y',
          from: 'siste innføring i journalen',
          then: 'erased',
        },
      },
    ],
  },
  {
    id: 'held-out-reminders-decided-by-machine-how-unsaid',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'automated-decision-disclosed',
    at: '/processingActivities/1/automatedDecisions',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/automatedDecisions',
        value: [
          {
            text: 'Fakturasystemet avgjør selv hvem som får kravet sitt sendt til inkasso.',
            profiling: false,
            significance: 'Du kan få et inkassokrav uten at noen har sett på saken.',
            consequences: 'Du må betale salær i tillegg til gebyret.',
            ground: '22(2)(b)',
            law: ['inkassoloven § 9'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'held-out-always-a-person-but-the-machine-decides',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'automated-decision-denied',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/automatedDecisions',
        value: [
          {
            text: 'Eigenbetalinga blir fastsett maskinelt, utan at ein sakshandsamar ser på saka.',
            profiling: false,
            logic: 'Systemet hentar inntekta di og reknar ut betalinga etter satsane i forskrifta.',
            significance: 'Det avgjer kor mykje du skal betale.',
            consequences: 'Er inntekta feil hos Skatteetaten, blir rekninga feil.',
            ground: '22(2)(b)',
            law: ['helse- og omsorgstjenesteloven § 11-2'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'held-out-access-only-with-case-number-and-provision',
    base: 'building-case.nb',
    kind: 'wording',
    rule: 'access-regimes-conflated',
    at: '/rights/access',
    changes: [
      {
        op: 'replace',
        path: '/rights/access/howTo',
        value: 'Oppgi saksnummeret, og skriv hvilken paragraf du bygger kravet på. Ellers blir det avvist.',
      },
    ],
  },
  {
    id: 'held-out-objection-against-good-reasons',
    base: 'library.nb',
    kind: 'wording',
    rule: 'objection-test-misstated',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection/text',
        value:
          'Du har rett til å protestere mot at vi bruker opplysninger om deg i arbeidet vårt som folkebibliotek, som er en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e). Vi fortsetter likevel hvis vi har gode grunner til det.',
      },
    ],
  },
  {
    id: 'held-out-objection-in-a-row-with-the-rest',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'objection-separate',
    at: '/rights/objection',
    changes: [{ op: 'remove', path: '/rights/objection/separate' }],
  },
  {
    id: 'held-out-child-welfare-cannot-be-objected-to',
    base: 'child-welfare.nn',
    kind: 'contradiction',
    rule: 'right-basis-mismatch',
    at: '/rights/objection',
    changes: [
      {
        op: 'replace',
        path: '/rights/objection',
        value: {
          applies: false,
          separate: true,
          text: {
            nn: 'Retten til å protestere gjeld ikkje i barnevernet.',
            nb: 'Retten til å protestere gjelder ikke i barnevernet.',
          },
        },
      },
    ],
  },
  {
    id: 'held-out-loans-to-take-along-under-a-public-task',
    base: 'library.nb',
    kind: 'contradiction',
    rule: 'right-basis-mismatch',
    at: '/rights/portability',
    changes: [
      {
        op: 'replace',
        path: '/rights/portability',
        value: { text: 'Du har rett til å få opplysningene dine overført til et annet bibliotek i en fil.' },
      },
    ],
  },
  {
    id: 'held-out-no-restriction-in-health',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'right-denied',
    at: '/rights/restriction',
    changes: [
      {
        op: 'replace',
        path: '/rights/restriction',
        value: {
          applies: false,
          text: 'Retten til avgrensing har du ikkje overfor helse- og omsorgstenestene.',
        },
      },
    ],
  },
];
