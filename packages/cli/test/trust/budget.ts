import type { Parameters } from 'fast-check';

/**
 * How often a property is tried: the same cases in every run, so that nobody's build fails by luck. `FUZZ_SEED` tries others,
 * `FUZZ_TIMES` so many times as many; fast-check prints the seed and the path of a case that fails.
 */
export function budget(numRuns: number): Pick<Parameters, 'seed' | 'numRuns'> {
  const { FUZZ_SEED: seed = '20261122', FUZZ_TIMES: times = '1' } = process.env;
  return { seed: Number(seed), numRuns: numRuns * Number(times) };
}
