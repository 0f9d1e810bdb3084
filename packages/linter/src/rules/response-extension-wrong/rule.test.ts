import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const extension = (extension: object) => ({ requests: { extension: { reasons: true, ...extension } } });
const tooLong = (key: 'by' | 'to') => [
  {
    messageId: 'tooLong',
    pointer: `/requests/extension/${key}`,
    severity: 'error' as const,
    params: {},
  },
];
const noLimit = [{ messageId: 'noLimit', pointer: '/requests/extension', severity: 'warning' as const }];

testRule(rule, [
  ...(
    [
      ['Er saka vanskeleg, kan vi bruke opp til eit halvt år på svaret.', 'eit halvt år'],
      ['I kompliserte saker får du svar innen fem måneder.', 'fem måneder'],
    ] as const
  ).map(([text, found]) => ({
    name: text,
    declaration: { requests: { text } },
    findings: [
      {
        messageId: 'tooLongInText',
        pointer: '/requests/text',
        severity: 'warning' as const,
        params: { found },
      },
    ],
  })),
  ...[
    'I kompliserte saker får du svar innen tre måneder.',
    'Det er vanskelig å finne svar som er eldre enn et halvt år.',
    'Opptak eldre enn et halvt år er det vanskelig å finne.',
  ].map((text) => ({ name: `not: ${text}`, declaration: { requests: { text } } })),
  { name: 'nothing said', declaration: { requests: { deadline: 'P1M' } } },
  ...['P3M', 'P2M1D', 'P63D', 'P10W'].map((by) => ({
    name: `by ${by}`,
    declaration: extension({ by }),
    findings: tooLong('by'),
  })),
  ...['P4M', 'P3M1D', 'P93D', 'P1Y'].map((to) => ({
    name: `to ${to}`,
    declaration: extension({ to }),
    findings: tooLong('to'),
  })),
  ...['P2M', 'P1M', 'P60D', 'P8W'].map((by) => ({
    name: `by ${by} is allowed`,
    declaration: extension({ by }),
  })),
  ...['P3M', 'P2M', 'P90D', 'P92D'].map((to) => ({
    name: `to ${to} is allowed`,
    declaration: extension({ to }),
  })),
  { name: 'no limit', declaration: extension({ notice: true }), findings: noLimit },
  {
    name: 'the ordinary time is no limit',
    declaration: extension({ text: 'Er det umulig å svare innen 30 dager, får du et foreløpig svar.' }),
    findings: noLimit,
  },
  {
    name: 'a limit in words',
    declaration: extension({ text: { nn: 'Fristen kan bli forlengd med to månader.' } }),
  },
  {
    name: 'neither limit nor reasons',
    declaration: { requests: { extension: { notice: true } } },
    findings: [...noLimit, { messageId: 'noReasons', pointer: '/requests/extension', severity: 'warning' }],
  },
  {
    name: 'no reasons given',
    declaration: extension({ by: 'P2M', reasons: false }),
    findings: [{ messageId: 'noReasons', pointer: '/requests/extension/reasons' }],
  },
  { name: 'who learns the reasons is told', declaration: extension({ to: 'P3M' }) },
]);
