import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const officer = (name: unknown, rest: object = {}) => ({ dataProtectionOfficer: { name }, ...rest });
const at = (messageId: string, pointer = '/dataProtectionOfficer/name') => [{ messageId, pointer }];
const said = (text: string) => ({ dataProtectionOfficer: { text } });

testRule(rule, [
  {
    name: 'the chief executive as both, in other letters',
    declaration: officer('rådmannen', { controller: { name: 'Rådmannen' } }),
    findings: [
      {
        messageId: 'controller',
        pointer: '/dataProtectionOfficer/name',
        severity: 'error',
        params: { name: 'rådmannen' },
      },
    ],
  },
  {
    name: 'the body, whoever acts for it',
    declaration: officer('Nordvik kommune', { controller: { name: 'Nordvik kommune, ved rådmannen' } }),
    findings: at('controller'),
  },
  {
    name: 'the controller of an activity',
    declaration: officer('Rådmannen', {
      processingActivities: [{ id: 'a', name: 'Lønn', controller: { name: 'Rådmannen' } }],
    }),
    findings: at('controller'),
  },
  {
    name: 'in one language of several',
    declaration: officer(
      { nb: 'Ombudet', nn: 'Nordvik kommune' },
      { controller: { name: { nb: 'Nordvik kommune' } } },
    ),
    findings: at('controller', '/dataProtectionOfficer/name/nn'),
  },
  {
    name: 'in charge of an activity',
    declaration: officer('Arkivleder', {
      processingActivities: [{ id: 'a', name: 'Arkiv', responsibility: [{ title: 'Arkivlederen' }] }],
    }),
    findings: [{ messageId: 'responsible', pointer: '/dataProtectionOfficer/name', severity: 'warning' }],
  },
  {
    name: 'in nynorsk text',
    declaration: said('Personvernombodet er behandlingsansvarleg.'),
    findings: [{ messageId: 'saidInText', pointer: '/dataProtectionOfficer/text', severity: 'warning' }],
  },
  ...[
    'Personvernombodet i kommunen er behandlingsansvarleg for nyheitsbrevet.',
    'Personvernombudet har behandlingsansvaret for kameraene.',
    'Behandlingsansvarleg for helseopplysningane er personvernombodet.',
  ].map((text) => ({
    name: text,
    declaration: said(text),
    findings: [{ messageId: 'saidInText', pointer: '/dataProtectionOfficer/text' }],
  })),
  ...[
    'Behandlingsansvarleg er ikkje personvernombodet, men kommunen.',
    'Den behandlingsansvarlige er kommunen, og personvernombudet gir råd.',
    'Personvernombudet i kommunen er ikke behandlingsansvarlig.',
  ].map((text) => ({ name: `not: ${text}`, declaration: said(text) })),
  {
    name: 'an officer employed by the controller',
    declaration: {
      controller: { name: 'Nordvik kommune' },
      dataProtectionOfficer: { organisation: 'Nordvik kommune' },
    },
  },
  {
    name: 'no name',
    declaration: { controller: { name: 'Nordvik kommune' }, dataProtectionOfficer: { external: true } },
  },
  {
    name: 'another name',
    declaration: officer('Kari Nordmann', { controller: { name: 'Nordvik kommune' } }),
  },
  {
    name: 'a name that only ends alike',
    declaration: officer('Fjord kommune', { controller: { name: 'Balsfjord kommune' } }),
  },
  {
    name: 'told apart',
    declaration: said('Personvernombudet er ikke behandlingsansvarlig. Kommunen er behandlingsansvarlig.'),
  },
  { name: 'another ombud', declaration: said('Sivilombudet er ansvarlig for klager.') },
]);
