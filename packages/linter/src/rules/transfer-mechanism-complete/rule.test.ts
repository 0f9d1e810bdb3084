import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const transfers = (...list: object[]) => ({ general: { transfers: list } });
const AT = '/general/transfers/0';

testRule(rule, [
  {
    name: 'only a country',
    declaration: transfers({ country: 'US' }),
    findings: [{ messageId: 'unstated', pointer: AT, severity: 'error' }],
  },
  {
    name: 'a hedge without a country, nynorsk',
    declaration: { language: 'nn', ...transfers({ text: 'Opplysningar kan bli overførte til tredjeland' }) },
    findings: [{ messageId: 'unstated', pointer: AT }],
  },
  {
    name: 'an international organisation',
    declaration: transfers({ internationalOrganisation: true, recipient: 'WHO' }),
    findings: [{ messageId: 'unstated', pointer: AT }],
  },
  {
    name: 'a derogation without the absence of a decision',
    declaration: transfers({ country: 'PH', mechanism: '49(1)(a)' }),
    findings: [
      {
        messageId: 'adequacyImplied',
        pointer: `${AT}/mechanism`,
        severity: 'warning',
        params: { mechanism: '49(1)(a)' },
      },
    ],
  },
  {
    name: 'no decision, and nothing instead',
    declaration: transfers({ country: 'IN', adequacyDecision: false }),
    findings: [{ messageId: 'groundUnstated', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'no decision, and a derogation',
    declaration: transfers({ country: 'IN', adequacyDecision: false, mechanism: '49(1)(d)' }),
  },
  {
    name: 'no decision, and safeguards',
    declaration: transfers({ country: 'IN', adequacyDecision: false, safeguards: 'Standardavtale' }),
  },
  {
    name: 'a decision by name',
    declaration: transfers({ country: 'US', decision: 'EU-US Data Privacy Framework' }),
  },
  {
    name: 'a decision in words',
    declaration: transfers({ country: 'GB', text: 'Landet gir tilstrekkelig beskyttelse' }),
  },
  {
    name: 'a decision in words, nynorsk',
    declaration: transfers({ country: 'GB', text: 'Landet har tilstrekkeleg vernenivå' }),
  },
  {
    name: 'an article',
    declaration: transfers({ country: 'GB', law: ['personvernforordningen artikkel 45'] }),
  },
  {
    name: 'clauses in words',
    declaration: transfers({ country: 'IN', text: 'Vi bruker EUs standardavtalevilkår' }),
  },
  { name: 'binding corporate rules', declaration: transfers({ country: 'IN', mechanism: '47' }) },
  {
    name: 'limited derogation with safeguards',
    declaration: transfers({ country: 'IN', mechanism: '49(1)-second' }),
  },
  { name: 'in the EEA there is no transfer', declaration: transfers({ country: 'FI' }) },
  { name: 'none', declaration: { general: { transfers: 'none' } } },
]);
