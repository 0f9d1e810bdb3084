import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const basis = { article: '6(1)(f)', legitimateInterest: 'Hindre tyveri' };
const activity = (more: object) => ({
  processingActivities: [{ id: 'a', name: 'Kamera', legalBases: [basis], ...more }],
});
const offer = (more: object) => activity({ assessments: [{ kind: 'legitimate-interests', ...more }] });
const AT = '/processingActivities/0';

testRule(rule, [
  {
    name: 'nothing said',
    declaration: activity({}),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'info', params: { activity: 'Kamera' } }],
  },
  {
    name: 'another assessment',
    declaration: activity({ assessments: [{ kind: 'data-protection-impact', available: true }] }),
    findings: [{ messageId: 'missing', pointer: `${AT}/assessments` }],
  },
  {
    name: 'made but not shown',
    declaration: offer({ available: false, text: 'Vurderingen er intern' }),
    findings: [{ messageId: 'missing', pointer: `${AT}/assessments` }],
  },
  {
    name: 'made, with no word of how to see it',
    declaration: offer({}),
    findings: [{ messageId: 'missing', pointer: `${AT}/assessments` }],
  },
  { name: 'available', declaration: offer({ available: true }) },
  { name: 'published', declaration: offer({ url: 'https://www.nordvik.kommune.no/vurdering' }) },
  {
    name: 'offered for all',
    declaration: {
      general: { assessments: [{ kind: 'legitimate-interests', available: true }] },
      ...activity({}),
    },
  },
  ...[
    'Du kan be om å få se interesseavveiingen vår.',
    'Du får sjå interesseavveginga når du spør.',
    'You can ask to see the balancing test.',
  ].map((text) => ({ name: text, declaration: activity({ legalBases: [{ ...basis, text }] }) })),
  {
    name: 'the balancing is mentioned, not offered',
    declaration: activity({ text: 'Vi har gjort en interesseavveiing.' }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  { name: 'another basis', declaration: activity({ legalBases: [{ article: '6(1)(e)' }] }) },
  {
    name: 'what general only lists belongs to no activity',
    declaration: { general: { legalBases: [basis] }, processingActivities: [{ id: 'a', name: 'A' }] },
  },
  {
    name: 'a public task, for which the basis is barred, is for legitimate-interest-public-task',
    declaration: activity({ publicTask: true }),
  },
]);
