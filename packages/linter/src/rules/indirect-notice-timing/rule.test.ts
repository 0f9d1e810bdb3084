import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (id: string, kind: string, indirectCollection?: object) => ({
  id,
  name: id.toUpperCase(),
  sources: [{ kind }],
  ...(indirectCollection && { indirectCollection }),
});
const activities = (...processingActivities: object[]) => ({ processingActivities });

testRule(rule, [
  {
    name: 'data from the person only',
    declaration: activities(activity('a', 'data-subject'), { id: 'b', name: 'B' }),
  },
  {
    name: 'one activity',
    declaration: activities(activity('a', 'school'), activity('b', 'data-subject')),
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0', severity: 'info' }],
  },
  {
    name: 'one of two',
    declaration: activities(
      activity('a', 'school', { timing: 'P1M' }),
      activity('b', 'employer', { text: 'Vi sier fra' }),
    ),
    findings: [{ messageId: 'missing', pointer: '/processingActivities/1/indirectCollection' }],
  },
  {
    name: 'all of them: one finding',
    declaration: activities(activity('a', 'school'), activity('b', 'employer')),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'words of general without a time',
    declaration: {
      general: { indirectCollection: { text: 'Du blir varslet', exemptions: [{ ground: '14(5)(b)' }] } },
      ...activities(activity('a', 'school')),
    },
    findings: [{ messageId: 'missing', pointer: '/general/indirectCollection' }],
  },
  {
    name: 'general tells it',
    declaration: {
      general: { indirectCollection: { timing: 'P1M' } },
      ...activities(activity('a', 'school')),
    },
  },
  {
    name: 'words tell it (nynorsk)',
    declaration: {
      language: 'nn',
      ...activities(activity('a', 'school', { text: 'Du får vite det innan ein månad' })),
    },
  },
  {
    name: 'words tell it in English',
    declaration: { language: 'en', ...activities(activity('a', 'school', { text: 'At our first contact' })) },
  },
  {
    name: 'exempted',
    declaration: activities(activity('a', 'school', { exemptions: [{ ground: '14(5)(d)' }] })),
  },
]);
