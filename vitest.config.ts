import { readdirSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const packages = readdirSync(new URL('./packages', import.meta.url));
const projects = [...packages.map((name) => `packages/${name}`), 'tools'];

export default defineConfig({
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
        include: ['test/**/*.test.ts', 'src/**/*.test.ts', 'gates/**/*.test.ts'],
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
