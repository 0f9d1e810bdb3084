import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { defineDeclaration, isDeclaration } from '../src/index.ts';
import { right } from './types/declarations.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const source = readFileSync(new URL('./types/declarations.ts', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tretten-types-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** What the compiler says of a source. */
function compile(text: string): string {
  writeFileSync(join(folder, 'declarations.mts'), text);
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { noEmit: true, types: [] },
    include: ['*.mts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  return spawnSync(process.execPath, [tsc, '-p', folder], { encoding: 'utf8' }).stdout;
}

test('a declaration is returned as it is', () => {
  const declaration = { $schema: right.$schema, language: 'nb' } as const;
  expect(defineDeclaration(declaration)).toBe(declaration);
  expect(isDeclaration(right)).toBe(true);
});

test('right declarations compile, wrong ones do not', () => {
  expect(compile(source)).toBe('');
}, 30_000);

test('the compiler says what was meant', () => {
  const expectations = source.split('\n').filter((line) => line.includes('@ts-expect-error')).length;
  const said = compile(source.replaceAll('@ts-expect-error', ''));
  expect(said.match(/error TS/g)).toHaveLength(expectations);
  expect(said).toContain("Did you mean to write 'controller'?");
  expect(said).toContain("Did you mean to write 'recipients'?");
  expect(said).toContain(`Did you mean '"municipality"'?`);
}, 30_000);
