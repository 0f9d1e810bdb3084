import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const exempt = (...exemptions: object[]) => ({
  processingActivities: [{ id: 'a', name: 'A', indirectCollection: { exemptions } }],
});
const AT = '/processingActivities/0/indirectCollection/exemptions';

testRule(rule, [
  { name: 'no exemption', declaration: { general: { indirectCollection: { timing: 'P1M' } } } },
  {
    name: 'laid down in law, but which?',
    declaration: exempt(
      { ground: '14(5)(a)', text: 'Du vet det alt' },
      { ground: '14(5)(c)', text: 'Lovpålagt' },
    ),
    findings: [{ messageId: 'noLaw', pointer: `${AT}/1`, severity: 'warning' }],
  },
  {
    name: 'secrecy without a provision',
    declaration: exempt({ ground: '14(5)(d)' }),
    findings: [{ messageId: 'noSecrecyLaw', pointer: `${AT}/0` }],
  },
  {
    name: 'disproportionate, without a reason',
    declaration: exempt({ ground: '14(5)(b)' }),
    findings: [{ messageId: 'noReason', pointer: `${AT}/0`, params: { ground: '14(5)(b)' } }],
  },
  {
    name: 'personopplysningsloven § 16 without a reason',
    declaration: exempt({ ground: 'popplyl-16(1)(b)' }),
    findings: [{ messageId: 'noReason', pointer: `${AT}/0` }],
  },
  {
    name: 'personopplysningsloven § 16 with a reason',
    declaration: exempt({ ground: 'popplyl-16(1)(e)', text: 'Interne notater' }),
  },
  {
    name: 'only words: one finding',
    declaration: exempt({ text: 'Når det er umulig' }),
    findings: [{ messageId: 'noGround', pointer: `${AT}/0` }],
  },
  ...[
    'Vi sier fra når vi henter inn opplysninger, med mindre innhentingen er lovpålagt.',
    'Du får vite det, unntatt når det er bestemt ved lov.',
    'Er innhentingen bestemt i lov, blir du ikke varslet.',
    'Du blir varsla, bortsett frå når innhentinga er lovpålagd.',
  ].map((text) => ({
    name: text,
    declaration: { general: { indirectCollection: { text } } },
    findings: [
      { messageId: 'inWords', pointer: '/general/indirectCollection/text', severity: 'warning' as const },
    ],
  })),
  {
    name: 'the words explain an exemption whose law is stated',
    declaration: {
      general: {
        indirectCollection: {
          text: 'Vi sier fra, med mindre innhentingen er lovpålagt.',
          exemptions: [{ ground: '14(5)(c)', law: ['folkeregisterloven § 10-2'] }],
        },
      },
    },
  },
  {
    name: 'collection by law, and the person is told',
    declaration: {
      general: { indirectCollection: { text: 'Innhentingen er lovpålagt. Du får vite om den.' } },
    },
  },
  {
    name: 'the law is reason enough',
    declaration: exempt({ ground: '14(5)(c)', law: ['folkeregisterloven § 10-2'] }),
  },
]);
