import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const provision = (...entries: object[]) => ({ general: { provision: entries } });

testRule(rule, [
  {
    name: 'in general, nynorsk',
    declaration: {
      language: 'nn',
      ...provision({ requirement: 'statutory' }, { requirement: 'voluntary', obliged: true }),
    },
    findings: [
      { messageId: 'obligedThoughVoluntary', pointer: '/general/provision/1/obliged', severity: 'error' },
    ],
  },
  { name: 'obliged by a contract', declaration: provision({ requirement: 'contractual', obliged: true }) },
  { name: 'obliged, and nothing said of why', declaration: provision({ obliged: true }) },
  { name: 'voluntary, and nothing said of a duty', declaration: provision({ requirement: 'voluntary' }) },
  ...[
    'Du har plikt til å gi oss opplysningane.',
    'Dere plikter å svare på skjemaet.',
    'Foreldrene er pliktige til å svare.',
    'You must provide your address.',
  ].map((consequences) => ({
    name: consequences,
    declaration: provision({ requirement: 'voluntary', obliged: false, consequences }),
    findings: [
      { messageId: 'saidInText', pointer: '/general/provision/0/consequences', severity: 'warning' as const },
    ],
  })),
  ...[
    'Du har ikke plikt til å gi oss opplysningene.',
    'Du har inga plikt til å svare.',
    'Vi har plikt til å gi deg svar.',
  ].map((text) => ({
    name: `not: ${text}`,
    declaration: provision({ requirement: 'voluntary', obliged: false, text }),
  })),
  {
    name: 'a duty where it is required',
    declaration: provision({ requirement: 'statutory', obliged: true, text: 'Du har plikt til å svare.' }),
  },
  {
    name: 'an act that others must follow',
    declaration: provision({ requirement: 'statutory', obliged: false }),
  },
]);
