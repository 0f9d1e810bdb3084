import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const named = (name: unknown) => ({ controller: { name } });
const said = (text: string) => ({ sections: [{ text }] });
const inText = [{ messageId: 'saidInText', pointer: '/sections/0/text', severity: 'warning' as const }];

testRule(rule, [
  ...[
    'Rådmannen',
    'Rådmann',
    'Rådmannen i Balsfjord kommune',
    'Kommunedirektøren',
    'Ordføraren',
    'Byrådslederen',
    'Dagleg leiar',
    'Rektor',
    'The chief executive',
  ].map((name) => ({
    name: `${name} is an office`,
    declaration: named(name),
    findings: [
      { messageId: 'officer', pointer: '/controller/name', severity: 'warning' as const, params: { name } },
    ],
  })),
  ...[
    'Balsfjord kommune, ved rådmannen',
    'Fjord kommune v/ kommunedirektøren',
    'Nordvik kommune (ordføraren)',
    'Nordvik kommune ved\u00a0administrasjonssjefen',
  ].map((name) => ({
    name: `${name} names the body as well`,
    declaration: named(name),
    findings: [{ messageId: 'throughOfficer', pointer: '/controller/name', severity: 'info' as const }],
  })),
  ...[
    'Nordvik kommune',
    'Nordvik Havn KF',
    'Ordførarskulen IKS',
    'Oslo kommune, Byrådsavdeling for finans',
    'Rådmannskontoret IKS',
  ].map((name) => ({ name: `${name} is a body`, declaration: named(name) })),
  {
    name: 'the controller of an activity, in the language that is wrong',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'Lønn', controller: { name: { nb: 'Rådmannen', en: 'Nordvik Municipality' } } },
      ],
    },
    findings: [{ messageId: 'officer', pointer: '/processingActivities/0/controller/name/nb' }],
  },
  ...[
    'Rådmannen er behandlingsansvarlig for HR-systemet.',
    'Kommunedirektøren er den øverste behandlingsansvarlige.',
    'Kommunedirektøren er øvste behandlingsansvarleg.',
    'Rådmannen er i praksis\n  handsamingsansvarleg.',
    'Behandlingsansvarlig: Rådmannen',
    'Behandlingsansvarleg er kommunedirektøren.',
    'The mayor is the controller.',
    'Kommunalsjef for helse og omsorg er behandlingsansvarleg for journalen.',
    'Kommunedirektøren har behandlingsansvaret for det som blir registrert.',
    'Behandlingsansvarlig for opplysninger fra målerne er teknisk sjef.',
    'Behandlingsansvarleg for elevmappene er skulesjefen.',
  ].map((text) => ({ name: text, declaration: said(text), findings: inText })),
  ...[
    'Nordvik kommune er behandlingsansvarlig.',
    'Kommunedirektøren ivaretar oppgavene kommunen har som behandlingsansvarlig.',
    'Kommunedirektøren er ansvarlig for at kommunen følger reglene som behandlingsansvarlig.',
    'Rådmannen er ikke behandlingsansvarlig.',
    'Kommunedirektøren er ikkje behandlingsansvarleg, det er kommunen.',
    'Behandlingsansvarlig er Nordvik kommune ved kommunedirektøren.',
    'Rådmannen leder kommunen.',
    'Kommunedirektøren har det daglige behandlingsansvaret på vegne av kommunen.',
    'Behandlingsansvarlig for skolene er Nordvik kommune ved skolesjefen.',
    'Nordvik kommune ved skolesjefen har behandlingsansvaret.',
    'Nordvik kommune ved kommunedirektøren er behandlingsansvarlig.',
    'Nordvik kommune, v/ rådmannen er behandlingsansvarleg.',
  ].map((text) => ({ name: `not: ${text}`, declaration: said(text) })),
  {
    name: 'the office in responsibility',
    declaration: {
      controller: { name: 'Nordvik kommune', responsibility: [{ title: 'Rådmannen', level: 'overall' }] },
    },
  },
]);
