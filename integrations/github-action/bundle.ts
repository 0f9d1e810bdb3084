import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { latinLetters } from '../../tools/build/latin-letters.ts';

const ROOT = join(import.meta.dirname, '../..');

/**
 * Declarations in TypeScript need a compiler of 10 MB, which the action does not carry; who asks for it gets a plain sentence.
 */
const withoutCompiler: Plugin = {
  name: 'without-compiler',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ts-morph$/ }, () => ({ path: 'ts-morph', namespace: 'left-out' }));
    onLoad({ filter: /.*/, namespace: 'left-out' }, () => ({
      contents: `throw new Error('the action checks declarations in JSON and YAML only'); module.exports = {};`,
    }));
  },
};

/** Bundles the action into one file that needs nothing installed, and tells which libraries are in it. */
export async function bundleAction(outfile: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(import.meta.dirname, 'src/index.ts')],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    lineLimit: 500,
    metafile: true,
    absWorkingDir: ROOT,
    tsconfig: join(ROOT, 'tsconfig.base.json'),
    // Libraries written for `require` look for it when they want a module of Node.js.
    banner: {
      js: "import { createRequire as requirer } from 'node:module'; const require = requirer(import.meta.url);",
    },
    plugins: [latinLetters, withoutCompiler],
    logLevel: 'error',
  });
  const libraries = Object.keys(metafile.inputs).flatMap(
    (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? [],
  );
  return [...new Set(libraries)].sort();
}
