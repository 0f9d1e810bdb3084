import { readFileSync } from 'node:fs';

const data = new URL('../../../packages/norway/data/', import.meta.url);

/** One of the reviewed data files. */
export function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, data), 'utf8'));
}

/** The first letter, by which the compact tables name a choice. */
export function initial(word: string): string {
  return word[0] ?? '';
}

/** Several values in one field. */
export function list(values: string[]): string {
  return [...new Set(values)].map((value) => field(value, ';')).join(';');
}

/** The fields of one line. */
export function row(fields: string[]): string {
  return fields
    .map((value) => field(value, '|'))
    .join('|')
    .replace(/\|+$/, '');
}

function field(value: string, reserved: string): string {
  if (value.includes(reserved) || /[`\\\n$]/.test(value)) throw new Error(`Reserved character in "${value}"`);
  return value;
}

/** A string constant with one entry a line. */
export function table(name: string, rows: string[]): string {
  return `export const ${name} = \`${rows.join('\n')}\`;`;
}

/** A type of literal strings. */
export function union(name: string, members: string[]): string {
  return `${[`export type ${name} =`, ...members.map((member) => `  | '${member}'`)].join('\n')};`;
}

/** A generated module. */
export function module(lines: string[]): string {
  return [
    '// Generated from packages/norway/data. Do not edit: run `npm run generate`.',
    '',
    ...lines,
    '',
  ].join('\n');
}
