import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const activities = [
  { id: 'skole', name: 'Skole', purposes: [{ id: 'opplaering', text: 'Gi opplæring' }] },
  { id: 'barnehage', name: 'Barnehage', purposes: [{ id: 'opptak', text: 'Tildele plass' }] },
];
const kept = (appliesTo: object) => [{ period: 'P1Y', appliesTo }];
const first = (fields: object) => ({
  processingActivities: [{ ...activities[0], ...fields }, activities[1]],
});
const access = (right: object) => ({
  processingActivities: activities,
  rights: { access: { text: 'Innsyn', ...right } },
});
const AT = '/processingActivities/0/retention/0/appliesTo';

testRule(rule, [
  {
    name: 'a purpose that is nowhere, nynorsk',
    declaration: { language: 'nn', ...first({ retention: kept({ purposes: ['vurdering'] }) }) },
    findings: [
      {
        messageId: 'noPurpose',
        pointer: `${AT}/purposes/0`,
        severity: 'warning',
        params: { id: 'vurdering' },
      },
    ],
  },
  {
    name: 'a purpose of another activity',
    declaration: first({ retention: kept({ purposes: ['opplaering', 'opptak'] }) }),
    findings: [{ messageId: 'purposeElsewhere', pointer: `${AT}/purposes/1`, params: { id: 'opptak' } }],
  },
  {
    name: 'an activity that is misspelt',
    declaration: access({ exceptFor: { activities: ['barnehagen'] } }),
    findings: [
      {
        messageId: 'noActivityNear',
        pointer: '/rights/access/exceptFor/activities/0',
        params: { id: 'barnehagen', near: 'barnehage' },
      },
    ],
  },
  {
    name: 'general names a purpose of nobody',
    declaration: { general: { retention: kept({ purposes: ['utlan'] }) }, processingActivities: activities },
    findings: [{ messageId: 'noPurpose', pointer: '/general/retention/0/appliesTo/purposes/0' }],
  },
  {
    name: 'general names a purpose of an activity, and one of its own',
    declaration: {
      general: {
        purposes: [{ id: 'drift', text: 'Drift' }],
        retention: kept({ purposes: ['opptak', 'drift'] }),
      },
      processingActivities: activities,
    },
  },
  {
    name: 'a right for a purpose and an activity',
    declaration: access({ appliesTo: { activities: ['skole'], purposes: ['opptak'] } }),
  },
  {
    name: 'general alone, without activities',
    declaration: {
      general: { purposes: [{ id: 'drift', text: 'Drift' }], retention: kept({ purposes: ['drift'] }) },
    },
  },
  {
    name: 'an activity that exists, for a channel',
    declaration: { processingActivities: activities, communication: [{ kind: 'email', activity: 'skole' }] },
  },
  {
    name: 'an activity without purposes is for purpose-required',
    declaration: {
      processingActivities: [
        { id: 'skole', name: 'Skole', retention: kept({ purposes: ['opplaering'] }) },
        activities[1],
      ],
      rights: { access: { text: 'Innsyn', appliesTo: { purposes: ['opplaering'] } } },
    },
  },
  {
    name: 'no activities at all',
    declaration: { communication: [{ kind: 'email', activity: 'skole' }] },
  },
  {
    name: 'an activity without purposes is told as such',
    declaration: {
      processingActivities: [{ id: 'skole', name: 'Skole', retention: kept({ purposes: ['opplaering'] }) }],
    },
  },
]);
