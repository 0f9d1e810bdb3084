import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const joint = (fields: object = {}) => ({ role: 'joint-controller', ...fields });
const of = (recipient: object, ...names: string[]) => ({
  processingActivities: [
    {
      id: 'a',
      name: 'Legevakt',
      recipients: [recipient],
      ...(names.length > 0 && { jointControllers: names.map((name) => ({ name })) }),
    },
  ],
});
const AT = '/processingActivities/0/recipients/0/role';

testRule(rule, [
  {
    name: 'another body is listed',
    declaration: { language: 'nn', ...of(joint({ name: 'Fjord kommune' }), 'Balsfjord kommune') },
    findings: [
      { messageId: 'unlisted', pointer: AT, severity: 'warning', params: { recipient: 'Fjord kommune' } },
    ],
  },
  {
    name: 'without a name, and nobody listed',
    declaration: of(joint({ category: 'platform' })),
    findings: [{ messageId: 'unlisted', pointer: AT, params: { recipient: 'platform' } }],
  },
  {
    name: 'inherited from general by two activities, told once',
    declaration: {
      general: { recipients: [joint({ name: 'Meta' })] },
      processingActivities: [
        { id: 'a', name: 'Facebook' },
        { id: 'b', name: 'Instagram' },
      ],
    },
    findings: [{ messageId: 'unlisted', pointer: '/general/recipients/0/role' }],
  },
  {
    name: 'a known company under another name',
    declaration: of(joint({ name: 'Facebook' }), 'Meta Platforms Ireland Ltd'),
  },
  {
    name: 'without a name it may be the one listed',
    declaration: of(joint({ category: 'platform' }), 'Meta'),
  },
  { name: 'a processor', declaration: of({ role: 'processor', name: 'Nord AS' }) },
  { name: 'no recipients', declaration: { general: { recipients: 'none', purposes: [{ text: 'Drift' }] } } },
]);
