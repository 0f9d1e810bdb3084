import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { describe, expect, test } from 'vitest';
import { FORMATS } from '../src/outputs.ts';
import { EXAMPLES, folderWith, run, SCHEMA } from './run-cli.ts';

const BALSFJORD = join(EXAMPLES, 'balsfjord/balsfjord.yaml');
const NORDVIK = join(EXAMPLES, 'nordvik/nordvik.yaml');
const AS_OF = ['--as-of', '2026-11-21'];
const sound = () => folderWith({ 'nordvik.yaml': readFileSync(NORDVIK) });
const faulty = () => folderWith({ 'b.yaml': readFileSync(BALSFJORD) });

/** What each format begins with. */
const BEGINNINGS: Readonly<Record<string, RegExp>> = {
  text: /^b\.yaml:\d+:\d+ {2}/,
  json: /^\{\n {2}"\$schema": "https:\/\/w3id\.org\/tretten\/v1\/report\.schema\.json"/,
  sarif: /^\{\n {2}"\$schema": ".*sarif-schema-2\.1\.0\.json"/,
  junit: /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<testsuites name="tretten"/,
  github: /^::error file=b\.yaml,line=/,
  gitlab: /^\[\n {2}\{\n {4}"description"/,
  markdown: /^## Check of privacy declarations\n/,
  html: /^<!doctype html>\n<html lang="en">/,
};

describe('--format', () => {
  test.each(FORMATS)('%s goes to standard output, with the exit code of the findings', async (format) => {
    const { code, stdout, stderr } = await run(['lint', 'b.yaml', '--format', format, ...AS_OF], {
      cwd: faulty(),
    });
    expect(stdout).toMatch(BEGINNINGS[format] ?? /never/);
    expect(stderr).toBe('');
    expect(code).toBe(1);
  });

  test('may be repeated, each with a file, and folders are made for them', async () => {
    const cwd = faulty();
    const asked = FORMATS.flatMap((format) => ['--format', `${format}=reports/new/${format}.out`]);
    const { code, stdout } = await run(['lint', 'b.yaml', ...asked, '-f', 'github', ...AS_OF], { cwd });
    expect(stdout).toMatch(BEGINNINGS['github'] ?? /never/);
    for (const format of FORMATS) {
      expect(readFileSync(join(cwd, `reports/new/${format}.out`), 'utf8')).toMatch(
        BEGINNINGS[format] ?? /never/,
      );
    }
    expect(code).toBe(1);
  });

  test('one run says the same in each format as a run of its own', async () => {
    const cwd = faulty();
    await run(['lint', 'b.yaml', '-f', 'json=a.json', '-f', 'html=a.html', '-f', 'text=a.txt', ...AS_OF], {
      cwd,
    });
    for (const [format, file] of [
      ['json', 'a.json'],
      ['html', 'a.html'],
    ] as const) {
      const alone = await run(['lint', 'b.yaml', '-f', format, ...AS_OF], { cwd });
      expect(readFileSync(join(cwd, file), 'utf8')).toBe(alone.stdout);
    }
  });

  test('text in a file has no colours, whatever the terminal', async () => {
    const cwd = faulty();
    const env = { FORCE_COLOR: '1' };
    const { stdout } = await run(['lint', 'b.yaml', '-f', 'text=a.txt', '-f', 'text', ...AS_OF], {
      cwd,
      env,
    });
    expect(stdout).toContain('\u001b[');
    const written = readFileSync(join(cwd, 'a.txt'), 'utf8');
    expect(written).not.toContain('\u001b');
    expect(written).toContain('errors, ');
  });

  test('without findings, every format still says that the file was read', async () => {
    for (const format of FORMATS.filter((one) => one !== 'gitlab')) {
      const { code, stdout } = await run(['lint', 'nordvik.yaml', '-f', format, ...AS_OF], { cwd: sound() });
      expect(stdout, format).toMatch(/nordvik\.yaml|Read 1 file/);
      expect(code).toBe(0);
    }
  });
});

describe('--output-file', () => {
  test.each([
    ['the only format', ['-o', 'report.html', '-f', 'html'], 'report.html', 'html'],
    ['text, when no format is named', ['--output-file', 'report.txt'], 'report.txt', 'text'],
    ['the last of several', ['-f', 'json=a.json', '-f', 'sarif', '-o', 'out.sarif'], 'out.sarif', 'sarif'],
  ])('takes %s', async (_, args, file, format) => {
    const cwd = faulty();
    const { code, stdout } = await run(['lint', 'b.yaml', ...args, ...AS_OF], { cwd });
    expect(stdout).toBe('');
    expect(readFileSync(join(cwd, file), 'utf8')).toMatch(BEGINNINGS[format] ?? /never/);
    expect(code).toBe(1);
  });
});

describe('a mistake is one sentence and exit code 2', () => {
  test.each([
    ['an unknown format', ['-f', 'sariff'], '--format cannot be “sariff”. Did you mean sarif?'],
    [
      'two formats on standard output',
      ['-f', 'json', '-f', 'text'],
      'Only one report fits on standard output',
    ],
    [
      'one file for two',
      ['-f', 'json=a', '-f', 'text=./a'],
      'Two reports cannot be written to the same file, ./a.',
    ],
    ['two files for one', ['-f', 'json=a', '-o', 'b'], 'already written to a. Leave out that file'],
    ['no file after =', ['-f', 'json='], 'The option --format is not used correctly'],
    ['an empty file', ['-o', ''], 'The option --output-file is not used correctly'],
    ['a declaration as file', ['-f', 'json=./b.yaml'], './b.yaml is to be checked'],
    ['a format of reports for rules', ['-f', 'html'], '--format cannot be “html”.'],
  ])('%s', async (name, args, sentence) => {
    const cwd = faulty();
    const command = name.endsWith('rules') ? ['rules'] : ['lint', 'b.yaml'];
    const { code, stdout, stderr } = await run([...command, ...args], { cwd });
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
    expect(readFileSync(join(cwd, 'b.yaml'))).toEqual(readFileSync(BALSFJORD));
  });

  test('a file that cannot be written does not keep the other reports away', async () => {
    const cwd = sound();
    mkdirSync(join(cwd, 'taken'));
    const args = ['-f', 'json=taken', '-f', 'html=a.html', '-f', 'text'];
    const { code, stdout, stderr } = await run(['lint', 'nordvik.yaml', ...args, ...AS_OF], { cwd });
    expect(stderr).toBe('tretten: The report cannot be written to taken: EISDIR.\n');
    expect(stdout).toContain('Read 1 file');
    expect(existsSync(join(cwd, 'a.html'))).toBe(true);
    expect(code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0)('nor does a folder without permission', async () => {
    const cwd = sound();
    mkdirSync(join(cwd, 'locked'));
    chmodSync(join(cwd, 'locked'), 0o500);
    const { stderr } = await run(['lint', 'nordvik.yaml', '-f', 'json=locked/a.json'], { cwd });
    expect(stderr).toContain('locked/a.json: EACCES');
  });
});

describe('--quiet', () => {
  test.each(FORMATS.filter((format) => format !== 'json'))('leaves errors only in %s', async (format) => {
    const { stdout } = await run(['lint', 'b.yaml', '-f', format, '-q', ...AS_OF], { cwd: faulty() });
    expect(stdout).toContain('complaint-right-required');
    expect(stdout).not.toContain('metadata-review-date');
  });

  test('leaves JSON whole, since programs choose for themselves', async () => {
    const { stdout } = await run(['lint', 'b.yaml', '-f', 'json', '-q', ...AS_OF], { cwd: faulty() });
    expect(JSON.parse(stdout).summary.warnings).toBeGreaterThan(0);
  });
});

describe('SARIF', () => {
  const MISSPELT = `$schema: ${SCHEMA}\nlanguage: nb\ncontroller:\n  name: A kommune # her\n  epost: a@b.no\n`;
  const sarifOf = async (...args: string[]) => {
    const cwd = folderWith({ 'a.yaml': MISSPELT });
    const { stdout } = await run(['lint', 'a.yaml', '-f', 'sarif', ...AS_OF, ...args], { cwd });
    return (JSON.parse(stdout) as Log).runs[0];
  };

  test('has fixes whose edits mend the file and keep its comments', async () => {
    const run = await sarifOf();
    const fixes = run?.results?.flatMap(({ fixes = [] }) => fixes) ?? [];
    expect(fixes.length).toBeGreaterThan(0);
    const mended = fixes.map(({ artifactChanges }) =>
      (artifactChanges[0]?.replacements ?? []).reduceRight((text, { deletedRegion, insertedContent }) => {
        const { charOffset = 0, charLength = 0 } = deletedRegion;
        return (
          text.slice(0, charOffset) + (insertedContent?.text ?? '') + text.slice(charOffset + charLength)
        );
      }, MISSPELT),
    );
    for (const text of mended) expect(text).toContain('name: A kommune # her\n');
    expect(new Set([MISSPELT, ...mended]).size).toBeGreaterThan(1);
  });

  test.each([
    ['nb', 'krever at kommunen opplyser om den'],
    ['nn', 'krev at kommunen opplyser om han'],
    ['en', 'Article'],
  ])('explains its rules in %s, with their usual severity', async (language, words) => {
    const run = await sarifOf('--lang', language, '--preset', 'strict');
    const rule = run?.tool.driver.rules?.find(({ id }) => id === 'complaint-right-required');
    expect(rule?.help?.markdown).toContain(words);
    expect(rule?.defaultConfiguration?.level).toBe('error');
    expect(rule?.helpUri).toBe('https://w3id.org/tretten/rules/complaint-right-required');
  });
});

test.each([
  ['nb', 'hvordan rapporten skrives'],
  ['nn', 'korleis rapporten blir skriven'],
  ['en', 'how the report is written'],
])('--help in %s names every format', async (language, words) => {
  const { stdout } = await run(['--help', '--lang', language]);
  expect(stdout).toContain(words);
  for (const format of FORMATS) expect(stdout).toMatch(new RegExp(`\\b${format}\\b`));
  expect(stdout).toContain('GitHub Actions');
});

test('in GitHub Actions, text stays text', async () => {
  const { stdout } = await run(['lint', 'nordvik.yaml', ...AS_OF], {
    cwd: sound(),
    env: { GITHUB_ACTIONS: 'true' },
  });
  expect(stdout).not.toContain('::');
});
