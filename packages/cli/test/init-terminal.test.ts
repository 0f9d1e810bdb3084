import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderWith } from './run-cli.ts';

/** Runs a program on a terminal of its own: waits for each text and then types the other. */
const ON_A_TERMINAL = `import json, os, pty, signal, sys
os.chdir(sys.argv[1])
said, seen = b'', 0
pid, terminal = pty.fork()
if pid == 0:
    os.execvp(sys.argv[3], sys.argv[3:])
signal.alarm(25)
def until(text):
    global said, seen
    while text is None or text.encode() not in said[seen:]:
        try:
            chunk = os.read(terminal, 4096)
        except OSError:
            chunk = b''
        if not chunk:
            return
        said += chunk
    seen = said.index(text.encode(), seen) + len(text.encode())
for text, typed in json.loads(sys.argv[2]):
    until(text)
    os.write(terminal, typed.encode())
until(None)
code = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
print(json.dumps({'code': code, 'said': said.decode()}))
`;
const python = ['python3', '/usr/bin/python3'].find(
  (program) => spawnSync(program, ['-c', 'import pty, os; os.waitstatus_to_exitcode']).status === 0,
);
if (!python) console.warn('Not checked here: questions on a terminal, which need Python');

/** The command is run from its sources, so that no build is needed. */
const SOURCE = join(import.meta.dirname, '../src');
const LOADER = createRequire(import.meta.url).resolve('tsx');

type Step = readonly [waitFor: string, typed: string];

function init(files: Readonly<Record<string, string>>, lang: string, steps: readonly Step[]) {
  const cwd = folderWith(files);
  const command = [process.execPath, '--import', LOADER, join(SOURCE, 'bin.ts'), 'init', '--lang', lang];
  const { stdout, stderr } = spawnSync(
    python ?? '',
    ['-c', ON_A_TERMINAL, cwd, JSON.stringify(steps), ...command],
    { encoding: 'utf8', env: { ...process.env, TSX_TSCONFIG_PATH: join(SOURCE, '../../../tsconfig.json') } },
  );
  if (stdout === '') throw new Error(stderr);
  const file = join(cwd, 'personvern.yaml');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  return { ...(JSON.parse(stdout) as { code: number; said: string }), text };
}

describe.skipIf(!python)('questions on a terminal', () => {
  test('lead to a declaration, by way of slips', () => {
    const { code, said, text } = init({}, 'nb', [
      ['Hvilken kommune?', 'Porsangr\n'],
      ['Mente du Porsanger?', ''],
      ['Hvilken kommune?', 'Porsáŋgu\n'],
      ['nb (bokmål)', '\n'],
      ['E-postadressen til kommunen', 'postmottak@porsanger.kommune.no\n'],
      ['E-postadressen til personvernombudet', '\n'],
    ]);
    expect(said).toContain('Fant 5622 Porsanger (Finnmark).');
    expect(code).toBe(0);
    expect(text).toContain('municipalityNumber: "5622"');
  });
  test.each([
    ['Ctrl-C', '\u0003', -2],
    ['the end of input', '\u0004', 2],
  ])('and %s in the middle leave no file', (_what, key, expected) => {
    const steps: readonly Step[] = [
      ['Kva kommune?', 'Herøy\n'],
      ['Kva for ein', '2\n'],
      ['nn (nynorsk)', key],
    ];
    const { code, text } = init({}, 'nn', steps);
    expect({ code, text }).toEqual({ code: expected, text: undefined });
  });
  test('are not put when the file is there', () => {
    const { code, said, text } = init({ 'personvern.yaml': 'mine' }, 'en', []);
    expect(said).not.toContain('Which municipality?');
    expect({ code, text }).toEqual({ code: 2, text: 'mine' });
  });
});
