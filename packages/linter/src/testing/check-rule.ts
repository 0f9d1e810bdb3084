import { LOCALES, placeholdersOf } from '@tretten/schema';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../run/finding.ts';
import type { ExpectedFinding, RuleCase } from './rule-case.ts';
import { type CaseOutcome, runCase } from './run-case.ts';

/** What is wrong with a rule as its table shows it, each as one sentence; `[]` when nothing is. */
export function ruleFaults(rule: Rule, cases: readonly RuleCase[]): string[] {
  const outcomes = cases.map((row) => ({ row, outcome: runCase(rule, row) }));
  const seen = new Set(outcomes.flatMap(({ outcome }) => outcome.findings.map(({ messageId }) => messageId)));
  return [
    ...outcomes.flatMap(({ row, outcome }) =>
      caseFaults(row, outcome).map((fault) => `${row.name}: ${fault}`),
    ),
    ...Object.keys(rule.messages)
      .filter((id) => !seen.has(id))
      .map((id) => `no case gives the message ${id}`),
    ...messageFaults(rule),
  ];
}

/** Throws an error with all that is wrong with a rule as its table shows it. Works under any test runner, or none. */
export function checkRule(rule: Rule, cases: readonly RuleCase[]): void {
  const faults = ruleFaults(rule, cases);
  if (faults.length > 0) throw new Error(`rule ${rule.id}\n  ${faults.join('\n  ')}`);
}

/** The `test` of vitest, jest, node:test and the like. */
export type Test = (name: string, run: () => void) => unknown;

/** Makes one test of each case, and one of the rule as a whole. */
export function testRule(rule: Rule, cases: readonly RuleCase[], test: Test): void {
  for (const row of cases) {
    test(`${rule.id}: ${row.name}`, () => {
      const faults = caseFaults(row, runCase(rule, row));
      if (faults.length > 0) throw new Error(faults.join('\n'));
    });
  }
  test(`${rule.id}: every message is exercised and agrees across languages`, () => checkRule(rule, cases));
}

/** What a case did not expect, and what no case may show. */
export function caseFaults(
  { findings: expected = [] }: RuleCase,
  { findings, faults }: CaseOutcome,
): string[] {
  const found = findings.map(placeOf).join(', ') || 'nothing';
  const wanted = expected.map(placeOf).join(', ') || 'nothing';
  if (found !== wanted) return [...faults, `found ${found} instead of ${wanted}`];
  return [...faults, ...expected.flatMap((each, index) => differences(each, findings[index] as Finding))];
}

function placeOf({ messageId, pointer }: ExpectedFinding): string {
  return `${messageId} at ${pointer || 'the root'}`;
}

function differences({ severity, params = {} }: ExpectedFinding, finding: Finding): string[] {
  const place = placeOf(finding);
  return [
    ...(severity === undefined || severity === finding.severity
      ? []
      : [`${place} has the severity ${finding.severity} instead of ${severity}`]),
    ...Object.entries(params)
      .filter(([name, value]) => finding.params[name] !== value)
      .map(([name, value]) => `${place} says ${name} = ${finding.params[name]} instead of ${value}`),
  ];
}

/** Placeholders that one language has and another lacks. */
export function messageFaults({ messages }: Rule): string[] {
  return Object.entries(messages).flatMap(([id, message]) => {
    const names = LOCALES.map((locale) =>
      placeholdersOf(message[locale].text + message[locale].remedy).join(', '),
    );
    return new Set(names).size === 1
      ? []
      : [`the languages of ${id} have other parameters: ${names.join(' | ')}`];
  });
}
