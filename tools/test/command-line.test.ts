import { expect, test } from 'vitest';
import { COMMANDS as OF_THE_COMMAND } from '../../packages/cli/src/options.ts';

// Plain JavaScript, since it runs before anything is installed.
const { COMMANDS, commandLine }: { COMMANDS: string[]; commandLine(args: readonly string[]): string[] } =
  await import(new URL('../setup/command-line.mjs', import.meta.url).href);

test.each([
  [[], ['lint', 'examples']],
  [['personvern.yaml'], ['lint', 'personvern.yaml']],
  [
    ['--lang', 'nb', 'personvern.yaml'],
    ['lint', '--lang', 'nb', 'personvern.yaml'],
  ],
  [
    ['lint', 'personvern.yaml'],
    ['lint', 'personvern.yaml'],
  ],
  [
    ['explain', 'retention-vague'],
    ['explain', 'retention-vague'],
  ],
  [['--help'], ['--help']],
])('npm start -- %j', (args, expected) => {
  expect(commandLine(args)).toEqual(expected);
});

test('npm start knows every command', () => {
  expect([...COMMANDS].sort()).toEqual([...OF_THE_COMMAND].sort());
});
