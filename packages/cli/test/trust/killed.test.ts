import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { folderWith } from '../run-cli.ts';
import { COMMAND, preload, tretten } from './command.ts';
import { NEW, OLD } from './mendable.ts';

const FIX = ['lint', '.', '--fix', '--as-of', '2026-11-21'];

/** The declarations of a folder, and the names of other files. */
function stateOf(folder: string) {
  const names = readdirSync(folder);
  const declarations = names.filter((name) => name.endsWith('.yaml'));
  return {
    texts: declarations.map((name) => readFileSync(join(folder, name), 'utf8')),
    others: names.filter((name) => !name.endsWith('.yaml')),
  };
}

describe('a run of --fix that is killed', () => {
  test.each([
    ['before anything is written', 'process.kill(process.pid, "SIGKILL");', 0],
    [
      'in the middle of a file',
      'write(path, text.slice(0, text.length / 2), options); process.kill(process.pid, "SIGKILL");',
      1,
    ],
    [
      'before the new file takes the place of the old one',
      'write(path, text, options); process.kill(process.pid, "SIGKILL");',
      1,
    ],
  ])('%s leaves the old one, and is in no way of the next run', (_when, instead, left) => {
    const cwd = folderWith({ 'p.yaml': OLD });
    const before = preload(
      `const write = fs.writeFileSync;\nfs.writeFileSync = (path, text, options) => { ${instead} };`,
    );
    expect(tretten(FIX, { cwd, before }).signal).toBe('SIGKILL');
    const after = stateOf(cwd);
    expect(after.texts).toEqual([OLD]);
    expect(after.others.map((name) => name.replace(/(?<=^.tretten-)[\da-f-]{36}/u, 'id'))).toEqual(
      Array(left).fill('.tretten-id.tmp'),
    );
    expect(tretten(FIX, { cwd }).stderr).toContain('Mended 2 findings in 1 file.');
    expect(stateOf(cwd)).toEqual({ texts: [NEW], others: after.others });
  });

  test('at any moment leaves each file old or new', async () => {
    const count = 150;
    const names = Array.from({ length: count }, (_, index) => `${index}.yaml`);
    const cwd = folderWith(Object.fromEntries(names.map((name) => [name, OLD])));
    const mended = () => stateOf(cwd).texts.filter((text) => text === NEW).length;
    const reached: number[] = [];
    // Each run goes on where the one before was killed.
    for (const delay of [0, 7, 23]) {
      const before = mended();
      const child = spawn(process.execPath, [COMMAND, ...FIX], { cwd, stdio: 'ignore' });
      while (mended() === before && child.exitCode === null) await sleep(2);
      await sleep(delay);
      child.kill('SIGKILL');
      await once(child, 'exit');
      const { texts } = stateOf(cwd);
      expect(texts).toHaveLength(count);
      expect(texts.filter((text) => text !== OLD && text !== NEW)).toEqual([]);
      reached.push(mended());
    }
    expect(reached[0]).toBeGreaterThan(0);
    expect(reached[0]).toBeLessThan(count);
    tretten(FIX, { cwd });
    expect(mended()).toBe(count);
  });
});
