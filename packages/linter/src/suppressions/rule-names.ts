import { closest } from '@tretten/schema';
import type { ListedRule } from '../rule/listed-rule.ts';
import type { UnplacedFinding } from '../run/finding.ts';
import { problemWith } from './problem.ts';
import type { WrittenPlace } from './suppression.ts';

/** The rules that can be named, and which of them cannot be suppressed. */
export type KnownRules = ReadonlyMap<string, Pick<ListedRule, 'locked'>>;

/** What is wrong with the rule that a suppression names; undefined when nothing is. */
export function problemWithRule(
  rule: string,
  known: KnownRules,
  place: WrittenPlace,
): UnplacedFinding | undefined {
  const found = known.get(rule);
  if (found?.locked) return problemWith('suppression-invalid', 'locked', place, { rule });
  if (found) return undefined;
  const suggestion = closest(rule, known.keys());
  return suggestion === undefined
    ? problemWith('suppression-unknown-rule', 'unknown', place, { rule })
    : problemWith('suppression-unknown-rule', 'misspelt', place, { rule, suggestion });
}
