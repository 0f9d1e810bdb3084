import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith, run, SCHEMA } from './run-cli.ts';

const AS_OF = ['--as-of', '2026-11-21', '--lang', 'en'];

const YAML = `# Our declaration
$schema: ${SCHEMA}
language: nb
general:
  transfers: ingen # as it should be
`;
const MENDED = YAML.replace('ingen', 'none');

describe('--fix-dry-run', () => {
  test('shows the change, and makes none', async () => {
    const cwd = folderWith({ 'p.yaml': YAML });
    const { stdout, stderr } = await run(['lint', 'p.yaml', '--fix-dry-run', ...AS_OF], { cwd });
    expect(stdout).toBe(`--- a/p.yaml
+++ b/p.yaml
@@ -2,4 +2,4 @@
 $schema: ${SCHEMA}
 language: nb
 general:
-  transfers: ingen # as it should be
+  transfers: none # as it should be
`);
    expect(stderr).toBe('--fix would mend 1 finding in 1 file. Nothing has been changed.\n');
    expect(readFileSync(join(cwd, 'p.yaml'), 'utf8')).toBe(YAML);
  });
  test.each([
    ['a name with spaces and æøå', 'vår erklæring.yaml', YAML],
    ['line ends of Windows', 'p.yaml', YAML.replaceAll('\n', '\r\n')],
    ['a byte-order mark', 'p.yaml', `\uFEFF${YAML}`],
    ['no newline at the end', 'p.yaml', YAML.trimEnd()],
    ['a newline in the name', 'a\nb.yaml', YAML],
  ])('git applies the diff: %s', async (_what, name, text) => {
    const cwd = folderWith({ [name]: text });
    const { stdout } = await run(['lint', name, '--fix-dry-run', ...AS_OF], { cwd });
    execFileSync('git', ['apply', '-'], { cwd, input: stdout, env: { ...process.env, GIT_DIR: '/nowhere' } });
    expect(readFileSync(join(cwd, name), 'utf8')).toBe(text.replace('ingen', 'none'));
  });
  test.each([
    ['what --fix leaves', YAML],
    ['nothing to mend', MENDED],
  ])('ends with the code of --fix: %s', async (_what, text) => {
    const dry = await run(['lint', 'p.yaml', '--fix-dry-run', ...AS_OF], {
      cwd: folderWith({ 'p.yaml': text }),
    });
    const fixed = await run(['lint', 'p.yaml', '--fix', ...AS_OF], { cwd: folderWith({ 'p.yaml': text }) });
    expect(dry.code).toBe(fixed.code);
  });
  test('without anything to mend says nothing on standard output', async () => {
    const { stdout } = await run(['lint', 'p.yaml', '--fix-dry-run', ...AS_OF], {
      cwd: folderWith({ 'p.yaml': MENDED }),
    });
    expect(stdout).toBe('');
  });
  test('tells what cannot be read beside the diff', async () => {
    const { code, stdout, stderr } = await run(['lint', 'no.yaml', '--fix-dry-run', ...AS_OF], {
      cwd: folderWith({}),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('no.yaml does not exist.');
  });
  test.each([
    [['--fix'], '--fix-dry-run and --fix cannot be used together.'],
    [['--format', 'json'], '--fix-dry-run and --format cannot be used together.'],
  ])('%j is refused', async (more, sentence) => {
    const { code, stderr } = await run(['lint', 'p.yaml', '--fix-dry-run', ...more, ...AS_OF]);
    expect(code).toBe(2);
    expect(stderr).toContain(sentence);
  });
});
