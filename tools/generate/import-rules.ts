import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../packages/linter/src/rule/define-rule.ts';
import type { ListedRule } from '../../packages/linter/src/rule/listed-rule.ts';
import { RULES_FOLDER } from './registry.ts';

/** The rules of the folders, which the written registry may not list yet. */
export async function importRules(root: string, ids: readonly string[]): Promise<Rule[]> {
  const rules: Rule[] = [];
  for (const id of ids) {
    const path = join(root, RULES_FOLDER, id, 'rule.ts');
    const { default: rule } = (await import(pathToFileURL(path).href)) as { default: Rule };
    rules.push(rule);
  }
  return rules;
}

/** Everything that can give a finding: these rules of law, and the rules of structure, of reading and of suppressions. */
export async function importListedRules(root: string, rules: readonly Rule[]): Promise<ListedRule[]> {
  const load = async (path: string) => import(pathToFileURL(join(root, 'packages/linter/src', path)).href);
  const { STRUCTURE_RULES } = await load('reading/structure-rules.ts');
  const { READING_RULES } = await load('reading/reading-rules.ts');
  const { SUPPRESSION_RULES } = await load('suppressions/suppression-rules.ts');
  const listed = rules.map((rule): ListedRule => ({ ...rule, kind: 'law' }));
  return [...listed, ...STRUCTURE_RULES, ...READING_RULES, ...SUPPRESSION_RULES];
}
