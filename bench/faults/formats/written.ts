import { CORE_SCHEMA, type DumpOptions, dump } from 'js-yaml';
import { printProject } from '../../../packages/document/test/typescript/print-project.ts';
import { aloneProject, partsProject } from './script-by-hand.ts';

/** The files of one declaration by their paths; the first is the declaration itself. */
export type Files = Readonly<Record<string, string>>;

/** The syntaxes that the faults are compared in. */
export const SYNTAXES = ['json', 'yaml', 'typescript'] as const;

/** One of {@link SYNTAXES}. */
export type Syntax = (typeof SYNTAXES)[number];

/** Block style as people write it, lists and objects in one line, everything in quotes, and long lines folded. */
const YAML_WAYS: readonly DumpOptions[] = [
  { lineWidth: -1 },
  { flowLevel: 3, lineWidth: -1 },
  { forceQuotes: true, quoteStyle: 'double', lineWidth: -1 },
  { lineWidth: 80, indent: 4, seqNoIndent: true },
];

/** A value as somebody would write it in a syntax; the same index gives the same way of writing. */
export function written(value: unknown, syntax: Syntax, index: number): Files {
  if (syntax === 'json') return { 'a.json': json(value, index) };
  if (syntax === 'yaml') {
    const way = YAML_WAYS[index % YAML_WAYS.length];
    return { 'a.yaml': dump(value, { ...way, schema: CORE_SCHEMA, noRefs: true }) };
  }
  if (index % 4 === 0) return aloneProject(value);
  if (index % 4 === 1) return partsProject(value);
  return printProject(value, index);
}

function json(value: unknown, index: number): string {
  if (index % 3 === 0) return JSON.stringify(value);
  if (index % 3 === 1) return `${JSON.stringify(value, null, 2)}\n`;
  const inAscii = (letter: string) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(value, null, '\t').replaceAll(/[\u0080-\uffff]/gu, (letter) =>
    [...Array(letter.length).keys()].map((at) => inAscii(letter[at] ?? '')).join(''),
  );
}
