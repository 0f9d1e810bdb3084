import { RULES } from './generated/registry.ts';
import { READING_RULES } from './reading/reading-rules.ts';
import { STRUCTURE_RULES } from './reading/structure-rules.ts';
import type { ListedRule } from './rule/listed-rule.ts';

/** Everything that can give a finding: rules of law first, then structure, then reading. */
export const ALL_RULES: readonly ListedRule[] = [
  ...RULES.map((rule) => ({ ...rule, kind: 'law' as const })),
  ...STRUCTURE_RULES,
  ...READING_RULES,
];

const BY_ID = new Map(ALL_RULES.map((rule) => [rule.id, rule]));

/** The rule with this id. */
export function ruleById(id: string): ListedRule | undefined {
  return BY_ID.get(id);
}
