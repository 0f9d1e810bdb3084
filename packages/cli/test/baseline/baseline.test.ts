import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { DECLARATION, reportOf, repositoryWith } from '../config/folder.ts';
import { run } from '../run-cli.ts';

const BASELINE = ['--baseline', 'known.json'];
const VAGUE = '[{ text: Så lenge det er nødvendig }]';

/** A repository in which everything that is found in one declaration is known. */
async function adopted(files: Record<string, string> = { 'a.yaml': DECLARATION }): Promise<string> {
  const cwd = repositoryWith(files);
  const { code, stderr } = await run(['lint', '.', ...BASELINE, '--update-baseline'], { cwd });
  expect(code).toBe(0);
  expect(stderr).toMatch(/^Made known\.json with \d+ findings\. New ones are reported from now on\.$/mu);
  return cwd;
}

const textIn = (cwd: string) => readFileSync(join(cwd, 'known.json'), 'utf8');
const entriesIn = (cwd: string): { file: string; rule: string; at: string; count?: number }[] =>
  JSON.parse(textIn(cwd)).findings;
const put = (cwd: string, path: string, text: string) => writeFileSync(join(cwd, path), text);
const idsIn = async (cwd: string, ...argv: string[]) =>
  (await reportOf(['.', ...BASELINE, ...argv], cwd)).files.flatMap(({ path, findings }) =>
    findings.map(({ ruleId, messageId }) => `${path} ${ruleId}/${messageId}`),
  );

describe('a baseline', () => {
  test('holds what is found when it is made, an entry a line, sorted', async () => {
    const cwd = await adopted();
    const lines = textIn(cwd).split('\n');
    expect(lines.slice(0, 3)).toEqual([
      '{',
      '  "$schema": "https://w3id.org/tretten/v1/baseline.schema.json",',
      '  "findings": [',
    ]);
    const entries = lines.slice(3, -3);
    expect(entries).toEqual([...entries].sort());
    expect(entriesIn(cwd)).toContainEqual({
      file: 'a.yaml',
      at: '/processingActivities/a/retention/*/text',
      rule: 'retention-vague',
      message: 'formula',
      about: expect.stringMatching(/^[0-9a-f]{12}$/),
    });
  });
  test('hides what it holds, and the report tells', async () => {
    const cwd = await adopted();
    const report = await reportOf(['.', ...BASELINE], cwd);
    const [file] = report.files;
    expect(file?.findings).toEqual([]);
    expect(file?.suppressed?.[0]).toMatchObject({ by: 'baseline', finding: { ruleId: expect.any(String) } });
    expect(report.summary).toMatchObject({ errors: 0, warnings: 0, suppressed: file?.suppressed?.length });
    expect(report.code).toBe(0);
  });
  test('that cannot be written is a mistake of the user, told after the report', async () => {
    const cwd = repositoryWith({ 'a.yaml': DECLARATION });
    const { code, stderr } = await run(['lint', '.', '--baseline', 'no/known.json', '--update-baseline'], {
      cwd,
    });
    expect(code).toBe(2);
    expect(stderr).toBe('tretten: The baseline no/known.json cannot be written (ENOENT).\n');
  });
  test('can be named by the configuration, from whose folder its path counts', async () => {
    const cwd = repositoryWith({
      'inner/a.yaml': DECLARATION,
      'tretten.config.json': '{ "baseline": "known.json" }',
    });
    await run(['lint', 'a.yaml', '--update-baseline'], { cwd: join(cwd, 'inner') });
    expect(entriesIn(cwd)[0]?.file).toBe('inner/a.yaml');
    expect((await run(['lint', 'inner'], { cwd })).code).toBe(0);
  });
  test.each([
    ['lines that move', `\n\n# en linje til\n${DECLARATION}`],
    [
      'items that change places',
      DECLARATION.replace(
        '  - id: a\n',
        '  - { id: b, name: B, purposes: [{ text: Føre tilsyn med skoler }] }\n  - id: a\n',
      ),
    ],
  ])('knows what it holds after %s', async (_name, text) => {
    const cwd = await adopted();
    put(cwd, 'a.yaml', text);
    expect((await idsIn(cwd)).filter((id) => id.includes('retention-vague'))).toEqual([]);
  });
  test('does not depend on the language of messages', async () => {
    const cwd = await adopted();
    expect(await idsIn(cwd, '--lang', 'nn')).toEqual([]);
  });
  test.each([
    ['another of the same', VAGUE.replace('[', '[{ text: Så lenge det er nødvendig }, ')],
    ['another text', VAGUE.replace('Så lenge', 'Så lenge som')],
  ])('does not hide %s', async (_name, retention) => {
    const cwd = await adopted();
    put(cwd, 'a.yaml', DECLARATION.replace(VAGUE, retention));
    expect((await idsIn(cwd)).filter((id) => id.startsWith('a.yaml retention-vague'))).toHaveLength(1);
  });
  test('does not hide the same in another file, nor one that cannot be read', async () => {
    const cwd = await adopted();
    put(cwd, 'b.yaml', DECLARATION);
    put(cwd, 'c.yaml', `${DECLARATION}  [`);
    const ids = await idsIn(cwd);
    expect(ids).toContain('b.yaml retention-vague/formula');
    expect(ids.some((id) => id.startsWith('c.yaml syntax-error'))).toBe(true);
  });
  test('never takes in an identity number', async () => {
    const text = DECLARATION.replace('color: red', 'title: Ring 15819990260');
    const cwd = repositoryWith({ 'a.yaml': text });
    const { code } = await run(['lint', '.', ...BASELINE, '--update-baseline'], { cwd });
    expect(code).toBe(1);
    expect(await idsIn(cwd)).toEqual(['a.yaml national-identity-number-published/birthNumber']);
  });
});

