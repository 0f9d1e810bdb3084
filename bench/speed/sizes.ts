import { gzippedSize, LINTER_IN_A_PAGE, VALIDATOR_IN_A_PAGE } from '../../tools/build/bundle.ts';
import type { BundleSize } from './results.ts';

/** What a page loads to check a declaration. */
export async function bundleSizes(): Promise<readonly BundleSize[]> {
  return [
    {
      what: 'validator, linter and rules in a page, gzipped',
      kilobytes: await gzippedSize(LINTER_IN_A_PAGE),
      budget: 80,
    },
    {
      what: 'structural validator alone in a page, gzipped',
      kilobytes: await gzippedSize(VALIDATOR_IN_A_PAGE),
    },
  ];
}
