/** A declaration in one file, as a literal with plain keys. */
export function aloneProject(value: unknown): Record<string, string> {
  return { 'a.ts': `${IMPORT}export default defineDeclaration(${literal(value, 0)} as const);\n` };
}

/**
 * A declaration put together: what every declaration of the body shares comes from another file by a spread, some parts
 * are imported by name, and the rest are constants of this file.
 */
export function partsProject(value: unknown): Record<string, string> {
  const members = Object.entries(value as object);
  const shared = members.slice(0, 2);
  const rest = members.slice(2).map(([key, part], index) => ({ key, part, name: `part${index}`, index }));
  const isImported = ({ index }: { index: number }) => index % 2 === 0;
  const imported = rest.filter(isImported);
  const constant = ({ name, part }: { name: string; part: unknown }) =>
    `const ${name} = ${literal(part, 0)} as const;\n`;
  const own = rest.filter((member) => !isImported(member));
  const names = imported.map(({ name }) => name).join(', ');
  return {
    'a.ts': [
      IMPORT,
      `import { shared } from './felles/kommune.ts';\n`,
      imported.length > 0 ? `import { ${names} } from './felles/kommune.ts';\n` : '',
      ...own.map(constant),
      `\nexport default defineDeclaration({\n  ...shared,\n`,
      ...rest.map(({ key, name }) => `  ${keyOf(key)}: ${name},\n`),
      '});\n',
    ].join(''),
    'felles/kommune.ts': [
      `export const shared = ${literal(Object.fromEntries(shared), 0)} as const;\n`,
      ...imported.map((member) => `export ${constant(member)}`),
    ].join(''),
  };
}

const IMPORT = "import { defineDeclaration } from '@tretten/schema';\n";

function literal(value: unknown, depth: number): string {
  const inner = '  '.repeat(depth + 1);
  const outer = '  '.repeat(depth);
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    return `[\n${value.map((item) => `${inner}${literal(item, depth + 1)},\n`).join('')}${outer}]`;
  }
  if (value === null || typeof value !== 'object') return String(value);
  const members = Object.entries(value);
  if (members.length === 0) return '{}';
  const lines = members.map(([key, item]) => `${inner}${keyOf(key)}: ${literal(item, depth + 1)},\n`);
  return `{\n${lines.join('')}${outer}}`;
}

function keyOf(key: string): string {
  return /^[a-z_$][\w$]*$/iu.test(key) && key !== '__proto__' ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
