import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const kept = (entry: object) => ({ general: { retention: [entry] } });

testRule(rule, [
  {
    name: 'months against days, nynorsk',
    declaration: { language: 'nn', ...kept({ period: 'P30D', minimumPeriod: 'P2M' }) },
    findings: [
      { messageId: 'minimumExceeds', pointer: '/general/retention/0/minimumPeriod', severity: 'warning' },
    ],
  },
  { name: 'the same time told in two ways', declaration: kept({ period: 'P12M', minimumPeriod: 'P1Y' }) },
  { name: 'the other way round', declaration: kept({ period: 'P1Y', minimumPeriod: 'P12M' }) },
  { name: 'without an end', declaration: kept({ period: 'indefinite', minimumPeriod: 'P10Y' }) },
  { name: 'only the shortest', declaration: kept({ minimumPeriod: 'P10Y' }) },
  { name: 'only the longest', declaration: kept({ period: 'P1Y' }) },
]);
