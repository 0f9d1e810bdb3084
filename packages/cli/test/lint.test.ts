import { chmodSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES, folderWith, run, SCHEMA } from './run-cli.ts';

const NORDVIK = join(EXAMPLES, 'nordvik/nordvik.json');
const AS_OF = ['--as-of', '2026-11-21'];
const declaration = (more = '') => `$schema: ${SCHEMA}\nlanguage: nb\n${more}`;

describe('exit codes', () => {
  test('0 for a declaration without findings', async () => {
    const { code, stdout } = await run(['lint', NORDVIK, ...AS_OF]);
    expect(stdout).toContain('Read 1 file: 0 errors, 0 warnings, 0 notes.');
    expect(code).toBe(0);
  });
  test('1 for findings', async () => {
    expect((await run(['lint', join(EXAMPLES, 'balsfjord'), ...AS_OF])).code).toBe(1);
  });
  test.each([
    ['a file that is not there', ['gone.yaml'], 'gone.yaml does not exist'],
    ['a glob without match', ['*.nothing'], 'No file matches *.nothing'],
    ['a folder without declarations', ['.'], 'There is no privacy declaration in .'],
    ['a file of another kind', ['notes.txt'], 'is not .json, .yaml, .yml or .ts'],
  ])('2 for %s', async (_name, operands, sentence) => {
    const cwd = folderWith({ 'notes.txt': 'x', 'package.json': '{}' });
    const { code, stdout } = await run(['lint', ...operands], { cwd });
    expect(code).toBe(2);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(sentence);
  });
  test('warnings count, unless --max-warnings accepts them or --quiet leaves them out', async () => {
    const { published, updated, reviewed, changes, ...undated } = JSON.parse(readFileSync(NORDVIK, 'utf8'));
    expect([published, updated, reviewed, changes]).not.toContain(undefined);
    const cwd = folderWith({ 'undated.json': JSON.stringify(undated) });
    const { stdout } = await run(['lint', 'undated.json', '--format', 'json', ...AS_OF], { cwd });
    expect(JSON.parse(stdout).summary).toMatchObject({ errors: 0, warnings: 1 });
    const codeWith = async (...more: string[]) =>
      (await run(['lint', 'undated.json', ...AS_OF, ...more], { cwd })).code;
    expect(await codeWith()).toBe(1);
    expect(await codeWith('--max-warnings', '0')).toBe(1);
    expect(await codeWith('--max-warnings', '1')).toBe(0);
    expect(await codeWith('--quiet')).toBe(0);
    expect(await codeWith('--quiet', '--max-warnings', '0')).toBe(1);
    expect(await codeWith('--preset', 'minimum')).toBe(0);
  });
});

describe('nothing hides the findings of another file', () => {
  test('a broken, an empty, a binary and a missing file beside a sound one', async () => {
    const cwd = folderWith({
      'broken.json': `{"$schema": "${SCHEMA}", "language": "nb",, }`,
      'empty.yaml': '',
      'binary.yaml': new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0x12]),
      'sound.yaml': declaration(),
    });
    const { code, stdout } = await run(
      ['lint', 'broken.json', 'empty.yaml', 'binary.yaml', 'gone.yaml', 'sound.yaml'],
      { cwd },
    );
    expect(code).toBe(2);
    for (const words of [
      'broken.json:1:',
      'syntax-error',
      'empty-document',
      'invalid-encoding',
      'gone.yaml does not exist',
      'sound.yaml:1:1',
    ]) {
      expect(stdout).toContain(words);
    }
  });
  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const cwd = folderWith({ 'locked.yaml': declaration(), 'sound.yaml': declaration() });
    chmodSync(join(cwd, 'locked.yaml'), 0o000);
    const { code, stdout } = await run(['lint', 'locked.yaml', 'sound.yaml'], { cwd });
    expect(code).toBe(2);
    expect(stdout).toContain('permission denied');
    expect(stdout).toContain('complaint-right-required');
  });
});

