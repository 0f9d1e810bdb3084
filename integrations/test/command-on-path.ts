import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { build } from 'esbuild';
import { latinLetters } from '../../tools/build/latin-letters.ts';

const ROOT = join(import.meta.dirname, '../..');

/** Scripts by the names that people type, each a line of `sh`; `$TRETTEN` runs the command as it is now. */
const PROGRAMS = {
  // The verdict is that of one day, so that it does not depend on when the tests run; an --as-of of one's own comes later and wins.
  tretten:
    'if [ "$1" = lint ]; then shift; set -- lint --as-of 2026-11-21 "$@"; fi\nexec "$NODE" "$TRETTEN" "$@"',
  // `npx --yes tretten@0.1.0 lint …` without a registry.
  npx: 'while [ "$1" = --yes ] || [ "$1" = -y ]; do shift; done\ncase "$1" in tretten | tretten@*) ;; *) exit 127 ;; esac\nshift\nexec tretten "$@"',
};

/** An environment in which `tretten` and `npx tretten` run the command as it stands in this repository. */
export async function withCommandOnPath(folder: string): Promise<Record<string, string>> {
  const outdir = join(folder, 'command');
  await bundle(outdir);
  // What is not part of the bundle is found as it would be beside an installed command.
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'dir');
  const bin = join(folder, 'bin');
  mkdirSync(bin, { recursive: true });
  for (const [name, line] of Object.entries(PROGRAMS)) {
    writeFileSync(join(bin, name), `#!/bin/sh\n${line}\n`);
    chmodSync(join(bin, name), 0o755);
  }
  const path = `${bin}${delimiter}${process.env['PATH'] ?? ''}`;
  return {
    PATH: path,
    NODE: process.execPath,
    TRETTEN: join(outdir, 'bin.mjs'),
    LC_ALL: 'C.UTF-8',
    HOME: folder,
  };
}

async function bundle(outdir: string): Promise<void> {
  await build({
    entryPoints: [join(ROOT, 'packages/cli/src/bin.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    external: ['ts-morph', 'tinyglobby'],
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    plugins: [latinLetters],
    logLevel: 'error',
  });
}
