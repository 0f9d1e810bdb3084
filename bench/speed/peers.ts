import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the other linters are, with a lock file of their own: whoever works on tretten does not need them. */
export const PEERS = join(import.meta.dirname, '../peers');

/** The programs of the other linters, for this Node.js. */
export const SPECTRAL = join(PEERS, 'node_modules/@stoplight/spectral-cli/dist/index.js');
export const AJV = join(PEERS, 'node_modules/ajv-cli/dist/index.js');

/** The rules of the law that Spectral can say too, each under the id of the rule of tretten that asks the same. */
export const SPECTRAL_RULES = join(PEERS, 'spectral.yaml');

/** Whether the other linters are installed, in the versions that are pinned. */
export function hasPeers(): boolean {
  return Object.entries(pinned()).every(([name, version]) => installedVersion(name) === version);
}

/** Installs the other linters by their lock file when they are not there in these versions, without running any script of theirs. */
export function ensurePeers(): void {
  if (hasPeers()) return;
  console.error('Installing the linters to compare with …');
  const { status } = spawnSync(
    'npm',
    ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: PEERS,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error('The linters to compare with could not be installed.');
}

/** The version that is pinned. */
export function versionOf(peer: string): string {
  return pinned()[peer] ?? 'unknown';
}

function pinned(): Readonly<Record<string, string>> {
  return JSON.parse(readFileSync(join(PEERS, 'package.json'), 'utf8')).dependencies;
}

function installedVersion(name: string): unknown {
  const manifest = join(PEERS, 'node_modules', name, 'package.json');
  return existsSync(manifest) ? JSON.parse(readFileSync(manifest, 'utf8')).version : undefined;
}
