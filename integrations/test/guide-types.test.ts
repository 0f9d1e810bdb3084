import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { fencesOf } from './guides/fences.ts';

const ROOT = join(import.meta.dirname, '../..');
const files = fencesOf(readFileSync(join(ROOT, 'docs/guide/typescript.md'), 'utf8'))
  .filter(({ language }) => language === 'ts')
  .map(({ options, text }): [string, string] => [options['file'] ?? '', text]);

/** The files as they are, and with a slip, by the name of their folder. */
const SLIPS: readonly (readonly [folder: string, right: string, wrong: string])[] = [
  ['as it stands', '', ''],
  ['a misspelt key', "text: 'Så lenge", "txt: 'Så lenge"],
  ['a code that does not exist', "article: '6(1)(e)'", "article: '6(1)(z)'"],
  ['a list that may be empty', '] as const satisfies readonly Retention[]', '] satisfies Retention[]'],
];

/** The folders in which the compiler complains, with the types of the package; all in one go, since loading them takes longest. */
function complaints(): Map<string, string[]> {
  const root = mkdtempSync(join(tmpdir(), 'tretten-guide-types-'));
  const paths = SLIPS.flatMap(([folder, right, wrong]) => {
    mkdirSync(join(root, folder));
    return files.map(([name, text]) => {
      writeFileSync(join(root, folder, name), text.replace(right, wrong));
      return join(root, folder, name);
    });
  });
  const program = ts.createProgram(paths, {
    strict: true,
    noEmit: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2023,
    allowImportingTsExtensions: true,
    skipLibCheck: true,
    types: [],
    paths: { '@tretten/schema': [join(ROOT, 'packages/schema/src/index.ts')] },
  });
  const found = new Map<string, string[]>();
  for (const { messageText, file } of ts.getPreEmitDiagnostics(program)) {
    if (file && !file.fileName.startsWith(root)) continue;
    const folder = file ? basename(dirname(file.fileName)) : '';
    found.set(folder, [...(found.get(folder) ?? []), ts.flattenDiagnosticMessageText(messageText, '\n')]);
  }
  return found;
}

test('the declarations in typescript.md compile, and do not with a slip', () => {
  expect(files.map(([name]) => name)).toEqual(['felles.ts', 'barnehage.ts', 'miljo.ts']);
  const found = complaints();
  expect(found.get('as it stands')).toBeUndefined();
  expect([...found.keys()].sort()).toEqual(
    SLIPS.slice(1)
      .map(([folder]) => folder)
      .sort(),
  );
});
