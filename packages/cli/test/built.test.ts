import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EXAMPLES } from './run-cli.ts';

const DIST = join(import.meta.dirname, '../dist');

/** Runs the built command as users do. */
function tretten(...args: string[]) {
  return spawnSync(process.execPath, [join(DIST, 'bin.js'), ...args], { encoding: 'utf8' });
}

/** Tells at the end of the process whether ts-morph was loaded. */
const WATCH = `import Module from 'node:module';
process.on('exit', () => console.error(Object.keys(Module._cache).some((path) => path.includes('ts-morph'))));`;

describe('the built command', () => {
  test('lints, with its exit code', () => {
    expect(tretten('lint', join(EXAMPLES, 'nordvik'), '--as-of', '2026-11-21').status).toBe(0);
    const { status, stdout } = tretten(
      'lint',
      join(EXAMPLES, 'balsfjord'),
      '--lang',
      'nb',
      '--as-of',
      '2026-11-21',
    );
    expect(status).toBe(1);
    expect(stdout).toContain('complaint-right-required');
    expect(stdout).not.toContain('\u001b');
  });
  test.each([
    [['--version'], 'false'],
    [['lint', 'nordvik/nordvik.json'], 'false'],
    [['lint', 'nordvik/nordvik.yaml'], 'false'],
    [['lint', 'nordvik/nordvik.ts'], 'true'],
  ])('%j loads ts-morph: %s', (args, loads) => {
    const watch = `data:text/javascript,${encodeURIComponent(WATCH)}`;
    const command = ['--import', watch, join(DIST, 'bin.js'), ...args];
    const { stderr } = spawnSync(process.execPath, command, { encoding: 'utf8', cwd: EXAMPLES });
    expect(stderr.trim()).toBe(loads);
  });
  test('tells its version', () => {
    expect(tretten('--version').stdout).toBe('0.1.0\n');
  });
  test('ends quietly when the reader of its output goes away', () => {
    const command = `"${process.execPath}" "${join(DIST, 'bin.js')}" lint "${EXAMPLES}" | head -n 1`;
    const { stdout, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect(stdout.split('\n')).toHaveLength(2);
    expect(stderr).not.toContain('Error');
  });
  test('loads the readers of YAML and TypeScript and the pages of rules only when they are needed', () => {
    const files = new Map(readdirSync(DIST).map((file) => [file, readFileSync(join(DIST, file), 'utf8')]));
    const holding = (words: string) =>
      [...files].filter(([, text]) => text.includes(words)).map(([file]) => file);
    /** A file and what is loaded with it, before anything asks for more. */
    const loadedWith = (file: string, seen = new Set<string>()): Set<string> => {
      if (seen.has(file)) return seen;
      seen.add(file);
      const imports = (files.get(file) ?? '').matchAll(/(?:from|import)"\.\/([^"]+)"/g);
      for (const [, imported = ''] of imports) loadedWith(imported, seen);
      return seen;
    };
    const lint = [...files.keys()].find((file) => /^lint-[A-Z0-9]+\.js$/.test(file)) ?? '';
    const atStart = new Set([...loadedWith('bin.js'), ...loadedWith(lint)]);
    expect(atStart.size).toBeGreaterThan(5);
    for (const words of ['YAMLException', '## Nynorsk', 'from"ts-morph"']) {
      expect(holding(words)).not.toEqual([]);
      expect(holding(words).filter((file) => atStart.has(file))).toEqual([]);
    }
    expect(files.get('bin.js')?.length).toBeLessThan(3000);
  });
});
