import type { UnplacedFinding } from '../run/finding.ts';
import type { Suppression } from './suppression.ts';

/** What a file says of suppressions: those that can be obeyed, and what is wrong with the others. */
export interface Gathered {
  readonly suppressions: readonly Suppression[];
  readonly findings: readonly UnplacedFinding[];
}

/** Nothing is said of suppressions, as in most files. */
export const NOTHING: Gathered = { suppressions: [], findings: [] };
