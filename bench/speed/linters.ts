import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ajv, spectral, tretten } from './commands.ts';
import { type Command, ROOT } from './measure.ts';
import { versionOf } from './peers.ts';

/** A linter that is timed over a folder of JSON files. */
export interface Linter {
  readonly name: string;
  readonly command: (folder: string) => Command;
  /** The same with an output that can be read. */
  readonly readable: (folder: string) => Command;
  /** How many files of so many it has found fault with, from that output. */
  readonly faulty: (output: string, count: number) => number;
}

const everyFile = (folder: string) => join(folder, '**/*.json');

const ofTretten = (name: string, ...args: readonly string[]): Linter => ({
  name,
  command: (folder) => tretten(folder, ...args),
  readable: (folder) => tretten(folder, ...args, '--format', 'json'),
  faulty: (output) => {
    const { files } = JSON.parse(output) as { files: { findings: unknown[] }[] };
    return files.filter(({ findings }) => findings.length > 0).length;
  },
});

/** tretten as it comes. */
export const ALL_RULES_OF_TRETTEN = ofTretten('tretten, every rule');

/** tretten with the 25 rules that Spectral is given; `config` is the configuration that switches the others off. */
export const equalRulesOfTretten = (config: string): Linter =>
  ofTretten('tretten, the 25 rules', '--config', config);

export const SPECTRAL_LINTER: Linter = {
  name: `Spectral ${versionOf('@stoplight/spectral-cli')}, the 25 rules`,
  command: (folder) => spectral(everyFile(folder)),
  readable: (folder) => spectral(everyFile(folder), '-f', 'json'),
  faulty: (output) => new Set((JSON.parse(output) as { source: string }[]).map(({ source }) => source)).size,
};

export const AJV_LINTER: Linter = {
  name: `ajv-cli ${versionOf('ajv-cli')}, the complete schema`,
  command: (folder) => ajv(everyFile(folder)),
  readable: (folder) => ajv(everyFile(folder)),
  faulty: (output, count) => count - output.split('\n').filter((line) => line.endsWith(' valid')).length,
};

/** Whoever is fast because it looks at nothing is no peer: throws unless each finds fault with exactly so many files. */
export function verify(linters: readonly Linter[], folder: string, count: number, faulty: number): void {
  for (const { name, readable, faulty: faultyIn } of linters) {
    const { stdout } = spawnSync(process.execPath, [...readable(folder)], {
      cwd: ROOT,
      encoding: 'utf8',
      maxBuffer: Number.POSITIVE_INFINITY,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const found = faultyIn(stdout, count);
    if (found !== faulty) throw new Error(`${name} found fault with ${found} files, not with ${faulty}`);
  }
}
