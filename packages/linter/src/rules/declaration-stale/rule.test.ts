import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const old = (key: string, date: string) => [
  { messageId: 'old', pointer: `/${key}`, severity: 'warning' as const, params: { date, months: 24 } },
];
const before = (key: string, date: string) => [
  { messageId: 'beforeTheAct', pointer: `/${key}`, severity: 'warning' as const, params: { date } },
];

testRule(rule, [
  { name: 'no date is told by the rule on dates', declaration: {} },
  {
    name: 'a day more than two years',
    declaration: { updated: '2024-11-20' },
    findings: old('updated', '2024-11-20'),
  },
  { name: 'two years to the day', declaration: { updated: '2024-11-21' } },
  { name: 'the whole month counts', declaration: { reviewed: '2024-11' } },
  { name: 'the month before', declaration: { reviewed: '2024-10' }, findings: old('reviewed', '2024-10') },
  { name: 'seen from another day', declaration: { updated: '2024-11-20' }, asOf: '2026-11-20' },
  {
    name: 'the latest date counts, whichever it is',
    declaration: { published: '2023-01-05', updated: '2021-01-01', reviewed: '2022-06' },
    findings: old('published', '2023-01-05'),
  },
  { name: 'a fresh review saves an old text', declaration: { published: '2016-01', reviewed: '2026-01-10' } },
  {
    name: 'the day before the act',
    declaration: { published: '2018-07-19' },
    findings: before('published', '2018-07-19'),
  },
  {
    name: 'the day of the act',
    declaration: { published: '2018-07-20' },
    findings: old('published', '2018-07-20'),
  },
  {
    name: 'the month of the act',
    declaration: { published: '2018-07' },
    findings: old('published', '2018-07'),
  },
  {
    name: 'before the act, seen soon after',
    declaration: { published: '2018-06-30' },
    asOf: '2018-08-01',
    findings: before('published', '2018-06-30'),
  },
  { name: 'over the turn of the year', declaration: { updated: '2024-12-31' }, asOf: '2026-12-31' },
  { name: 'a draft', declaration: { status: 'draft', updated: '2020-01-01' } },
  { name: 'withdrawn', declaration: { status: 'withdrawn', published: '2018-04' } },
]);
