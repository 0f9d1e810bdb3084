import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const changed = (date: string) => ({ changes: [{ text: 'Nytt', date }] });

testRule(rule, [
  {
    name: 'reviewed before it was published, nynorsk',
    declaration: { language: 'nn', published: '2025-05', reviewed: '2025-04-30' },
    findings: [
      {
        messageId: 'beforePublished',
        pointer: '/reviewed',
        severity: 'warning',
        params: { date: '2025-04-30', other: '2025-05' },
      },
    ],
  },
  {
    name: 'the day after tomorrow',
    declaration: { updated: '2026-11-23' },
    findings: [
      { messageId: 'future', pointer: '/updated', params: { date: '2026-11-23', other: '2026-11-21' } },
    ],
  },
  {
    name: 'published next year, updated before that: one cause, one finding',
    declaration: { published: '2027-01-01', updated: '2026-01-01' },
    findings: [{ messageId: 'future', pointer: '/published' }],
  },
  {
    name: 'today',
    declaration: { published: '2026-11-21', updated: '2026-11-21', ...changed('2026-11-21') },
  },
  { name: 'tomorrow, when Norway is ahead of Greenwich', declaration: { updated: '2026-11-22' } },
  { name: 'this month', declaration: { published: '2026-11', reviewed: '2026-11' } },
  { name: 'the month of publication', declaration: { published: '2025-05-20', updated: '2025-05' } },
  { name: 'a change announced ahead', declaration: { updated: '2026-10-01', ...changed('2027-01-01') } },
  { name: 'a draft', declaration: { status: 'draft', published: '2027-01-01' } },
  {
    name: 'a change, and no update stated',
    declaration: { published: '2020-01-01', ...changed('2026-01-01') },
  },
  { name: 'no dates', declaration: {} },
]);
