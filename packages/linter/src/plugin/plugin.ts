import type { Rule } from '../rule/define-rule.ts';

/** Rules that a project adds to those of the linter. */
export interface Plugin {
  /** Lower-case words joined by hyphens; findings name a rule `name/rule-id`. */
  readonly name: string;
  /** Where a reader of a finding learns more, for rules without a page of their own. */
  readonly url: string;
  readonly rules: readonly Rule[];
}

/** The rules of a plug-in under their full names, each with a page. */
export function rulesOf({ name, url, rules }: Plugin): readonly Rule[] {
  return rules.map((rule) => ({ ...rule, id: `${name}/${rule.id}`, url: rule.url ?? url }));
}
