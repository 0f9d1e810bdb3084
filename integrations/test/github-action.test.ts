import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isReport } from '../../packages/schema/src/report.ts';
import { writeReleaseFiles } from '../github-action/release-files.ts';
import { tagAction } from '../github-action/release-tag.ts';
import { plainLine } from '../github-action/src/workflow.ts';
import { runAction } from './run-action.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tretten-action-test-'));
const workspace = join(folder, 'repository with spaces');
const released = join(folder, 'released');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string; readonly description: string }>>;
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly runs: { readonly using: string; readonly main: string };
}
const action = load(
  readFileSync(join(ROOT, 'integrations/github-action/action.yml'), 'utf8'),
) as unknown as Action;

/** A step with these inputs, and the defaults for the others. */
function step(inputs: Readonly<Record<string, string>>) {
  const defaults = Object.entries(action.inputs).map(([name, input]) => [name, input.default]);
  const asOf = { 'as-of': '2026-11-21' };
  return runAction(join(released, action.runs.main), workspace, {
    ...Object.fromEntries(defaults),
    ...asOf,
    ...inputs,
  });
}

beforeAll(async () => {
  await writeReleaseFiles(released);
  mkdirSync(join(workspace, 'site'), { recursive: true });
  for (const name of ['balsfjord', 'nordvik'])
    cpSync(join(ROOT, 'examples', name), join(workspace, 'site', name), { recursive: true });
  writeFileSync(join(workspace, 'broken.json'), '{');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a declaration without fault: nothing but the summary, zero in the outputs, exit code 0', () => {
  const { code, lines, outputs, summary, stderr } = step({ files: 'site/nordvik' });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const [summaryLine] = lines;
  expect(summaryLine).toMatch(/^::notice title=tretten::Read \d files: 0 errors/);
  expect(lines.slice(1)).toEqual(['1 JSON or YAML file is not a privacy declaration and was left out.']);
  expect(outputs).toMatchObject({ errors: '0', warnings: '0', notes: '0' });
  expect(summary).toContain('## Check of privacy declarations');
});

describe('a declaration with faults, from a folder of the repository', () => {
  test('gives annotations at their places, outputs, a summary, a report and SARIF', () => {
    const { code, lines, outputs, summary } = step({
      files: 'balsfjord/*.yaml',
      'working-directory': 'site',
      language: 'nn',
      'sarif-file': 'made/here.sarif',
    });
    expect(code).toBe(1);
    const errors = lines.filter((line) => line.startsWith('::error '));
    expect(errors).toHaveLength(Number(outputs['errors']));
    expect(errors[0]).toMatch(/^::error file=site\/balsfjord\/balsfjord\.yaml,line=\d+,/);
    expect(lines.every((line) => /^::(error|warning|notice) /.test(line))).toBe(true);
    expect(summary).toContain('(site/balsfjord/balsfjord.yaml)');
    expect(summary).toContain('Føresegn');
    const report = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8'));
    expect(isReport(report)).toBe(true);
    expect(report.summary.errors).toBe(errors.length);
    const sarif = JSON.parse(readFileSync(join(workspace, 'made/here.sarif'), 'utf8'));
    expect(sarif.runs[0].artifacts[0].location.uri).toBe('site/balsfjord/balsfjord.yaml');
  });
  test('passes when only warnings are there and all are accepted', () => {
    const text = readFileSync(join(ROOT, 'examples/nordvik/nordvik.yaml'), 'utf8');
    writeFileSync(join(workspace, 'site/old.yaml'), text);
    const later = { files: 'site/old.yaml', 'as-of': '2031-01-01' };
    const { code, outputs } = step(later);
    expect({ code, errors: outputs['errors'] }).toEqual({ code: 1, errors: '0' });
    expect(step({ ...later, 'max-warnings': outputs['warnings'] ?? '' }).code).toBe(0);
  });
});

describe('hostile inputs become one error that says what is wrong, with exit code 2', () => {
  test.each([
    ['an unknown preset', { preset: 'strickt' }, 'Did you mean strict?'],
    ['a second option in a value', { preset: 'minimum --fix' }, '--preset cannot be'],
    ['an option for a value', { language: '--fix' }, '--lang cannot be'],
    ['a date that is none', { 'as-of': '2026-02-30' }, '--as-of takes a date'],
    ['a number that is none', { 'max-warnings': '1e3' }, '--max-warnings takes a whole number'],
    ['an option for a file', { files: '--fix' }, '--fix does not exist'],
    ['standard input for a file', { files: '-' }, '- does not exist'],
    ['a folder that is not there', { 'working-directory': 'sight' }, 'there is no folder sight'],
    ['a command in a file name', { files: '%0A::add-mask::x' }, '%250A'],
    ['a command in a folder', { 'working-directory': 'x\n::stop-commands::y' }, 'x%0A::stop-commands::y'],
    ['a glob that matches nothing', { files: 'site/**/*.toml' }, 'No file matches'],
    ['a broken file', { files: 'broken.json\nno such file.yaml' }, 'no such file.yaml'],
  ])('%s', (_name, inputs, words) => {
    const { code, lines, stderr } = step(inputs);
    expect(code).toBe(2);
    const errors = lines.filter((line) => line.startsWith('::error '));
    expect(errors.some((line) => line.includes(words))).toBe(true);
    expect(lines.filter((line) => !/^::(error|notice) /.test(line))).toEqual([]);
    expect(stderr).toBe('');
  });
});

test('what the command says beside the report cannot steer the step', () => {
  expect(plainLine('a ::set-env:: ##[error]b')).toBe('a : :set-env: : # #[error]b\n');
});

test('action.yml names the entry point that is built, and the outputs and inputs that the action has', () => {
  expect(action.runs).toEqual({ using: 'node24', main: 'dist/index.mjs' });
  expect(Object.keys(action.outputs).sort()).toEqual(Object.keys(step({ files: 'site' }).outputs).sort());
  const source = readFileSync(join(ROOT, 'integrations/github-action/src/inputs.ts'), 'utf8');
  for (const name of Object.keys(action.inputs)) expect(source).toContain(`'${name}'`);
});

test('a release tags a commit with the action alone at its root, and leaves branch and folder alone', async () => {
  const repository = join(folder, 'tagged');
  const git = (...args: string[]) => execFileSync('git', args, { cwd: repository, encoding: 'utf8' }).trim();
  mkdirSync(repository);
  git('init', '--quiet');
  git('config', 'user.name', 'Test');
  git('config', 'user.email', 'test@example.org');
  git('commit', '--quiet', '--allow-empty', '-m', 'empty');
  await tagAction(repository, 'action-v0');
  expect(git('ls-tree', '--name-only', 'action-v0').split('\n')).toEqual([
    'LICENSE',
    'NOTICE',
    'THIRD-PARTY-LICENSES.md',
    'action.yml',
    'dist',
  ]);
  expect(git('ls-tree', '--name-only', 'action-v0:dist').split('\n')).toContain('index.mjs');
  expect(git('status', '--porcelain')).toBe('');
  const licences = git('show', 'action-v0:THIRD-PARTY-LICENSES.md');
  for (const library of ['ajv', 'js-yaml', 'tinyglobby', 'typescript', 'ts-morph'])
    expect(licences).toContain(`## ${library} `);
});
