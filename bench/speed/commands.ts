import { relative } from 'node:path';
import { AS_OF } from './corpus.ts';
import { type Command, ROOT } from './measure.ts';
import { AJV, SPECTRAL, SPECTRAL_RULES } from './peers.ts';

/** The built command, from the root. */
export const BIN = 'packages/cli/dist/bin.js';
const COMPLETE = 'schemas/v1/privacy-declaration.complete.schema.json';

/** Nothing but Node.js itself. */
export const BARE_NODE: Command = ['-e', '0'];

/** Listing, reading and parsing alone; `-` reads a declaration a line from standard input. */
export const floor = (folder: string): Command => ['bench/speed/floor.mjs', folder];

/** tretten with every rule, unless the arguments say otherwise. */
export const tretten = (...args: readonly string[]): Command => [
  BIN,
  'lint',
  ...args,
  '--as-of',
  AS_OF,
  ...(args.includes('--config') ? [] : ['--no-config']),
];

/** Spectral with the 25 rules. */
export const spectral = (...args: readonly string[]): Command => [
  relative(ROOT, SPECTRAL),
  'lint',
  ...args,
  '-r',
  relative(ROOT, SPECTRAL_RULES),
];

/** ajv-cli with the complete schema, which demands what every declaration must say; its strict mode knows no keys beginning with `x-`. */
export const ajv = (glob: string): Command => [
  relative(ROOT, AJV),
  'validate',
  '--spec=draft2020',
  '--strict=false',
  '-c',
  'ajv-formats',
  '-s',
  COMPLETE,
  '-d',
  glob,
];

/** How anyone can run it, from the root of the repository; `$FILES` is the folder of the declarations. */
export function shown(command: Command, files: string, input?: string): string {
  const words = [...command, ...(input === undefined ? [] : ['<', input])];
  return ['node', ...words.map((word) => quoted(word.replace(files, '$FILES')))].join(' ');
}

const quoted = (word: string) => (/[*\s]/.test(word) ? `"${word}"` : word);