describe('what is settled', () => {
  const settled = DECLARATION.replace('color: red\n', '');
  test('is a finding in the baseline until it is updated', async () => {
    const cwd = await adopted();
    put(cwd, 'a.yaml', settled);
    expect(await idsIn(cwd)).toEqual(['known.json suppression-unused/baseline']);
    const { code, stdout } = await run(['lint', '.', ...BASELINE], { cwd });
    expect(stdout).toContain('The baseline still holds unknown-key in a.yaml (1), which is settled.');
    expect(code).toBe(1);
    const updated = await run(['lint', '.', ...BASELINE, '--update-baseline'], { cwd });
    expect(updated.stderr).toMatch(/known\.json: 1 settled finding taken out, \d+ left\./u);
    expect(updated.code).toBe(0);
    expect(entriesIn(cwd).map(({ rule }) => rule)).not.toContain('unknown-key');
    put(cwd, 'a.yaml', DECLARATION);
    expect(await idsIn(cwd)).toEqual(['a.yaml unknown-key/unknown-key']);
  });
  test('an update never takes in what is new', async () => {
    const cwd = await adopted();
    const before = textIn(cwd);
    put(cwd, 'a.yaml', DECLARATION.replace('color: red', 'color: red\nsize: 1'));
    const { code } = await run(['lint', '.', ...BASELINE, '--update-baseline'], { cwd });
    expect(code).toBe(1);
    expect(textIn(cwd)).toBe(before);
  });
  test('counts one by one', async () => {
    const twice = DECLARATION.replace(VAGUE, VAGUE.replace('[', '[{ text: Så lenge det er nødvendig }, '));
    const cwd = await adopted({ 'a.yaml': twice });
    expect(entriesIn(cwd).find(({ rule }) => rule === 'retention-vague')?.count).toBe(2);
    put(cwd, 'a.yaml', DECLARATION);
    await run(['lint', '.', ...BASELINE, '--update-baseline'], { cwd });
    expect(entriesIn(cwd).find(({ rule }) => rule === 'retention-vague')).not.toHaveProperty('count');
  });
  test('is not what was not checked, and what cannot be read today', async () => {
    const cwd = await adopted({ 'a.yaml': DECLARATION, 'b.yaml': DECLARATION });
    const before = textIn(cwd);
    put(cwd, 'a.yaml', `${DECLARATION}  [`);
    await run(['lint', 'a.yaml', ...BASELINE, '--update-baseline'], { cwd });
    expect(textIn(cwd)).toBe(before);
  });
  test('is what stood in a file that is gone', async () => {
    const cwd = await adopted({ 'a.yaml': DECLARATION, 'b.yaml': DECLARATION });
    rmSync(join(cwd, 'b.yaml'));
    await run(['lint', '.', ...BASELINE, '--update-baseline'], { cwd });
    expect(new Set(entriesIn(cwd).map(({ file }) => file))).toEqual(new Set(['a.yaml']));
  });
});

describe('mistakes', () => {
  test.each([
    [
      'one that is not there',
      {},
      BASELINE,
      'The baseline known.json does not exist. Make it with --update-baseline.',
    ],
    ['no file to update', {}, ['--update-baseline'], '--update-baseline needs --baseline FILE'],
    ['something else', { 'known.json': '{"findings": 1}' }, BASELINE, 'known.json is no baseline.'],
    ['a broken one', { 'known.json': '{' }, BASELINE, 'known.json is no baseline.'],
    ['a folder', { 'known.json/x': '' }, BASELINE, 'known.json is not a regular file.'],
  ])('%s', async (_name, files, argv, sentence) => {
    const cwd = repositoryWith({ 'a.yaml': DECLARATION, ...(files as Record<string, string>) });
    const { code, stderr, stdout } = await run(['lint', 'a.yaml', ...argv], { cwd });
    expect(stderr).toContain(sentence);
    expect(stdout).toBe('');
    expect(code).toBe(2);
  });
});
