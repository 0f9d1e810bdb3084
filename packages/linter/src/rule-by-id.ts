import { RULES } from './generated/registry.ts';
import { READING_RULES } from './reading/reading-rules.ts';
import { STRUCTURE_RULES } from './reading/structure-rules.ts';
import type { Rule } from './rule/define-rule.ts';
import type { ListedRule } from './rule/listed-rule.ts';
import { SUPPRESSION_RULES } from './suppressions/suppression-rules.ts';

/** Everything that can give a finding: rules of law first, then structure, reading and suppressions. */
export const ALL_RULES: readonly ListedRule[] = [
  ...RULES.map((rule) => listed(rule)),
  ...STRUCTURE_RULES,
  ...READING_RULES,
  ...SUPPRESSION_RULES,
];

const BY_ID: ReadonlyMap<string, ListedRule> = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** The rule with this id, among those of this package and the others that are given. */
export function ruleById(id: string, others: readonly Rule[] = []): ListedRule | undefined {
  const other = others.find((rule) => rule.id === id);
  return BY_ID.get(id) ?? (other && listed(other));
}

/** Every rule by id, with these besides those of this package. */
export function rulesById(rules: readonly Rule[]): ReadonlyMap<string, ListedRule> {
  if (rules === RULES) return BY_ID;
  return new Map([...BY_ID, ...rules.map((rule) => [rule.id, listed(rule)] as const)]);
}

function listed(rule: Rule): ListedRule {
  return { ...rule, kind: 'law' };
}
