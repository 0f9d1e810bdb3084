import { readdirSync } from 'node:fs';
import { read } from './sources.ts';

/** What is said of a package in its own `package.json`. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: unknown;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

/** Licences that ask for nothing but their own text. */
const ALLOWED_LICENCES: readonly string[] = [
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  '0BSD',
  'BlueOak-1.0.0',
];

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare'];

/** What whoever installs the package gets besides it: its dependencies and theirs, those of the project left out. */
export function installedWith(name: string, manifestOf: (name: string) => Manifest): readonly Manifest[] {
  const found = new Map<string, Manifest>();
  const visit = (manifest: Manifest): void => {
    for (const dependency of Object.keys(manifest.dependencies ?? {})) {
      if (found.has(dependency)) continue;
      const next = manifestOf(dependency);
      found.set(dependency, next);
      visit(next);
    }
  };
  visit(manifestOf(name));
  return [...found.values()]
    .filter((manifest) => !manifest.name.startsWith('@tretten/'))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** What is wrong with dependencies that others have to install, each as one sentence. */
export function faultsOf(manifests: readonly Manifest[]): string[] {
  return manifests.flatMap(({ name, license, scripts = {} }) => [
    ...(ALLOWED_LICENCES.includes(String(license)) ? [] : [`${name} has the licence ${String(license)}`]),
    ...INSTALL_SCRIPTS.slice(0, 3)
      .filter((script) => script in scripts)
      .map((script) => `${name} runs a script at ${script}`),
  ]);
}

/** The published packages' own scripts that would run on another machine. */
export function ownInstallScripts({ name, scripts = {} }: Manifest): string[] {
  return INSTALL_SCRIPTS.filter((script) => script in scripts).map((script) => `${name}: ${script}`);
}

/** Reads the `package.json` of an installed package or of one of the project. */
export function installedManifest(name: string): Manifest {
  const own = readdirSync(new URL('../../packages', import.meta.url)).find(
    (folder) => JSON.parse(read(`packages/${folder}/package.json`)).name === name,
  );
  return JSON.parse(read(own ? `packages/${own}/package.json` : `node_modules/${name}/package.json`));
}
