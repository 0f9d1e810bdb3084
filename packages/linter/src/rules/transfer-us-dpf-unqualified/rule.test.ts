import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const transfers = (...list: object[]) => ({ general: { transfers: list } });
const AT = '/general/transfers/0';

testRule(rule, [
  {
    name: 'a decision said to exist',
    declaration: { language: 'nn', ...transfers({ country: 'US', adequacyDecision: true }) },
    findings: [{ messageId: 'unqualified', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'the framework by name',
    declaration: transfers({ country: 'US', text: 'Vi bygger på EU-US Data Privacy Framework' }),
    findings: [{ messageId: 'unqualified', pointer: AT }],
  },
  {
    name: 'the decision by number',
    declaration: transfers({ country: 'US', decision: '(EU) 2023/1795' }),
    findings: [{ messageId: 'unqualified', pointer: AT }],
  },
  {
    name: 'declared not to be certified',
    declaration: transfers({ country: 'US', mechanism: '45(3)', certified: false }),
    findings: [{ messageId: 'notCertified', pointer: `${AT}/certified` }],
  },
  {
    name: 'certified in words',
    declaration: transfers({ country: 'US', mechanism: '45(3)', text: 'Selskapet er sertifisert' }),
  },
  {
    name: 'one language says it',
    declaration: transfers({
      country: 'US',
      mechanism: '45(3)',
      text: { nb: 'Selskapet er sertifisert', en: 'The company is certified' },
    }),
  },
  {
    name: 'other safeguards',
    declaration: transfers({ country: 'US', mechanism: '46(2)(c)', certified: false }),
  },
  { name: 'no decision claimed', declaration: transfers({ country: 'US', adequacyDecision: false }) },
  { name: 'another country', declaration: transfers({ country: 'JP', mechanism: '45(3)' }) },
  { name: 'none', declaration: { general: { transfers: 'none' } } },
]);
