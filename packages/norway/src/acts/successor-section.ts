import type { Confidence } from '../confidence.ts';
import type { ActId } from '../generated/act-ids.ts';
import type { Provision } from '../provision.ts';

/** Where a section of a former act went. */
export interface SuccessorSection {
  readonly act: ActId;
  readonly provisions: readonly Provision[];
  readonly confidence: Confidence;
}
