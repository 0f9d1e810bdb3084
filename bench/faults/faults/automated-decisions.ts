import type { Fault } from '../fault.ts';

/** What is said of decisions that a machine takes alone (arts 13(2)(f), 22). */
export const AUTOMATED_DECISIONS: readonly Fault[] = [
  {
    id: 'no-computer-decides-but-one-does',
    base: 'kindergarten.nb',
    kind: 'contradiction',
    rule: 'automated-decision-denied',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/automatedDecisions',
        value: [
          {
            text: 'Søknader om redusert betaling innvilges av systemet når inntekten er under grensen.',
            logic: 'Systemet ser på inntekten i skattemeldingen og hvor mange barn dere har.',
            significance: 'Dere får lavere betaling med en gang.',
            consequences: 'Avgjørelsen gjelder ett barnehageår.',
            ground: '22(2)(b)',
            law: ['barnehageloven § 20'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
      {
        op: 'add',
        path: '/rights/notSubjectToAutomatedDecision',
        value: { applies: false, text: 'Ingen avgjørelser i barnehagene blir tatt av en datamaskin alene.' },
      },
    ],
  },
  {
    id: 'no-automated-decisions-but-tax',
    base: 'property-tax.nn',
    kind: 'contradiction',
    rule: 'automated-decision-denied',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/automatedDecisions',
        value: [
          {
            text: 'Systemet reknar ut skatten og skriv ut skattesetelen utan at nokon ser på han.',
            logic: 'Det gongar taksten med satsen og trekkjer frå botnfrådraget.',
            significance: 'Skattesetelen bind deg til å betale.',
            consequences: 'Betaler du ikkje, krev vi inn pengane.',
            ground: '22(2)(b)',
            law: ['eigedomsskattelova § 14'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
      {
        op: 'add',
        path: '/rights/notSubjectToAutomatedDecision',
        value: { applies: false, text: 'Vi brukar ikkje heilautomatiserte avgjerder.' },
      },
    ],
  },
  {
    id: 'always-a-human-but-a-machine-charges',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'automated-decision-denied',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/3/automatedDecisions',
        value: [
          {
            text: 'Systemet fastset eigenbetalinga åleine.',
            logic: 'Det hentar inntekta di og reknar ut prosenten.',
            significance: 'Du må betale det systemet kjem til.',
            consequences: 'Betalinga gjeld til inntekta di endrar seg.',
            ground: '22(2)(b)',
            law: ['helse- og omsorgstjenesteloven § 11-2'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'nothing-decided-by-machine-but-fees',
    base: 'building-case.nb',
    kind: 'contradiction',
    rule: 'automated-decision-denied',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/automatedDecisions',
        value: [
          {
            text: 'Gebyret for enkle søknader blir beregnet og fakturert av systemet alene.',
            logic: 'Systemet leser hva du søker om, og slår opp i gebyrregulativet.',
            significance: 'Du får faktura for det beløpet som systemet kommer til.',
            consequences: 'Betaler du ikke, blir kravet sendt til inkasso.',
            ground: '22(2)(b)',
            law: ['plan- og bygningsloven § 33-1'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
      {
        op: 'add',
        path: '/rights/notSubjectToAutomatedDecision',
        value: { applies: false, text: 'Alle vedtak blir fattet av en saksbehandler.' },
      },
    ],
  },
  {
    id: 'reduced-payment-by-machine-unexplained',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'automated-decision-disclosed',
    at: '/processingActivities/2/automatedDecisions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/automatedDecisions',
        value: [
          {
            text: 'Søknader om redusert betaling innvilges av systemet når inntekten er under grensen.',
            ground: '22(2)(b)',
            law: ['barnehageloven § 20'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'tax-by-machine-with-logic-only',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'automated-decision-disclosed',
    at: '/processingActivities/1/automatedDecisions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/automatedDecisions',
        value: [
          {
            text: 'Systemet reknar ut skatten og skriv ut skattesetelen utan at nokon ser på han.',
            logic: 'Det gongar taksten med satsen og trekkjer frå botnfrådraget.',
            ground: '22(2)(b)',
            law: ['eigedomsskattelova § 14'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'fee-by-machine-without-logic',
    base: 'building-case.nb',
    kind: 'removed',
    rule: 'automated-decision-disclosed',
    at: '/processingActivities/2/automatedDecisions',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/automatedDecisions',
        value: [
          {
            text: 'Gebyret for enkle søknader blir beregnet og fakturert av systemet alene.',
            significance: 'Du får faktura for det beløpet som systemet kommer til.',
            consequences: 'Betaler du ikke, blir kravet sendt til inkasso.',
            ground: '22(2)(b)',
            law: ['plan- og bygningsloven § 33-1'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'machine-decides-on-health',
    base: 'health-and-care.nn',
    kind: 'contradiction',
    rule: 'automated-decision-lawful',
    at: '/processingActivities/0/automatedDecisions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/0/automatedDecisions',
        value: [
          {
            text: 'Systemet avslår søknader når poengsummen er for låg.',
            logic: 'Det gir poeng for kvar diagnose og kvart hjelpebehov.',
            significance: 'Du får ikkje tenesta.',
            consequences: 'Du må søkje på nytt.',
            ground: '22(2)(b)',
            law: ['helse- og omsorgstjenesteloven § 3-2'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
      { op: 'remove', path: '/rights/notSubjectToAutomatedDecision' },
    ],
  },
  {
    id: 'machine-decides-without-a-ground',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'automated-decision-lawful',
    at: '/processingActivities/2/automatedDecisions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/2/automatedDecisions',
        value: [
          {
            text: 'Søknader om redusert betaling innvilges av systemet når inntekten er under grensen.',
            logic: 'Systemet ser på inntekten i skattemeldingen og hvor mange barn dere har.',
            significance: 'Dere får lavere betaling med en gang.',
            consequences: 'Avgjørelsen gjelder ett barnehageår.',
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'machine-decides-by-law-unnamed',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'automated-decision-lawful',
    at: '/processingActivities/1/automatedDecisions',
    changes: [
      {
        op: 'add',
        path: '/processingActivities/1/automatedDecisions',
        value: [
          {
            text: 'Systemet reknar ut skatten og skriv ut skattesetelen utan at nokon ser på han.',
            logic: 'Det gongar taksten med satsen og trekkjer frå botnfrådraget.',
            significance: 'Skattesetelen bind deg til å betale.',
            consequences: 'Betaler du ikkje, krev vi inn pengane.',
            ground: '22(2)(b)',
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'machine-decides-by-consent-without-safeguards',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'automated-decision-lawful',
    at: '/processingActivities/1/automatedDecisions',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/1/automatedDecisions',
        value: [
          {
            text: 'Søknader om å betale i avdrag blir avgjort av systemet når du samtykker til det.',
            logic: 'Systemet ser på hva du skylder, og om du har betalt i tide før.',
            significance: 'Du får eller får ikke dele opp betalingen.',
            consequences: 'Uten avdrag forfaller hele kravet.',
            ground: '22(2)(c)',
            safeguards: ['contest'],
          },
        ],
      },
    ],
  },
  {
    id: 'machines-unmentioned-library',
    base: 'library.nb',
    kind: 'removed',
    rule: 'automated-decision-negative',
    changes: [{ op: 'remove', path: '/general/automatedDecisions' }],
  },
  {
    id: 'machines-unmentioned-tax',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'automated-decision-negative',
    changes: [{ op: 'remove', path: '/general/automatedDecisions' }],
  },
  {
    id: 'machines-unmentioned-school',
    base: 'school.nn',
    kind: 'removed',
    rule: 'automated-decision-negative',
    changes: [{ op: 'remove', path: '/general/automatedDecisions' }],
  },
  {
    id: 'no-decision-without-a-human-but-one',
    base: 'building-case.nb',
    kind: 'contradiction',
    rule: 'automated-decision-denied',
    changes: [
      {
        op: 'replace',
        path: '/processingActivities/2/automatedDecisions',
        value: [
          {
            text: 'Gebyret for enkle søknader blir beregnet og fakturert av systemet alene.',
            logic: 'Systemet leser hva du søker om, og slår opp i gebyrregulativet.',
            significance: 'Du får faktura for det beløpet som systemet kommer til.',
            consequences: 'Betaler du ikke, blir kravet sendt til inkasso.',
            ground: '22(2)(b)',
            law: ['plan- og bygningsloven § 33-1'],
            safeguards: ['human-intervention', 'express-view', 'contest'],
          },
        ],
      },
      {
        op: 'add',
        path: '/rights/notSubjectToAutomatedDecision',
        value: { applies: false, text: 'Kommunen bruker ikke automatisk behandling når vi avgjør noe.' },
      },
    ],
  },
];
