import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleAction } from './bundle.ts';

const ROOT = join(import.meta.dirname, '../..');

/** In the bundle by another way: ajv has written parts of the validators, and @ts-morph/common holds TypeScript. */
const WITHIN_OTHERS = ['ajv', 'typescript'];

/** Writes into a folder all that a tag of the action holds: its description, the bundle, and the licences of what is in it. */
export async function writeReleaseFiles(folder: string): Promise<void> {
  const libraries = await bundleAction(join(folder, 'dist'));
  for (const path of ['LICENSE', 'NOTICE', 'integrations/github-action/action.yml'])
    cpSync(join(ROOT, path), join(folder, path.replace(/^.*\//, '')));
  writeFileSync(
    join(folder, 'THIRD-PARTY-LICENSES.md'),
    ['# Third-party licences\n', ...[...WITHIN_OTHERS, ...libraries].map(licenceOf)].join('\n'),
  );
}

/** A library, its version and its licence. */
function licenceOf(library: string): string {
  const folder = join(ROOT, 'node_modules', library);
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
  const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'].find((name) =>
    existsSync(join(folder, name)),
  );
  if (file === undefined) throw new Error(`${library} has no file with its licence`);
  return `## ${library} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim()}\n`;
}
