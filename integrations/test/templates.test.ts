import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withCommandOnPath } from './command-on-path.ts';

const ROOT = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'tretten-templates-'));
let env: Record<string, string> = {};

beforeAll(async () => {
  env = await withCommandOnPath(folder);
  for (const name of ['balsfjord', 'nordvik']) {
    mkdirSync(join(folder, name));
    cpSync(join(ROOT, `examples/${name}/${name}.yaml`), join(folder, name, 'a declaration.yaml'));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const { version } = JSON.parse(read('packages/cli/package.json')) as { version: string };

/** Runs a line of shell in the folder of an example. */
function shell(line: string, example: string, more: Readonly<Record<string, string>> = {}) {
  const { status, stdout, stderr } = spawnSync('sh', ['-euc', line], {
    cwd: join(folder, example),
    env: { ...env, ...more },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('the hook for pre-commit', () => {
  const [hook] = load(read('.pre-commit-hooks.yaml')) as unknown as readonly {
    readonly id: string;
    readonly entry: string;
    readonly args: readonly string[];
    readonly pass_filenames: boolean;
    readonly additional_dependencies: readonly string[];
  }[];
  test('installs the version of this commit', () => {
    expect(hook?.id).toBe('tretten');
    expect(hook?.additional_dependencies).toEqual([`tretten@${version}`]);
  });
  test.each([
    ['nordvik', 0],
    ['balsfjord', 1],
  ])('run on %s ends with %i', (example, status) => {
    expect(hook?.pass_filenames).toBe(false);
    const outcome = shell(`${hook?.entry} ${hook?.args.join(' ')} --as-of 2026-11-21`, example);
    expect(outcome).toMatchObject({ status, stderr: '' });
  });
});

describe('the template for GitLab', () => {
  const { tretten } = load(read('integrations/gitlab/tretten.gitlab-ci.yml')) as unknown as {
    readonly tretten: {
      readonly script: readonly string[];
      readonly variables: Readonly<Record<string, string>>;
      readonly artifacts: { readonly reports: { readonly codequality: string; readonly junit: string } };
    };
  };
  const { script, variables, artifacts } = tretten;
  test('installs the version of this commit', () => {
    expect(variables['TRETTEN_VERSION']).toBe(version);
  });
  test.each([
    ['nordvik', 0, false],
    ['balsfjord', 1, true],
  ])('run on %s ends with %i and leaves both reports', (example, status, hasFindings) => {
    const more = { ...variables, TRETTEN_OPTIONS: '--as-of 2026-11-21 --preset minimum' };
    const outcome = shell(script.join('\n'), example, more);
    expect(outcome).toMatchObject({ status, stderr: '' });
    const report = (name: string) => readFileSync(join(folder, example, name), 'utf8');
    const issues = JSON.parse(report(artifacts.reports.codequality)) as { location: { path: string } }[];
    expect(issues.length > 0).toBe(hasFindings);
    expect(issues.every(({ location }) => location.path === 'a declaration.yaml')).toBe(true);
    expect(report(artifacts.reports.junit)).toMatch(/^<\?xml .*<testsuites /s);
  });
});
