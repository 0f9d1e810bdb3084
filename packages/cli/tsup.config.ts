import { defineConfig } from 'tsup';
import { latinLetters } from '../../tools/build/latin-letters.ts';

/**
 * The command ships as one package: the project's own packages are bundled, split so that a JSON file never loads the
 * YAML reader and a clean file never loads what only explains.
 */
export default defineConfig({
  entry: ['src/bin.ts', 'src/config.ts', 'src/worker.ts'],
  // What configurations in TypeScript import; the types of the project's packages are brought along.
  dts: {
    entry: 'src/config.ts',
    resolve: [/^@tretten\//],
    compilerOptions: { ignoreDeprecations: '6.0', baseUrl: '../..' },
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  splitting: true,
  clean: true,
  minifySyntax: true,
  minifyWhitespace: true,
  tsconfig: '../../tsconfig.base.json',
  noExternal: [/^@tretten\//, 'js-yaml', 'diff', 'chokidar', 'readdirp'],
  external: ['tinyglobby', 'ts-morph'],
  esbuildPlugins: [latinLetters],
  // Escapes of æ, ø and å make the command longer and slower to read.
  esbuildOptions(options) {
    options.charset = 'utf8';
  },
});
