import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readDocument } from '../../src/read-document.ts';
import { readTypeScript } from '../../src/typescript.ts';

const NORDVIK = new URL('../../../../examples/nordvik/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, NORDVIK), 'utf8');

test('Nordvik in TypeScript is Nordvik in YAML, key by key and in the same order', () => {
  const yaml = readDocument(read('nordvik.yaml'), { format: 'yaml' });
  const script = readTypeScript(read('nordvik.ts'), { path: 'nordvik.ts', read });
  expect(script.problems).toEqual([]);
  expect(script.value).toEqual(yaml.value);
  expect(JSON.stringify(script.value)).toBe(JSON.stringify(yaml.value));
  expect(script.imports?.size).toBeGreaterThan(15);
});
