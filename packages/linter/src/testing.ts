export { checkRule, ruleFaults, type Test, testRule } from './testing/check-rule.ts';
export type { ExpectedFinding, RuleCase } from './testing/rule-case.ts';
