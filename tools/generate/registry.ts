import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where a rule lives: one folder a rule, named after it. */
export const RULES_FOLDER = 'packages/linter/src/rules';

/** The ids of all rules, from their folders. */
export function ruleIds(root: string): string[] {
  return readdirSync(join(root, RULES_FOLDER), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, RULES_FOLDER, entry.name, 'rule.ts')))
    .map((entry) => entry.name)
    .sort();
}

/** The module that lists every rule. */
export function generateRegistry(ids: readonly string[]): string {
  const name = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `// Generated from the folders in src/rules; do not edit.
import type { Rule } from '../rule/define-rule.ts';
${ids.map((id) => `import ${name(id)} from '../rules/${id}/rule.ts';`).join('\n')}

/** Every rule of law, by id. */
export const RULES: readonly Rule[] = [
${ids.map((id) => `  ${name(id)},`).join('\n')}
];
`;
}

/** The module with every rule's page, loaded only to explain a rule. */
export function generatePages(root: string, ids: readonly string[]): string {
  const pages = ids.map((id) => {
    const page = readFileSync(join(root, RULES_FOLDER, id, 'rule.md'), 'utf8');
    return `  ${JSON.stringify(id)}: ${JSON.stringify(page)},`;
  });
  return `// Generated from the pages in src/rules; do not edit.

/** Rule id → its page in Markdown. */
export const PAGES: Readonly<Record<string, string>> = {
${pages.join('\n')}
};
`;
}