describe('what operands mean', () => {
  test('a folder: the declarations in it, at any depth, and nothing else', async () => {
    const cwd = folderWith({ 'a.yaml': declaration(), 'package.json': '{}', 'c.yml': 'x: 1' });
    mkdirSync(join(cwd, 'deep/node_modules'), { recursive: true });
    writeFileSync(join(cwd, 'deep/b.json'), JSON.stringify({ $schema: SCHEMA, language: 'nn' }));
    writeFileSync(join(cwd, 'deep/node_modules/d.json'), JSON.stringify({ $schema: SCHEMA, language: 'nn' }));
    symlinkSync(cwd, join(cwd, 'deep/loop'));
    const { stdout, stderr } = await run(['lint', '.', '--format', 'json'], { cwd });
    expect(JSON.parse(stdout).files.map(({ path }: { path: string }) => path)).toEqual([
      'a.yaml',
      'deep/b.json',
    ]);
    expect(stderr).toContain('2 JSON or YAML files are not privacy declarations and were left out.');
  });
  test('a named file is linted whatever it holds', async () => {
    const cwd = folderWith({ 'package.json': '{"name":"x"}' });
    const { code, stdout } = await run(['lint', 'package.json'], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain('missing-key');
  });
  test('a glob; a file named twice is linted once', async () => {
    const cwd = folderWith({
      'å æ.yaml': declaration(),
      'b.json': JSON.stringify({ $schema: SCHEMA, language: 'nb' }),
    });
    const { stdout } = await run(['lint', '*.{yaml,json}', 'b.json', './b.json', '--format', 'json'], {
      cwd,
    });
    expect(
      JSON.parse(stdout)
        .files.map(({ path }: { path: string }) => path)
        .sort(),
    ).toEqual(['b.json', 'å æ.yaml']);
  });
  test.each([
    ['YAML', declaration(), [], 'yaml'],
    ['JSON', `  {"$schema": "${SCHEMA}", "language": "nb"}`, [], 'json'],
    [
      'YAML that looks like JSON, by its name',
      `{"$schema": "${SCHEMA}", "language": nb}`,
      ['--stdin-filename', 'x.yaml'],
      'yaml',
    ],
  ])('- reads standard input: %s', async (_name, stdin, more, format) => {
    const { code, stdout } = await run(['lint', '-', '--format', 'json', ...more], { stdin });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).files).toMatchObject([{ path: more[1] ?? '-', format }]);
  });
});

describe('hostile input gets findings, not a crash', () => {
  const deep = 10_000;
  test.each([
    ['nesting in JSON', 'x.json', `${'['.repeat(deep)}${']'.repeat(deep)}`, 'nesting-too-deep'],
    ['nesting in YAML', 'x.yaml', `${'['.repeat(deep)}${']'.repeat(deep)}`, 'nesting-too-deep'],
    ['an alias bomb', 'x.yaml', bomb(), 'too-many-aliases'],
    ['50 MB', 'x.json', `"${'a'.repeat(50_000_000)}"`, 'file-too-large'],
    ['duplicate keys', 'x.json', `{"$schema":"${SCHEMA}","language":"nb","language":"nn"}`, 'duplicate-key'],
    [
      'a key called __proto__',
      'x.json',
      `{"$schema":"${SCHEMA}","language":"nb","__proto__":{"a":1}}`,
      'unknown-key',
    ],
    ['a key called constructor', 'x.yaml', declaration('constructor: {prototype: 1}'), 'unknown-key'],
    ['a list', 'x.json', '[]', 'wrong-type'],
    ['null', 'x.yaml', 'null', 'wrong-type'],
    ['two documents', 'x.yaml', `${declaration()}---\na: 1\n`, 'multiple-documents'],
    ['a tag that would run code', 'x.yaml', declaration('title: !!js/function "x"'), 'unknown-tag'],
    ['NUL bytes', 'x.json', '\0\0\0', 'syntax-error'],
  ])('%s', async (_name, file, content, ruleId) => {
    const cwd = folderWith({ [file]: content });
    const { code, stdout } = await run(['lint', file, '--format', 'json'], { cwd });
    const [report] = JSON.parse(stdout).files;
    expect(code).toBe(1);
    expect(report.findings.map((finding: { ruleId: string }) => finding.ruleId)).toContain(ruleId);
  });
  test('a national identity number is never repeated', async () => {
    const cwd = folderWith({
      'x.yaml': declaration('title: Ring 15819990260\n"15819990260": 1\nchangeNotice: [158199 90260]\n'),
    });
    for (const format of ['text', 'json']) {
      const { stdout, stderr } = await run(['lint', 'x.yaml', '--format', format], { cwd });
      expect(stdout + stderr).not.toMatch(/158199\s?90260/);
    }
  });
  test('terminal escapes in a file stay harmless', async () => {
    const cwd = folderWith({
      'x.json': JSON.stringify({ $schema: SCHEMA, language: 'nb', '\u001b[2Jx': 1 }),
    });
    expect((await run(['lint', 'x.json'], { cwd })).stdout).not.toContain('\u001b');
  });
});

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const items = level === 0 ? Array(9).fill('lol') : Array(9).fill(`*a${level - 1}`);
    return `a${level}: &a${level} [${items.join(', ')}]`;
  });
  return levels.join('\n');
}
