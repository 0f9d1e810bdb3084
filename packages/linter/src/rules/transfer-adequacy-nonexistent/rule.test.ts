import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const to = (transfer: object) => ({ general: { transfers: [transfer] } });
const AT = '/general/transfers/0';

testRule(rule, [
  {
    name: 'a decision claimed for a country without one',
    declaration: { language: 'nn', ...to({ country: 'CN', adequacyDecision: true }) },
    findings: [
      {
        messageId: 'noDecision',
        pointer: `${AT}/adequacyDecision`,
        severity: 'warning',
        params: { country: 'CN' },
      },
    ],
  },
  {
    name: 'a decision that has ended',
    declaration: to({ country: 'GB', mechanism: '45(3)' }),
    asOf: '2032-01-01',
    findings: [{ messageId: 'ended', pointer: `${AT}/mechanism` }],
  },
  {
    name: 'the same decision on its last day',
    declaration: to({ country: 'GB', mechanism: '45(3)' }),
    asOf: '2031-12-27',
  },
  {
    name: 'before the decision was made',
    declaration: to({ country: 'US', mechanism: '45(3)', certified: true }),
    asOf: '2023-07-09',
    findings: [{ messageId: 'noDecision', pointer: `${AT}/mechanism` }],
  },
  {
    name: 'a decision denied',
    declaration: to({ country: 'CH', adequacyDecision: false, mechanism: '46(2)(c)' }),
    findings: [{ messageId: 'denied', pointer: `${AT}/adequacyDecision` }],
  },
  {
    name: 'a contradiction is told once, whatever the country',
    declaration: to({ mechanism: '45(3)', adequacyDecision: false }),
    findings: [{ messageId: 'contradicted', pointer: `${AT}/adequacyDecision`, severity: 'error' }],
  },
  {
    name: 'standard clauses to a company in the United States that is not certified',
    declaration: to({ country: 'US', adequacyDecision: false, mechanism: '46(2)(c)' }),
  },
  {
    name: 'a public body in Canada is outside the decision',
    declaration: to({ country: 'CA', adequacyDecision: false, mechanism: '46(2)(a)' }),
  },
  { name: 'the United States, certified or not', declaration: to({ country: 'US', mechanism: '45(3)' }) },
  { name: 'standard clauses', declaration: to({ country: 'IN', mechanism: '46(2)(c)' }) },
  { name: 'no country', declaration: to({ mechanism: '45(3)', adequacyDecision: true }) },
  {
    name: 'an international organisation',
    declaration: to({ country: 'US', internationalOrganisation: true, adequacyDecision: true }),
    asOf: '2020-01-01',
  },
  {
    name: 'inside the EEA is for transfer-within-eea',
    declaration: to({ country: 'SE', mechanism: '45(3)' }),
  },
]);
