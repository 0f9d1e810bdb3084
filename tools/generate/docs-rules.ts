import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../packages/linter/src/rule/define-rule.ts';
import type { GeneratedFiles } from './files.ts';
import { RULES_FOLDER } from './registry.ts';

const MARK = '<!-- Generated from packages/linter/src/rules; do not edit. -->';

/** A page for every rule, and the list of them. */
export function generateRuleDocs(root: string, rules: readonly Rule[]): GeneratedFiles {
  const files: GeneratedFiles = new Map([['docs/rules/README.md', indexOf(rules)]]);
  for (const rule of rules) {
    const page = readFileSync(join(root, RULES_FOLDER, rule.id, 'rule.md'), 'utf8');
    files.set(`docs/rules/${rule.id}.md`, pageOf(rule, page));
  }
  return files;
}

function indexOf(rules: readonly Rule[]): string {
  const rows = rules.map(
    ({ id, severity, strict, title, sources }) =>
      `| [${id}](${id}.md) | ${severity}${strict ? ` (strict: ${strict})` : ''} | ${title.en} | ${sources.join(', ')} |`,
  );
  return `${MARK}

# Rules

${rules.length} rules of law. \`tretten explain <rule>\` shows the same pages without a network.

| rule | severity | what it checks | sources |
|---|---|---|---|
${rows.join('\n')}
`;
}

function pageOf(rule: Rule, page: string): string {
  const [heading, ...rest] = page.split('\n');
  const messages = Object.entries(rule.messages).map(([id, message]) => {
    const severity = message.severity ?? rule.severity;
    return `| \`${id}\` | ${severity} | ${message.nb.text} | ${message.nn.text} | ${message.en.text} |`;
  });
  return `${MARK}

${heading}

| | |
|---|---|
| Bokmål | ${rule.title.nb} |
| Nynorsk | ${rule.title.nn} |
| English | ${rule.title.en} |
| Severity | ${rule.severity}${rule.strict ? `, under the preset \`strict\` ${rule.strict}` : ''} |
| Sources | ${rule.sources.join(' · ')} |
| Since | ${rule.since} |
${rest.join('\n').trimEnd()}

## Messages

| id | severity | bokmål | nynorsk | English |
|---|---|---|---|---|
${messages.join('\n')}
`;
}
