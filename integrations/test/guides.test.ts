import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withCommandOnPath } from './command-on-path.ts';
import { fencesOf } from './guides/fences.ts';
import { runGuide } from './guides/run-guide.ts';
import { announceMissing, programAtHand, pythonWith } from './programs.ts';

const ROOT = join(import.meta.dirname, '../..');
const FOLDER = join(ROOT, 'docs/guide');
const folder = mkdtempSync(join(tmpdir(), 'tretten-guides-'));
/** Files that lie where the reader of a guide is. */
const MATERIAL = [
  'examples/balsfjord/balsfjord.yaml',
  'examples/nordvik/nordvik.yaml',
  'examples/nordvik/nordvik.json',
  'schemas/v1/privacy-declaration.schema.json',
  'integrations/other-languages/validate.py',
];
const atHand = {
  jq: programAtHand('jq', '--version') !== undefined,
  jsonschema: pythonWith('from jsonschema import Draft202012Validator') === 'python3',
};
for (const [name, isThere] of Object.entries(atHand)) announceMissing(`what guides do with ${name}`, isThere);

const read = (path: string) => readFileSync(path, 'utf8');
const guides = [
  'start',
  'write-a-declaration',
  'typescript',
  'ci',
  'editor',
  'report',
  'other-languages',
  'one-file-per-service',
  'configuration',
  'suppressions',
  'write-a-rule',
];
let env: Record<string, string> = {};

beforeAll(async () => {
  env = await withCommandOnPath(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function follow(name: string, markdown: string): string[] {
  const own = join(folder, name);
  mkdirSync(own);
  if (name !== 'start')
    for (const path of MATERIAL) cpSync(join(ROOT, path), join(own, path.replace(/^.*\//, '')));
  return runGuide(fencesOf(markdown), { folder: own, env, atHand });
}

test.each(guides)('what %s.md shows is what happens', (name) => {
  const markdown = read(join(FOLDER, `${name}.md`));
  expect(fencesOf(markdown).length).toBeGreaterThan(0);
  expect(follow(name, markdown)).toEqual([]);
});

test.each([
  ['a command that fails', '```sh test\nfalse\n```\n', 'line 1: ends with 1, not 0'],
  ['a command that is not run', '```sh\ntrue\n```\n', 'line 1: the commands are not run'],
  [
    'output that does not come',
    '```sh test\necho a\n```\n\n```text output\nb\n```\n',
    'line 5: the output lacks “b”',
  ],
  ['a file that nobody checks', '# x\n\n```yaml\na: 1\n```\n', 'line 3: the block is not checked'],
  [
    'a finding that does not come',
    '```yaml file=a.yaml finds=id-duplicate\na: 1\n```\n',
    'id-duplicate does not find it',
  ],
])('the gate goes red for %s', (name, markdown, words) => {
  expect(follow(name, markdown).join('\n')).toContain(words);
});

test('every file that a guide links to is there, and the index names every guide', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
  const targets = guides.flatMap((name) =>
    Array.from(read(join(FOLDER, `${name}.md`)).matchAll(/\]\((?!https?:)([^)#\s]+)/g), ([, to = '']) => to),
  );
  const missing = targets.filter((to) => spawnSync('test', ['-e', join(FOLDER, to)]).status !== 0);
  expect(missing).toEqual([]);
  expect(names).toEqual(expect.arrayContaining(guides.map((name) => `${name}.md`)));
  const index = read(join(FOLDER, 'README.md'));
  expect(guides.filter((name) => !index.includes(`(${name}.md)`))).toEqual([]);
});

describe('ci.md', () => {
  const fences = fencesOf(read(join(FOLDER, 'ci.md')));
  const of = <T>(kind: string) =>
    fences.filter((one) => one.kind === kind).map(({ text }) => load(text) as T);
  test('sets only inputs that the action has, and names them all', () => {
    const action = load(read(join(ROOT, 'integrations/github-action/action.yml'))) as unknown as {
      inputs: Record<string, unknown>;
    };
    interface Workflow {
      jobs: Record<string, { steps: { uses: string; with?: Record<string, string> }[] }>;
    }
    const steps = of<Workflow>('workflow').flatMap(({ jobs }) =>
      Object.values(jobs).flatMap((job) => job.steps),
    );
    const own = steps.filter(({ uses }) => uses.startsWith('OWNER/tretten@'));
    expect(own).toHaveLength(2);
    const names = Object.keys(action.inputs);
    expect(names).toEqual(expect.arrayContaining(own.flatMap((step) => Object.keys(step.with ?? {}))));
    const table = Array.from(read(join(FOLDER, 'ci.md')).matchAll(/^\| `([\w-]+)` \|/gm), ([, name]) => name);
    expect(table.sort()).toEqual(names.sort());
  });
  test('shows the hook as it is, and variables that the template for GitLab has', () => {
    interface Hooks {
      repos: { hooks: Record<string, unknown>[] }[];
    }
    const [shown] = of<Hooks>('pre-commit').flatMap(({ repos }) => repos.flatMap(({ hooks }) => hooks));
    const [hook = {}] = load(read(join(ROOT, '.pre-commit-hooks.yaml'))) as unknown as Record<
      string,
      unknown
    >[];
    const { description: _, require_serial: __, ...rest } = hook;
    expect(shown).toEqual({ ...rest, args: ['declarations'] });
    interface Template {
      tretten: { variables: Record<string, string> };
    }
    const path = join(ROOT, 'integrations/gitlab/tretten.gitlab-ci.yml');
    const { variables } = (load(read(path)) as unknown as Template).tretten;
    const used = of<Template>('gitlab').flatMap(({ tretten }) => Object.keys(tretten.variables));
    expect(used.length).toBeGreaterThan(0);
    expect(Object.keys(variables)).toEqual(expect.arrayContaining(used));
  });
});
