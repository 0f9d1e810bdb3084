import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, folderWith, run, SCHEMA } from './run-cli.ts';

const AS_OF = ['--as-of', '2026-11-21', '--lang', 'en'];
const HEAD = `$schema: ${SCHEMA}\nlanguage: nb\n`;
const BASE = `${HEAD}controller:\n  name: Nordvik kommune\n  organisationNumber: "987 654 325"\ngeneral: { transfers: none }\n`;
const SERVICE = (id: string) =>
  `${HEAD}extends: felles.yaml\nid: https://www.nordvik.kommune.no/${id}\nprocessingActivities:\n  - { id: ${id}, name: ${id}, service: kindergarden }\n`;

interface Found {
  readonly ruleId: string;
  readonly pointer: string;
  readonly path?: string;
  readonly fix?: unknown;
  readonly range: { readonly start: { readonly line: number } };
}
interface File {
  readonly path: string;
  readonly findings: readonly Found[];
  readonly coverage?: unknown;
}

async function linted(cwd: string, operands: readonly string[]) {
  const { code, stdout, stderr } = await run(['lint', ...operands, '--format', 'json', ...AS_OF], { cwd });
  const { files } = JSON.parse(stdout) as { files: readonly File[] };
  return { code, files, stderr, of: (path: string) => files.find((file) => file.path === path) };
}

const ids = (file: File | undefined) => file?.findings.map(({ ruleId }) => ruleId) ?? [];

describe('extends', () => {
  test('what the other file says is not missing, and stands in that file', async () => {
    const cwd = folderWith({ 'felles.yaml': BASE, 'skole.yaml': SERVICE('skole') });
    const { of, files } = await linted(cwd, ['skole.yaml']);
    expect(files).toHaveLength(1);
    expect(ids(of('skole.yaml'))).not.toContain('controller-identity-required');
    expect(of('skole.yaml')?.findings.find(({ ruleId }) => ruleId === 'bad-format')).toMatchObject({
      path: 'felles.yaml',
      pointer: '/controller/organisationNumber',
      range: { start: { line: 5 } },
    });
  });
  test('text shows the lines of the other file', async () => {
    const cwd = folderWith({ 'felles.yaml': BASE, 'skole.yaml': SERVICE('skole') });
    const { stdout } = await run(['lint', 'skole.yaml', ...AS_OF], { cwd });
    expect(stdout).toContain('felles.yaml:5:23');
    expect(stdout).toContain('organisationNumber: "987 654 325"');
  });
  test('a file that others extend and that is no declaration alone is checked for form only', async () => {
    const cwd = folderWith({
      'felles.yaml': BASE,
      'sfo.yaml': SERVICE('sfo'),
      'skole.yaml': SERVICE('skole'),
    });
    const { files, of, stderr } = await linted(cwd, ['.']);
    expect(files.map(({ path }) => path)).toEqual(['sfo.yaml', 'skole.yaml', 'felles.yaml']);
    expect(ids(of('felles.yaml'))).toEqual(['bad-format']);
    expect(of('felles.yaml')).not.toHaveProperty('coverage');
    for (const path of ['sfo.yaml', 'skole.yaml']) expect(ids(of(path))).not.toContain('bad-format');
    expect(stderr).toBe('1 file is there for others to extend and was checked for form only.\n');
  });
  test.each([
    ['that nobody extends', 'skole.yaml', BASE],
    ['that has an address', 'felles.yaml', `${BASE}id: https://www.nordvik.kommune.no/personvern\n`],
  ])('a file %s is linted as a declaration', async (_name, name, text) => {
    const cwd = folderWith({ 'felles.yaml': BASE, [name]: text, 'sfo.yaml': SERVICE('sfo') });
    const { of, stderr } = await linted(cwd, [name, 'sfo.yaml']);
    expect(ids(of(name))).toContain('complaint-right-required');
    expect(stderr).toBe('');
  });
  test('JSON and TypeScript can be extended, from folder to folder', async () => {
    const cwd = folderWith({
      'kommune.ts': `import type { PrivacyDeclaration } from '@tretten/schema';\nexport default {\n  $schema: '${SCHEMA}',\n  language: 'nb',\n  controller: { name: 'Nordvik kommune', organisationNumber: '1' },\n} satisfies PrivacyDeclaration;\n`,
      'felles.json': JSON.stringify({
        $schema: SCHEMA,
        language: 'nb',
        extends: 'kommune.ts',
        text: 'Felles',
      }),
    });
    mkdirSync(join(cwd, 'skole'));
    writeFileSync(join(cwd, 'skole', 'sfo.yaml'), SERVICE('sfo').replace('felles.yaml', '../felles.json'));
    const { of } = await linted(cwd, ['skole/sfo.yaml']);
    expect(of('skole/sfo.yaml')?.findings.find(({ ruleId }) => ruleId === 'bad-format')).toMatchObject({
      path: 'kommune.ts',
      range: { start: { line: 5 } },
    });
  });
  test.each([
    ['extends-not-found', 'borte.yaml', 'The file “borte.yaml” does not exist.'],
    ['extends-outside', '../borte.yaml', '“../borte.yaml” is outside the project.'],
    ['extends-cycle', 'skole.yaml', 'skole.yaml → skole.yaml'],
    ['extends-no-declaration', 'package.json', '“package.json” is not a privacy declaration.'],
  ])('%s is told, and nothing is called missing that might stand there', async (rule, wanted, sentence) => {
    const cwd = folderWith({
      'package.json': '{}',
      'skole.yaml': SERVICE('skole').replace('felles.yaml', wanted),
    });
    const { of, code } = await linted(cwd, ['skole.yaml']);
    expect(ids(of('skole.yaml'))).toContain(rule);
    expect(ids(of('skole.yaml'))).not.toContain('controller-identity-required');
    expect(code).toBe(1);
    const { stdout } = await run(['lint', 'skole.yaml', ...AS_OF], { cwd });
    expect(stdout.replace(/\s+/g, ' ')).toContain(sentence);
  });
  test('a file given by its whole path takes its own folder for the project', async () => {
    const cwd = folderWith({ 'felles.yaml': BASE, 'skole.yaml': SERVICE('skole') });
    const { files } = await linted(EXAMPLES, [join(cwd, 'skole.yaml')]);
    expect(files[0]?.findings.find(({ ruleId }) => ruleId === 'bad-format')?.path).toBe(
      join(cwd, 'felles.yaml'),
    );
  });
  test('standard input is put together with files too', async () => {
    const cwd = folderWith({ 'felles.yaml': BASE });
    const { stdout } = await run(['lint', '-', '--stdin-filename', './skole.yaml', ...AS_OF], {
      cwd,
      stdin: SERVICE('skole'),
    });
    expect(stdout).toContain('felles.yaml:5:23');
  });
});

