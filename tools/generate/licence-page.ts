import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { faultsOf, installedManifest, installedWith, type Manifest } from '../gates/run-time-dependencies.ts';
import { packageNames } from '../gates/sources.ts';
import { BUNDLED } from './licences.ts';

/** `docs/licences.md`: what comes with each package, by whom and on which terms. Throws when a licence asks for more than its text. */
export function licencePage(root: string): string {
  const manifests = packageNames().map((folder) => manifestAt(root, `packages/${folder}`));
  const installed = manifests.map(({ name }) => ({ name, others: installedWith(name, installedManifest) }));
  const bundled = [...new Set(Object.values(BUNDLED).flat())]
    .sort()
    .map((name) => manifestAt(root, `node_modules/${name}`));
  const faults = faultsOf([...installed.flatMap(({ others }) => others), ...bundled]);
  if (faults.length > 0) throw new Error(faults.join('; '));
  return `# Licences of what is installed

Generated from what is installed for the lock file; \`npm run generate\` writes it anew.

Every package of the project is under the MIT licence. None of them, and nothing that they bring, runs a script when it is installed.

| package | packages of others that it brings |
|---|---|
${installed.map(({ name, others }) => `| ${name} | ${others.length} |\n`).join('')}
## Installed beside them

${table(unique(installed.flatMap(({ others }) => others)))}
ts-morph and what it needs is loaded only for declarations in TypeScript, tinyglobby only for globs.

## Built into them

The texts of these licences are in \`THIRD-PARTY-LICENSES.md\` of each package that they are part of.

${table(bundled)}`;
}

function table(manifests: readonly Manifest[]): string {
  const rows = manifests.map(
    ({ name, version, license }) => `| ${name} | ${version} | ${String(license)} |\n`,
  );
  return `${manifests.length} packages.\n\n| package | version | licence |\n|---|---|---|\n${rows.join('')}`;
}

function unique(manifests: readonly Manifest[]): readonly Manifest[] {
  const byName = new Map(manifests.map((manifest) => [manifest.name, manifest]));
  return [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

function manifestAt(root: string, folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
}
