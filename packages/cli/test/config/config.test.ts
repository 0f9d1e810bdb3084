import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../run-cli.ts';
import { DECLARATION, reportOf, repositoryWith, severitiesOf } from './folder.ts';

const VAGUE = 'retention-vague';

describe('where a configuration is found', () => {
  const files = {
    'a.yaml': DECLARATION,
    'skole/b.yaml': DECLARATION,
    'tretten.config.yaml': `rules: { ${VAGUE}: info }`,
    'own.json': `{ "rules": { "${VAGUE}": "error" } }`,
  };
  test.each<[string, string, string[], Record<string, string>]>([
    ['here', '', ['.'], { 'a.yaml': 'info', 'skole/b.yaml': 'info' }],
    ['above', 'skole', ['b.yaml'], { 'b.yaml': 'info' }],
    ['named', '', ['a.yaml', '--config', 'own.json'], { 'a.yaml': 'error' }],
    ['not wanted', '', ['a.yaml', '--no-config'], { 'a.yaml': 'warning' }],
  ])('%s', async (_name, folder, argv, expected) => {
    const report = await reportOf(argv, join(repositoryWith(files), folder));
    expect(severitiesOf(report, VAGUE)).toEqual(expected);
  });
  test('not above the repository', async () => {
    const root = repositoryWith({
      'tretten.config.yaml': 'rubbish: 1',
      'inner/.git/x': '',
      'inner/a.yaml': DECLARATION,
    });
    expect((await run(['lint', 'a.yaml'], { cwd: join(root, 'inner') })).code).toBe(1);
  });
  test('the nearest one, alone', async () => {
    const root = repositoryWith({
      'tretten.config.yaml': 'rubbish: 1',
      'inner/tretten.config.json': '{}',
      'inner/a.yaml': DECLARATION,
    });
    expect((await run(['lint', 'a.yaml'], { cwd: join(root, 'inner') })).code).toBe(1);
  });
});

describe('what a configuration says', () => {
  test('the command line beats', async () => {
    const cwd = repositoryWith({
      'a.yaml': DECLARATION,
      'tretten.config.yaml': 'preset: minimum\nlanguage: nn\nasOf: 2025-01-01\nmaxWarnings: 9999\n',
    });
    expect(await reportOf(['a.yaml'], cwd)).toMatchObject({
      preset: 'minimum',
      language: 'nn',
      asOf: '2025-01-01',
    });
    const stated = ['--preset', 'strict', '--lang', 'nb', '--as-of', '2026-01-01'];
    expect(await reportOf(['a.yaml', ...stated], cwd)).toMatchObject({
      preset: 'strict',
      language: 'nb',
      asOf: '2026-01-01',
    });
  });
  test('a language for all commands', async () => {
    const cwd = repositoryWith({ 'tretten.config.yaml': 'language: nn' });
    expect((await run(['explain', VAGUE], { cwd })).stdout).toContain('Alvorsgrad');
  });
  test('how many warnings are accepted', async () => {
    const rules = 'rules: { unknown-key: warning }';
    const fragment = {
      'a.json':
        '{"$schema":"https://w3id.org/tretten/v1/privacy-declaration.schema.json","language":"nb","color":1}',
    };
    const codeWith = async (config: string) => {
      const cwd = repositoryWith({ ...fragment, 'tretten.config.yaml': config });
      const off =
        (await reportOf(['a.json', '--no-config'], cwd)).files[0]?.findings.map(({ ruleId }) => ruleId) ?? [];
      const others = off.filter((id) => id !== 'unknown-key').map((id) => `  ${id}: off\n`);
      const text = `${config.replace(rules, `rules:\n  unknown-key: warning\n${[...new Set(others)].join('')}`)}`;
      return (
        await run(['lint', 'a.json'], { cwd: repositoryWith({ ...fragment, 'tretten.config.yaml': text }) })
      ).code;
    };
    expect(await codeWith(rules)).toBe(1);
    expect(await codeWith(`maxWarnings: 0\n${rules}`)).toBe(1);
    expect(await codeWith(`maxWarnings: 1\n${rules}`)).toBe(0);
  });
  test('overrides for some files, the last one wins', async () => {
    const cwd = repositoryWith({
      'a.yaml': DECLARATION,
      'skole/b.yaml': DECLARATION,
      'skole/sfo/c.yaml': DECLARATION,
      'tretten.config.yaml': `rules: { ${VAGUE}: info }
overrides:
  - { files: [skole], rules: { ${VAGUE}: error } }
  - { files: ['**/sfo/*.yaml'], rules: { ${VAGUE}: 'off' } }
`,
    });
    expect(severitiesOf(await reportOf(['.'], cwd), VAGUE)).toEqual({
      'a.yaml': 'info',
      'skole/b.yaml': 'error',
      'skole/sfo/c.yaml': '-',
    });
  });
  test('another preset for some files, unless the command line names one', async () => {
    const cwd = repositoryWith({
      'a.yaml': DECLARATION,
      'b.yaml': DECLARATION,
      'tretten.config.yaml': 'overrides: [{ files: [b.yaml], preset: minimum }]',
    });
    expect(severitiesOf(await reportOf(['.'], cwd), VAGUE)).toEqual({ 'a.yaml': 'warning', 'b.yaml': '-' });
    expect(severitiesOf(await reportOf(['.', '--preset', 'recommended'], cwd), VAGUE)).toEqual({
      'a.yaml': 'warning',
      'b.yaml': 'warning',
    });
  });
});