describe('findings by controller', () => {
  const table = async (files: Record<string, string>, ...options: readonly string[]) => {
    const { stdout } = await run(['lint', '.', ...options, ...AS_OF], { cwd: folderWith(files) });
    return stdout.split('By controller\n')[1]?.split('\n\n')[0]?.split('\n');
  };
  test('the services of a municipality are counted together, whoever holds its name', async () => {
    const rows = await table({
      'felles.yaml': BASE,
      'sfo.yaml': SERVICE('sfo'),
      'skole.yaml': SERVICE('skole'),
      'fjord.yaml': `${HEAD}controller: { name: Fjord kommune }\n`,
      'ingen.yaml': HEAD,
      'odd.yaml': `${HEAD}controller: { name: 5 }\n`,
    });
    expect(rows?.map((row) => row.replace(/ {2,}/g, '|').split('|').slice(1, 3))).toEqual(
      expect.arrayContaining([
        ['Nordvik kommune', '3 files'],
        ['Fjord kommune', '1 file'],
        ['none stated', '2 files'],
      ]),
    );
    expect(rows).toHaveLength(3);
  });
  test.each([
    [
      'one file each',
      { 'a.yaml': `${HEAD}controller: { name: A }\n`, 'b.yaml': `${HEAD}controller: { name: B }\n` },
      [],
    ],
    ['no controller at all', { 'a.yaml': HEAD, 'b.yaml': HEAD }, []],
    ['--quiet', { 'felles.yaml': BASE, 'sfo.yaml': SERVICE('sfo') }, ['--quiet']],
  ])('no table for %s', async (_name, files, options) => {
    expect(await table(files, ...options)).toBeUndefined();
  });
});

describe('extends and --fix', () => {
  test('a file is mended, and the one that it extends only when it is named as well', async () => {
    const cwd = folderWith({ 'felles.yaml': BASE, 'skole.yaml': SERVICE('skole') });
    const read = (path: string) => readFileSync(join(cwd, path), 'utf8');
    await run(['lint', 'skole.yaml', '--fix', ...AS_OF], { cwd });
    expect(read('skole.yaml')).toBe(SERVICE('skole').replace('kindergarden', 'kindergarten'));
    expect(read('felles.yaml')).toBe(BASE);
    const { stdout } = await run(['lint', 'skole.yaml', ...AS_OF], { cwd });
    expect(stdout).toContain('987 654 325');
    expect(stdout).not.toContain('--fix does it.');
    await run(['lint', '.', '--fix', ...AS_OF], { cwd });
    expect(read('felles.yaml')).toBe(BASE.replace('987 654 325', '987654325'));
  });
});
