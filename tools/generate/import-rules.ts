import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../packages/linter/src/rule/define-rule.ts';
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
