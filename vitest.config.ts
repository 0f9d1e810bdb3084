import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { WITH_PATTERNS, withLatinLetters } from './tools/build/latin-letters.ts';

const packages = readdirSync(new URL('./packages', import.meta.url));
const projects = [...packages.map((name) => `packages/${name}`), 'tools', 'bench', 'integrations'];

/** Packages of pure functions: nothing that one test file does reaches another, so they may share what is loaded. */
const pure = new Set(['linter', 'norway', 'formatters']);

/** Tests run what ships. */
const latinLetters = {
  name: 'latin-letters',
  enforce: 'pre' as const,
  transform: (code: string, id: string) => (WITH_PATTERNS.test(id) ? withLatinLetters(code) : null),
};

export default defineConfig({
  plugins: [latinLetters],
  resolve: { tsconfigPaths: true },
  test: {
    // The first test of a file pays for loading every rule, which a busy machine makes long.
    testTimeout: 60_000,
    reporters: ['default', './tools/test/summary-reporter.mjs'],
    projects: projects.map((root) => ({
      extends: true as const,
      test: {
        name: root.replace('packages/', ''),
        root: `./${root}`,
        isolate: !pure.has(root.replace('packages/', '')),
        include: ['{test,src,gates,build,generate,faults}/**/*.test.ts'],
      },
    })),
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['**/generated/**', '**/*.test.ts'],
      reporter: ['text-summary', 'lcovonly'],
    },
  },
});
