import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFormat, type Document, readDocument } from '@tretten/document';
import fc from 'fast-check';
import { dump } from 'js-yaml';
import { type Slip, slip, slipped } from './slips.ts';

const ROOT = join(import.meta.dirname, '../../../..');
/** Short ones, so that many of their changes can be tried. */
const PATHS = [
  'examples/fjord/fjord.yaml',
  ...['newsletter.nn', 'camera.nn', 'social-services.nb', 'library.nb', 'property-tax.nn'].map(
    (name) => `bench/faults/declarations/${name}.yaml`,
  ),
];

const VALUES = new Map(
  PATHS.map((path) => [path, readDocument(readFileSync(join(ROOT, path), 'utf8'), { format: 'yaml' }).value]),
);

/** How a declaration of the examples or of the benchmark is changed and written down; told when a property fails. */
export interface Recipe {
  readonly path: string;
  readonly donor: string;
  readonly slips: readonly Slip[];
  readonly format: DataFormat;
  readonly indent: number;
}

/** Any declaration with up to five slips, as a file of one of the two formats. */
export const recipe: fc.Arbitrary<Recipe> = fc.record({
  path: fc.constantFrom(...PATHS),
  donor: fc.constantFrom(...PATHS),
  slips: fc.array(slip, { minLength: 1, maxLength: 5 }),
  format: fc.constantFrom<DataFormat>('json', 'yaml'),
  indent: fc.constantFrom(2, 4),
});

/** The declaration that a recipe makes. */
export function declarationBy({ path, donor, slips, format, indent }: Recipe): Document {
  const changed = slips.reduce((so, one) => slipped(so, one, VALUES.get(donor)), VALUES.get(path));
  const text =
    format === 'json' ? JSON.stringify(changed, null, indent) : commented(dump(changed, { indent }));
  return readDocument(text, { format });
}

/** YAML with a comment above every key of a block; the text alone where that would say something else. */
function commented(text: string): string {
  let count = 0;
  const lines = text.split('\n').flatMap((line) => {
    const indent = /^( *)[A-Za-z]+:(?: |$)/u.exec(line)?.[1];
    return indent === undefined ? [line] : [`${indent}# kept ${count++}`, line];
  });
  const all = lines.join('\n');
  const [before, after] = [text, all].map((source) => readDocument(source, { format: 'yaml' }).value);
  return JSON.stringify(before) === JSON.stringify(after) ? all : text;
}