describe('files to ignore', () => {
  const files = {
    'a.yaml': DECLARATION,
    'arkiv/b.yaml': DECLARATION,
    'tretten.config.yaml': 'ignore: [arkiv]',
  };
  test('are left out of folders, and that is told', async () => {
    const report = await reportOf(['.'], repositoryWith(files));
    expect(report.files.map(({ path }) => path)).toEqual(['a.yaml']);
    expect(report.stderr).toContain('1 file was left out, as the configuration says.');
  });
  test('are left out when they are named, as tools do with changed files', async () => {
    const { code, stderr } = await run(['lint', 'arkiv/b.yaml'], { cwd: repositoryWith(files) });
    expect(stderr).toContain('1 file was left out');
    expect(code).toBe(0);
  });
  test('leave a folder with nothing else, which is a mistake', async () => {
    expect((await run(['lint', 'arkiv'], { cwd: repositoryWith(files) })).code).toBe(2);
  });
});

describe('suppressions of a configuration', () => {
  const given = (more: string) => `suppressions:\n  - { rule: ${VAGUE}, ${more} }\n`;
  test('hide what they name, and the report tells', async () => {
    const cwd = repositoryWith({
      'a.yaml': DECLARATION,
      'b.yaml': DECLARATION,
      'tretten.config.yaml': given(
        `files: [a.yaml], pointer: /processingActivities/a, reason: Avklart, until: 2099-01-01`,
      ),
    });
    const report = await reportOf(['.'], cwd);
    expect(severitiesOf(report, VAGUE)).toEqual({ 'a.yaml': '-', 'b.yaml': 'warning' });
    expect(report.files[0]?.suppressed).toMatchObject([
      { finding: { ruleId: VAGUE }, by: 'configuration', reason: 'Avklart', until: '2099-01-01' },
    ]);
    expect(report.summary['suppressed']).toBe(1);
    const { stdout } = await run(['lint', '.'], { cwd });
    expect(stdout).toContain('1 finding is suppressed.');
  });
  test.each([
    ['that hide nothing', given('pointer: /controller, reason: Avklart'), 'suppression-unused'],
    ['past their day', given('pointer: "", reason: Avklart, until: 2020-01-01'), 'suppression-expired'],
  ])('%s are found where they stand', async (_name, config, ruleId) => {
    const cwd = repositoryWith({ 'a.yaml': DECLARATION, 'tretten.config.yaml': config });
    const { files } = await reportOf(['a.yaml'], cwd);
    expect(files.at(-1)).toMatchObject({
      path: 'tretten.config.yaml',
      findings: [
        { ruleId, severity: 'warning', pointer: '/suppressions/0/rule', range: { start: { line: 2 } } },
      ],
    });
    const { stdout } = await run(['lint', 'a.yaml'], { cwd });
    expect(stdout).toContain(`tretten.config.yaml:2:13  warning  ${ruleId}`);
  });
  test('are not called unused when their files were not checked', async () => {
    const cwd = repositoryWith({
      'a.yaml': DECLARATION,
      'b.yaml': DECLARATION,
      'tretten.config.yaml': given('files: [b.yaml], pointer: /controller, reason: Avklart'),
    });
    expect((await reportOf(['a.yaml'], cwd)).files.map(({ path }) => path)).toEqual(['a.yaml']);
  });
  test('obey what the configuration says of them', async () => {
    const cwd = repositoryWith({
      'a.yaml': DECLARATION,
      'tretten.config.yaml': `rules: { suppression-unused: 'off' }\n${given('pointer: /controller, reason: Avklart')}`,
    });
    expect((await reportOf(['a.yaml'], cwd)).files.map(({ path }) => path)).toEqual(['a.yaml']);
  });
});
