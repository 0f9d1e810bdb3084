import { join } from 'node:path';
import { build } from 'esbuild';
import { latinLetters } from '../../tools/build/latin-letters.ts';

const ROOT = join(import.meta.dirname, '../..');

const SURROUNDINGS = [
  "import { createRequire as requirer } from 'node:module';",
  'const require = requirer(import.meta.url);',
  'const __filename = import.meta.filename;',
  'const __dirname = import.meta.dirname;',
].join('\n');

/**
 * Bundles the action into a folder that needs nothing installed, and tells which libraries are in it. The compiler of TypeScript,
 * which is most of it, is loaded only for declarations in TypeScript.
 */
export async function bundleAction(outdir: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, 'src/index.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 500,
    metafile: true,
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    // Libraries that were written for `require` expect what surrounds a module there.
    banner: { js: SURROUNDINGS },
    plugins: [latinLetters],
    logLevel: 'error',
  });
  const libraries = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(libraries)].sort();
}
