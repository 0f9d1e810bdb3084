import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GeneratedFiles } from './files.ts';

const THIRD_PARTY = 'THIRD-PARTY-LICENSES.md';

/** Libraries whose code is part of a package's bundle. */
export const BUNDLED: Readonly<Record<string, readonly string[]>> = {
  schema: ['ajv', 'fast-deep-equal'],
  document: ['js-yaml'],
  cli: ['js-yaml', 'diff', 'chokidar', 'readdirp', 'ajv', 'fast-deep-equal'],
};

/** The licence of the project in every package, the licences of bundled libraries, and the credits of facts where they are bundled. */
export function generateLicences(root: string): GeneratedFiles {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const files: GeneratedFiles = new Map();
  for (const name of readdirSync(join(root, 'packages')))
    files.set(`packages/${name}/LICENSE`, read('LICENSE'));
  for (const [name, libraries] of Object.entries(BUNDLED)) {
    const parts = libraries.map((library) => {
      const { version } = JSON.parse(read(`node_modules/${library}/package.json`)) as { version: string };
      return `## ${library} ${version}\n\n${read(`node_modules/${library}/LICENSE`).trim().replaceAll(/^/gm, '    ').replaceAll(/ +$/gm, '')}\n`;
    });
    files.set(
      `packages/${name}/${THIRD_PARTY}`,
      `# Third-party licences\n\nCode of these libraries is part of the bundle.\n\n${parts.join('\n')}`,
    );
  }
  files.set('packages/cli/NOTICE', read('NOTICE'));
  return files;
}
