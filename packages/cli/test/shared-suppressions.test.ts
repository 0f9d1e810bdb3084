import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from './run-cli.ts';

const OPTIONS = ['--format', 'json', '--lang', 'en', '--as-of', '2026-11-21'];
const VAGUE = 'Så lenge det er nødvendig';

interface Said {
  readonly ruleId: string;
  readonly path?: string;
  readonly range: { readonly start: { readonly line: number } };
}

/** What is said of suppressions, with the file of the report, the line, and the file that a finding names itself. */
async function said(cwd: string, ...argv: readonly string[]): Promise<string[]> {
  const { stdout, stderr } = await run(['lint', ...argv, ...OPTIONS], { cwd });
  expect(stderr).not.toContain('bug');
  const { files } = JSON.parse(stdout) as { files: { path: string; findings: Said[] }[] };
  return files.flatMap(({ path, findings }) =>
    findings
      .filter(({ ruleId }) => ruleId.startsWith('suppression'))
      .map((one) => [path, one.range.start.line, one.ruleId, one.path].filter(Boolean).join(' ')),
  );
}

const script = (id: string, retention: string) => `import type { PrivacyDeclaration } from '@tretten/schema';
import { clear, vague } from './shared.ts';
export default {
  $schema: '${SCHEMA}',
  language: 'nb',
  processingActivities: [{ id: '${id}', name: '${id}', retention: [${retention}] }],
} satisfies PrivacyDeclaration;
`;
const shared = (above: string) => `export const clear = { text: 'Ett år', period: 'P1Y' };
// ${above}
export const vague = { text: '${VAGUE}' };
`;
const scripts = (above: string, ...retention: readonly [string, string]) =>
  folderWith({
    'shared.ts': shared(above),
    'a.ts': script('a', retention[0]),
    'b.ts': script('b', retention[1]),
  });

describe('a suppression in a file that declarations import', () => {
  test('hides what it is about in all of them', async () => {
    const cwd = scripts('tretten-ignore retention-vague -- avklart', 'vague', 'vague');
    const { stdout } = await run(['lint', '.', ...OPTIONS], { cwd });
    const { files, summary } = JSON.parse(stdout) as { files: { findings: Said[] }[]; summary: unknown };
    const rules = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId));
    expect(rules.filter((id) => /^(retention-vague|suppression)/.test(id))).toEqual([]);
    expect(summary).toMatchObject({ suppressed: 2 });
  });
  test.each([
    ['needed by one of them', 'tretten-ignore retention-vague -- avklart', ['clear', 'vague'], []],
    [
      'needed by none',
      'tretten-ignore retention-vague -- avklart',
      ['clear', 'clear'],
      ['shared.ts 2 suppression-unused'],
    ],
    [
      'past its day',
      'tretten-ignore retention-vague -- avklart until 2026-11-20',
      ['vague', 'vague'],
      ['shared.ts 2 suppression-expired'],
    ],
    [
      'without a reason',
      'tretten-ignore retention-vague',
      ['vague', 'vague'],
      ['shared.ts 2 suppression-without-reason'],
    ],
  ] as const)('and that is %s is told of once, in that file', async (_what, above, [a, b], expected) => {
    const cwd = scripts(above, a, b);
    expect(await said(cwd, '.')).toEqual(expected);
    expect(await said(cwd, 'a.ts', 'b.ts')).toEqual(expected);
  });
  test('is not called unused when a part of the files is linted', async () => {
    const cwd = scripts('tretten-ignore retention-vague -- avklart', 'clear', 'clear');
    for (const name of ['c', 'd', 'e', 'f']) writeFileSync(join(cwd, `${name}.ts`), script(name, 'clear'));
    const parts = await Promise.all(['1/2', '2/2'].map((part) => said(cwd, '.', '--shard', part)));
    expect(parts.flat()).toEqual([]);
  });
  test('shows its line and counts', async () => {
    const cwd = scripts('tretten-ignore retention-vague -- avklart', 'clear', 'clear');
    const { stdout } = await run(['lint', '.', '--lang', 'en', '--as-of', '2026-11-21'], { cwd });
    expect(stdout).toContain('shared.ts:2:1  warning  suppression-unused');
    expect(stdout).toContain('> 2 │ // tretten-ignore retention-vague -- avklart');
  });
});

describe('a suppression in a file that declarations extend', () => {
  const base = (comment: string) =>
    `$schema: ${SCHEMA}\nlanguage: nb\ngeneral:\n  retention:\n    - text: ${VAGUE} # ${comment}\n`;
  const service = (id: string, more = '') =>
    `$schema: ${SCHEMA}\nlanguage: nb\nextends: felles.yaml\nid: https://nordvik.no/${id}\n${more}processingActivities: [{ id: ${id}, name: ${id} }]\n`;
  const SILENT = 'general: { retention: [{ text: Ett år, period: P1Y }] }\n';
  test.each([
    ['needed', 'tretten-ignore retention-vague -- avklart', ['', SILENT], []],
    [
      'needed by none',
      'tretten-ignore retention-vague -- avklart',
      [SILENT, SILENT],
      ['felles.yaml 5 suppression-unused'],
    ],
    [
      'past its day',
      'tretten-ignore retention-vague -- avklart until 2026-11-20',
      ['', ''],
      ['felles.yaml 5 suppression-expired'],
    ],
    [
      'about the form, and needed by none',
      'tretten-ignore unknown-key -- avklart',
      ['', ''],
      ['felles.yaml 5 suppression-unused'],
    ],
  ] as const)('and that is %s', async (_what, comment, [a, b], expected) => {
    const cwd = folderWith({
      'felles.yaml': base(comment),
      'a.yaml': service('a', a),
      'b.yaml': service('b', b),
    });
    expect(await said(cwd, '.')).toEqual(expected);
    expect(await said(cwd, 'a.yaml', 'b.yaml')).toEqual(expected);
  });

  const whole = `$schema: ${SCHEMA}
language: nb
controller: { name: Nordvik kommune }
updated: '2026-07-01'
changes:
  - { date: '2026-06-01', text: Ny tjeneste } # tretten-ignore dates-contradict -- avklart
processingActivities: [{ id: alt, name: Alt }]
`;
  const EARLIER = "updated: '2026-05-01'\n";
  test.each([
    ['by one that comes later', 'a-whole.yaml', [EARLIER, ''], []],
    ['by one that came before', 'c-whole.yaml', ['', EARLIER], []],
    ['by none', 'a-whole.yaml', ['', ''], ['a-whole.yaml 6 suppression-unused']],
  ] as const)(
    'of a whole declaration, which needs it not, is needed %s',
    async (_what, name, more, expected) => {
      const heir = (id: string, own: string) => service(id, own).replace('felles.yaml', name);
      const cwd = folderWith({ [name]: whole, 'b1.yaml': heir('a', more[0]), 'b2.yaml': heir('b', more[1]) });
      expect(await said(cwd, '.')).toEqual(expected);
      expect(await said(cwd, name)).toEqual([`${name} 6 suppression-unused`]);
    },
  );
});
