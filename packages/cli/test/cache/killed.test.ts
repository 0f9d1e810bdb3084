import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readEntry } from '../../src/cache/entry.ts';
import { COMMAND, preload, tretten } from '../trust/command.ts';
import { cachedPaths, entryFiles, extending, projectWith, serviceOf } from './cases.ts';

const LINT = ['lint', '.', '--as-of', '2026-11-21', '--format', 'json'];

/** Entries that are in their place and not whole. */
const broken = (cwd: string) =>
  entryFiles(cwd).filter((file) => !file.endsWith('.tmp') && !readEntry(readFileSync(file, 'utf8')));

test.each([
  ['in the middle of an entry', 'write(path, text.slice(0, text.length / 2), options);'],
  ['before it is in its place', 'write(path, text, options);'],
])('a run that is killed %s is in no way of the next', (_when, half) => {
  const cwd = extending();
  const plain = tretten(LINT, { cwd });
  const before = preload(
    `const write = fs.writeFileSync;\nfs.writeFileSync = (path, text, options) => { if (!path.endsWith('.tmp')) return write(path, text, options); ${half} process.kill(process.pid, 'SIGKILL'); };`,
  );
  expect(tretten([...LINT, '--cache'], { cwd, before }).signal).toBe('SIGKILL');
  expect(broken(cwd)).toEqual([]);
  expect(entryFiles(cwd)).toHaveLength(1);
  expect(tretten([...LINT, '--cache'], { cwd })).toEqual(plain);
  expect(tretten([...LINT, '--cache'], { cwd })).toEqual(plain);
  expect(broken(cwd)).toEqual([]);
});

test('runs at once do each other no harm, and one that is killed while they write neither', async () => {
  const names = Array.from({ length: 40 }, (_, index) => `s${index}`);
  const cwd = projectWith(Object.fromEntries(names.map((name) => [`${name}.yaml`, serviceOf(name)])));
  const plain = tretten(LINT, { cwd });
  const start = () => {
    const child = spawn(process.execPath, [COMMAND, ...LINT, '--cache'], {
      cwd,
      env: { PATH: process.env['PATH'], LANG: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    return once(child, 'close').then(() => stdout);
  };
  const killed = spawn(process.execPath, [COMMAND, ...LINT, '--cache'], { cwd, stdio: 'ignore' });
  const outputs = Promise.all([start(), start()]);
  killed.kill('SIGKILL');
  expect(await outputs).toEqual([plain.stdout, plain.stdout]);
  expect(broken(cwd)).toEqual([]);
  expect(cachedPaths(cwd).filter((path) => path !== '?')).toHaveLength(names.length);
  expect(tretten([...LINT, '--cache'], { cwd })).toEqual(plain);
});
