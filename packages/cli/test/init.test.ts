import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run } from './run-cli.ts';

const EN = ['--lang', 'en', '--as-of', '2026-11-21'];

interface Written {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly cwd: string;
  /** The new declaration, or '' when none was written. */
  readonly text: string;
}

async function init(argv: readonly string[], typed?: string): Promise<Written> {
  const cwd = folderWith({});
  const outcome = await run(['init', ...argv, ...EN], {
    cwd,
    ...(typed === undefined ? {} : { stdin: typed, isTTY: true }),
  });
  const file = join(cwd, 'personvern.yaml');
  return { ...outcome, cwd, text: existsSync(file) ? readFileSync(file, 'utf8') : '' };
}

async function rulesBroken(cwd: string, ...argv: string[]): Promise<string[]> {
  const { stdout } = await run(['lint', 'personvern.yaml', '--format', 'json', ...EN, ...argv], { cwd });
  const report = JSON.parse(stdout) as { files: { findings: { ruleId: string }[] }[] };
  return [...new Set(report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)))];
}

describe('a new declaration asks for nothing but what only the municipality knows', () => {
  test.each([
    ['Balsfjord', 'nb', 'Balsfjord kommune'],
    ['Bergen', 'nn', 'Bergen kommune'],
    ['Voss', 'nn', 'Voss herad'],
    ['Fjord', 'nn', 'Fjord kommune'],
    ['Kautokeino', 'nb', 'Kautokeino kommune', 'sami-version-advice'],
    ['Oslo', 'nb', 'Oslo kommune'],
  ])('%s in %s', async (municipality, language, name, ...advice) => {
    const { code, cwd, text } = await init(['--municipality', municipality, '--language', language]);
    expect(code).toBe(0);
    expect(text).toContain(`name: ${name}\n`);
    const expected = [...advice, 'template-placeholder-left'];
    expect(await rulesBroken(cwd)).toEqual(expected);
    expect(await rulesBroken(cwd, '--preset', 'strict')).toEqual(expected);
  });
  test('with the addresses that are known', async () => {
    const { cwd, text } = await init(
      [],
      'Balsfjord\n\npostmottak@balsfjord.kommune.no\npersonvernombud@balsfjord.kommune.no\n',
    );
    expect(text).toContain('email: postmottak@balsfjord.kommune.no');
    expect(await rulesBroken(cwd)).toEqual(['template-placeholder-left']);
  });
});

describe('the municipality', () => {
  test.each([
    ['by number', '5532', 'Balsfjord kommune'],
    ['by former number', '5422', 'Balsfjord kommune'],
    ['by organisation number', '940 208 580', 'Balsfjord kommune'],
    ['by website', 'https://www.balsfjord.kommune.no/personvern', 'Balsfjord kommune'],
    ['by Sámi name', 'Guovdageaidnu', 'Kautokeino kommune'],
    ['by a name it had before a merger', 'Stordal', 'Fjord kommune'],
    ['by the number of one of two of the same name', '1818', 'Herøy kommune'],
    ['by number and name, as the choice shows it', '1818 Herøy (Nordland)', 'Herøy kommune'],
    ['by name and county', 'våler (østfold)', 'Våler kommune'],
    ['by name and county, as people say it', 'Herøy i Nordland', 'Herøy kommune'],
  ])('%s', async (_how, words, name) => {
    expect((await init(['--municipality', words])).text).toContain(`name: ${name}\n`);
  });
  test.each([
    [['Herøy'], 'give its number: 1515 Herøy (Møre og Romsdal), 1818 Herøy (Nordland)'],
    [['--municipality', 'Våler'], 'give its number: 3114 Våler (Østfold), 3419 Våler (Innlandet)'],
    [['Balsfjod'], 'There is no municipality Balsfjod. Did you mean Balsfjord?'],
    [['Gotham'], 'There is no municipality Gotham.\n'],
    [['--yes'], 'Name the municipality'],
    [['Oslo', '--output-file', 'p.json'], 'p.json must end in .yaml or .yml.'],
    [['Oslo', '--language', 'se'], '--language cannot be “se”'],
  ])('%j is a mistake, and nothing is written', async (argv, sentence) => {
    const { code, stderr, text } = await init(argv);
    expect(stderr).toContain(sentence);
    expect({ code, text }).toEqual({ code: 2, text: '' });
  });
});

describe('questions on a terminal', () => {
  test('go on until the answer can be used', async () => {
    const { code, stdout, text } = await init(
      [],
      'Balsfjod\nHerøy\n7\nHerøy\nHerøy i Nordland\nen\nnn\npost at heroy\n\npersonvernombod@heroy-no.kommune.no\n',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('Did you mean Balsfjord?');
    expect(stdout).toContain('  2  1818 Herøy (Nordland)\n');
    expect(stdout).toContain('Answer with a number from 1 to 2.');
    expect(stdout).toContain('Answer nb or nn, not “en”.');
    expect(stdout).toContain('“post at heroy” is not an e-mail address.');
    expect(text).toContain('language: nn\n');
    expect(text).toContain('municipalityNumber: "1818"');
    expect(text).toContain('email: personvernombod@heroy-no.kommune.no');
  });
  test.each(['', 'yes', 'JA'])('take %j for an answer to “did you mean”', async (answer) => {
    const { stdout, text } = await init([], `Balsfjod\n${answer}\nnb\n\n\n`);
    expect(stdout).toContain('Did you mean Balsfjord? Press Enter for yes.');
    expect(text).toContain('name: Balsfjord kommune');
  });
  test('that are not all answered leave nothing behind', async () => {
    const { code, stderr, text } = await init([], 'Balsfjord\n');
    expect(stderr).toContain('Nothing was written');
    expect({ code, text }).toEqual({ code: 2, text: '' });
  });
  test.each([
    ['nb', 'Hvilken kommune?'],
    ['nn', 'Kva kommune?'],
  ])('are put in %s', async (language, question) => {
    const { stdout } = await run(['init', '--lang', language], {
      stdin: '',
      isTTY: true,
      cwd: folderWith({}),
    });
    expect(stdout).toContain(question);
  });
});

test('who came by npx is told what to type', async () => {
  const { stdout } = await run(['init', 'Oslo', ...EN], {
    cwd: folderWith({}),
    env: { npm_command: 'exec' },
  });
  expect(stdout).toContain('then check it: npx tretten lint personvern.yaml');
});

test('a file that is there is never overwritten', async () => {
  const cwd = folderWith({ 'personvern.yaml': 'mine' });
  const { code, stderr } = await run(['init', 'Oslo', ...EN], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('personvern.yaml exists already');
  expect(readFileSync(join(cwd, 'personvern.yaml'), 'utf8')).toBe('mine');
});
