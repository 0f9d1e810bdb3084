import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const basis = (law: readonly string[], more: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Saker', legalBases: [{ law, ...more }] }],
});
const AT = '/processingActivities/0/legalBases/0/law';

testRule(rule, [
  {
    name: 'by id',
    declaration: basis(['LOV-2025-06-20-81 § 30']),
    findings: [
      {
        messageId: 'act',
        pointer: `${AT}/0`,
        severity: 'error',
        params: {
          law: 'LOV-2025-06-20-81 § 30',
          act: 'forvaltningsloven (LOV-2025-06-20-81)',
          today: 'forvaltningsloven (LOV-1967-02-10)',
        },
      },
    ],
  },
  {
    name: 'the new children act, in a text',
    declaration: { sections: [{ heading: 'Lov', text: 'Vi følger barneloven av 2025 § 3.' }] },
    findings: [
      { messageId: 'act', pointer: '/sections/0/text', params: { today: 'barnelova (LOV-1981-04-08-7)' } },
    ],
  },
  {
    name: 'law and text of one basis, told once',
    declaration: basis(['forvaltningsloven § 17', 'forvaltningslova av 2025 § 14'], {
      text: 'Etter forvaltningsloven av 2025 § 14',
    }),
    findings: [{ messageId: 'act', pointer: `${AT}/1` }],
  },
  {
    name: 'a section that waits while its act is in force',
    declaration: basis(['arkivlova 2025 § 11']),
    findings: [{ messageId: 'provision', pointer: `${AT}/0` }],
  },
  {
    name: 'an act of today, judged for a day before it',
    declaration: basis(['integreringsloven § 3']),
    asOf: '2020-06-01',
    findings: [{ messageId: 'provision', pointer: `${AT}/0` }],
  },
  {
    name: 'a register that may have been overtaken',
    declaration: basis(['LOV-2025-06-20-81']),
    asOf: '2027-06-01',
    findings: [{ messageId: 'unchecked', pointer: `${AT}/0`, severity: 'warning' }],
  },
  {
    name: 'the page says so itself',
    declaration: {
      relatedLaw: [
        { law: ['LOV-2025-06-20-81'], text: 'Lova har ikkje tredd i kraft' },
        { law: ['LOV-2025-06-20-40'], text: 'Trer i kraft når Kongen bestemmer' },
      ],
    },
  },
  ...[
    'Stortinget har vedtatt en ny forvaltningslov, men den gjelder ikke ennå.',
    'Når den nye forvaltningsloven begynner å gjelde, endrer vi siden.',
    'Den nye forvaltningslova gjeld ikkje enno.',
    'The new Public Administration Act (LOV-2025-06-20-81) is not yet in force.',
  ].map((text) => ({ name: text, declaration: { sections: [{ text }] } })),
  {
    name: 'whom it does not concern',
    declaration: { sections: [{ text: 'LOV-2025-06-20-81 gjelder ikke for private.' }] },
    findings: [{ messageId: 'act', pointer: '/sections/0/text' }],
  },
  {
    name: 'the shared names mean the acts in force',
    declaration: basis([
      'forvaltningsloven § 17',
      'fvl. § 18',
      'barnelova § 30',
      'arkivlova § 11',
      'arkivlova 2025 § 12',
    ]),
  },
]);
