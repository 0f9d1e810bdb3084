import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const transfers = (...list: object[]) => ({ general: { transfers: list } });
const AT = '/general/transfers/0';

testRule(rule, [
  ...['46(2)(a)', '46(2)(c)', '46(3)(b)', '47'].map((mechanism) => ({
    name: `${mechanism} without a way to a copy`,
    declaration: transfers({ country: 'IN', mechanism }),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'error' as const, params: { mechanism } }],
  })),
  {
    name: 'the second subparagraph of 49(1)',
    declaration: transfers({ country: 'IN', mechanism: '49(1)-second' }),
    findings: [{ messageId: 'missing', pointer: AT, params: { mechanism: '49(1)-second' } }],
  },
  {
    name: 'one activity of two',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'Kurs', transfers: [{ country: 'IN', mechanism: '47' }] },
        { id: 'b', name: 'Skole', transfers: 'none' },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0/transfers/0' }],
  },
  {
    name: 'safeguards in words',
    declaration: { language: 'nn', ...transfers({ country: 'IN', safeguards: 'Standardavtale' }) },
    findings: [{ messageId: 'missingForWords', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'where to find them',
    declaration: transfers({ country: 'IN', mechanism: '47', safeguardsCopy: 'Se nettsiden' }),
  },
  {
    name: 'where to find them, in the words about the safeguards',
    declaration: transfers({
      country: 'IN',
      mechanism: '47',
      safeguards: 'Du får ein kopi når du ber om det',
    }),
  },
  { name: 'an approved country', declaration: transfers({ country: 'GB', mechanism: '45(3)' }) },
  {
    name: 'approved, with safeguards besides',
    declaration: transfers({ country: 'GB', adequacyDecision: true, safeguards: 'Kryptering' }),
  },
  {
    name: 'inside the EEA it is no transfer',
    declaration: transfers({ country: 'IE', mechanism: '46(2)(c)' }),
  },
  { name: 'a derogation', declaration: transfers({ country: 'IN', mechanism: '49(1)(a)' }) },
  {
    name: 'nothing stated is told by transfer-mechanism-complete',
    declaration: transfers({ country: 'IN' }),
  },
]);
