import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activity = (id: string, kinds: string[], more: object = {}) => ({
  id,
  name: id.toUpperCase(),
  sources: kinds.map((kind) => ({ kind })),
  ...more,
});
const activities = (...processingActivities: object[]) => ({ processingActivities });

testRule(rule, [
  {
    name: 'data from the person and from others',
    declaration: activities(activity('a', ['data-subject', 'employer'])),
    findings: [
      {
        messageId: 'missing',
        pointer: '/processingActivities/0',
        params: { activity: 'A' },
        severity: 'error',
      },
    ],
  },
  {
    name: 'data from the person only: art. 13 does not ask',
    declaration: activities(activity('a', ['data-subject', 'observation'])),
  },
  { name: 'source unknown', declaration: activities(activity('a', ['own-records']), { id: 'b', name: 'B' }) },
  {
    name: 'words are enough',
    declaration: activities(activity('a', ['school'], { personalData: [{ text: 'Karakterer' }] })),
  },
  {
    name: 'a reason alone names no data',
    declaration: activities(
      activity('a', ['school'], { personalData: [{ justification: 'Sikker identifisering' }] }),
    ),
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0/personalData' }],
  },
  {
    name: 'categories are not inherited from general, sources are',
    declaration: {
      general: { sources: [{ kind: 'public-authority' }], personalData: [{ categories: ['name'] }] },
      ...activities({ id: 'a', name: 'A' }, activity('b', ['data-subject'])),
    },
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0' }],
  },
  {
    name: 'an exemption may cover all of it',
    declaration: activities(
      activity('a', ['school'], { indirectCollection: { exemptions: [{ ground: '14(5)(d)' }] } }),
    ),
    findings: [{ messageId: 'missingExempted', pointer: '/processingActivities/0', severity: 'warning' }],
  },
  {
    name: 'an exemption that covers a part, since notice is given of the rest',
    declaration: activities(
      activity('a', ['school'], {
        indirectCollection: { timing: 'P1M', exemptions: [{ ground: '14(5)(d)' }] },
      }),
    ),
    findings: [{ messageId: 'missing', pointer: '/processingActivities/0', severity: 'error' }],
  },
  {
    name: 'general alone',
    declaration: { general: { purposes: [{ text: 'Svare deg' }], sources: [{ kind: 'public-register' }] } },
    findings: [{ messageId: 'missing', pointer: '/general', params: { activity: 'general' } }],
  },
]);
