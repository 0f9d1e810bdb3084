import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const onlyPublished = (date: string) => [
  { messageId: 'onlyPublished', pointer: '/published', severity: 'warning' as const, params: { date } },
];

testRule(rule, [
  { name: 'no date', declaration: {}, findings: [{ messageId: 'noDate', pointer: '', severity: 'warning' }] },
  {
    name: 'published long ago',
    declaration: { published: '2025-11-20' },
    findings: onlyPublished('2025-11-20'),
  },
  { name: 'published a year ago', declaration: { published: '2025-11-21' } },
  { name: 'the whole month counts', declaration: { published: '2025-11' } },
  { name: 'the month before', declaration: { published: '2025-10' }, findings: onlyPublished('2025-10') },
  { name: 'seen from another day', declaration: { published: '2025-11-20' }, asOf: '2026-06-01' },
  { name: 'so long ago that declaration-stale tells it', declaration: { published: '2021-01-01' } },
  { name: 'updated', declaration: { published: '2018-04', updated: '2019-01' } },
  { name: 'reviewed only', declaration: { reviewed: '2020-05' } },
  { name: 'a draft', declaration: { status: 'draft' } },
  { name: 'withdrawn', declaration: { status: 'withdrawn', published: '2018-04' } },
  {
    name: 'status published',
    declaration: { status: 'published', published: '2018-04-01' },
    findings: onlyPublished('2018-04-01'),
  },
]);
