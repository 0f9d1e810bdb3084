// `npm start`: lints the examples; `npm start -- path …` lints what is named, with any options of `tretten lint`;
// `npm start -- init` and the like run the other commands.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { commandLine } from './command-line.mjs';
import { ensureBuilt, ensureInstalled } from './ready.mjs';

ensureInstalled();
ensureBuilt();
const args = process.argv.slice(2);
const bin = join(import.meta.dirname, '../../packages/cli/dist/bin.js');
const isTour = args.length === 0;
const { status } = spawnSync(process.execPath, [bin, ...commandLine(args)], {
  stdio: 'inherit',
  cwd: isTour ? process.cwd() : (process.env['INIT_CWD'] ?? process.cwd()),
});
// Two of the examples are real pages with real faults: showing them is what the tour is for, and no failure.
process.exitCode = isTour && status === 1 ? 0 : (status ?? 3);
