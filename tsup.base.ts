import type { Options } from 'tsup';

/** What every package builds alike: ES modules with types, for Node 20 and browsers. */
export function library(entry: string[], more: Options = {}): Options {
  return {
    entry,
    format: ['esm'],
    target: 'es2022',
    platform: 'neutral',
    clean: true,
    tsconfig: '../../tsconfig.base.json',
    // tsup injects `baseUrl`, which TypeScript 6 deprecates (egoist/tsup#1388).
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
    ...more,
  };
}
