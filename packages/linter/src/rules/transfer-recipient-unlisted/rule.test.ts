import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const to = (recipient?: string) => ({ transfers: [{ country: 'US', ...(recipient && { recipient }) }] });
const of = (fields: object) => ({ processingActivities: [{ id: 'a', name: 'Kurs', ...fields }] });
const AT = '/processingActivities/0/transfers/0';

testRule(rule, [
  {
    name: 'a recipient without a name in the EEA is somebody else',
    declaration: of({ ...to('Wing Inc.'), recipients: [{ category: 'bank', country: 'NO' }] }),
    findings: [{ messageId: 'unlisted', pointer: `${AT}/recipient` }],
  },
  {
    name: 'a recipient without a name in the country of the transfer',
    declaration: of({ ...to('Wing Inc.'), recipients: [{ category: 'it-supplier', country: 'US' }] }),
  },
  {
    name: 'a name that only ends like a recipient, nynorsk',
    declaration: { language: 'nn', ...of({ ...to('Wing Inc.'), recipients: [{ name: 'Postwing Inc.' }] }) },
    findings: [
      {
        messageId: 'unlisted',
        pointer: `${AT}/recipient`,
        severity: 'warning',
        params: { recipient: 'Wing Inc.', activity: 'Kurs' },
      },
    ],
  },
  {
    name: 'nobody receives the data, it is said',
    declaration: of({ ...to(), recipients: 'none' }),
    findings: [{ messageId: 'noRecipients', pointer: AT }],
  },
  {
    name: 'general says that nobody receives the data',
    declaration: { general: { recipients: 'none' }, ...of(to('Wing Inc.')) },
    findings: [{ messageId: 'noRecipients', pointer: AT }],
  },
  {
    name: 'transfers of general are perhaps those of other activities',
    declaration: { general: to('Wing Inc.'), ...of({ recipients: [{ name: 'Nord AS' }] }) },
  },
  {
    name: 'a recipient by category may be the one',
    declaration: of({ ...to('Wing Inc.'), recipients: [{ name: 'Nord AS' }, { category: 'it-supplier' }] }),
  },
  {
    name: 'the words of a recipient name it',
    declaration: of({
      ...to('Wing'),
      recipients: [{ name: 'Nord AS', text: 'Nord AS og underleverandøren Wing' }],
    }),
  },
  {
    name: 'the supplier of a system',
    declaration: of({
      ...to('Wing Inc.'),
      recipients: [{ name: 'Nord AS' }],
      systems: [{ supplier: 'Wing' }],
    }),
  },
  {
    name: 'a joint controller under another name',
    declaration: of({
      ...to('Facebook'),
      recipients: [{ name: 'Nord AS' }],
      jointControllers: [{ name: 'Meta Platforms Ireland Ltd' }],
    }),
  },
  { name: 'no name', declaration: of({ ...to(), recipients: [{ name: 'Nord AS' }] }) },
  { name: 'no recipients stated is for recipients-required', declaration: of(to('Wing Inc.')) },
]);
