import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './run-cli.ts';

const DIST = join(import.meta.dirname, '../dist');

/** Words that stand in one part of the built command only. */
const PARTS = {
  'the YAML reader': 'YAMLException',
  'the pages of rules': '## Nynorsk',
  'the writer of edits': 'overlaps another or lies outside the text',
  SARIF: 'sarif-schema-2.1.0',
  JUnit: '<testsuites',
  HTML: '<!doctype html>',
  Markdown: '<details><summary>',
  'the cache': 'ts-morph/package.json',
  'the watcher of files': 'awaitWriteFinish',
} as const;

/** The built files that a run of the command loads, as Node itself tells when asked for coverage. */
function loadedBy(...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tretten-loaded-'));
  spawnSync(process.execPath, [join(DIST, 'bin.js'), ...args], {
    env: { ...process.env, NODE_V8_COVERAGE: folder },
  });
  const urls = readdirSync(folder).flatMap((file) => {
    const { result } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { result: { url: string }[] };
    return result.map(({ url }) => url);
  });
  const files = urls.filter((url) => url.startsWith('file:')).map((url) => fileURLToPath(url));
  return files
    .filter((file) => file.startsWith(DIST))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

const partsIn = (text: string) =>
  Object.entries(PARTS).flatMap(([part, words]) => (text.includes(words) ? [part] : []));

describe('the built command loads', () => {
  test.each([
    ['--version', [], []],
    ['lint', ['nordvik/nordvik.json'], []],
    ['lint', ['nordvik/nordvik.yaml'], ['the YAML reader']],
    ['lint', ['nordvik/nordvik.json', '-f', 'html'], ['HTML']],
    [
      'lint',
      ['nordvik/nordvik.json', '-f', 'markdown', '-f', `junit=${join(tmpdir(), 'tretten-junit.xml')}`],
      ['JUnit', 'Markdown'],
    ],
    [
      'lint',
      ['balsfjord/balsfjord.yaml', '-f', 'sarif'],
      ['the YAML reader', 'the pages of rules', 'the writer of edits', 'SARIF'],
    ],
    ['lint', ['nordvik/nordvik.json', '-f', 'sarif'], ['the pages of rules', 'SARIF']],
    ['lint', ['nordvik/nordvik.json', '--cache-location', join(tmpdir(), 'tretten-loaded')], ['the cache']],
    ['explain', ['complaint-right-required'], ['the pages of rules']],
  ])('for %s %j only what it needs: %j', (command, [file, ...options], parts) => {
    const operand = file?.includes('/') ? [join(EXAMPLES, file)] : file === undefined ? [] : [file];
    const loaded = loadedBy(command, ...operand, ...options);
    expect(loaded.length).toBeGreaterThan(300);
    expect(partsIn(loaded)).toEqual(parts);
  });
});
