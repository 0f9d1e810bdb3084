import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Rule } from '../../packages/linter/src/rule/define-rule.ts';
import type { Demand } from '../../packages/linter/src/rule/demand.ts';
import { RULES_FOLDER } from './registry.ts';

/** What the rules demand of every declaration, in the order of their ids. */
export async function demandsOf(root: string, ids: readonly string[]): Promise<Demand[]> {
  const demands: Demand[] = [];
  for (const id of ids) {
    const path = join(root, RULES_FOLDER, id, 'rule.ts');
    const { default: rule } = (await import(pathToFileURL(path).href)) as { default: Rule };
    if (rule.demand) demands.push(rule.demand);
  }
  return demands;
}
