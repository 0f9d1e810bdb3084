import type { Confidence } from '../confidence.ts';
import type { ActId } from '../generated/act-ids.ts';

/** A section number that gives away which of several acts of one name is meant. */
export interface SectionFingerprint {
  readonly act: ActId;
  /** The acts between which it decides. */
  readonly amongst: readonly ActId[];
  readonly sections: readonly string[];
  readonly chapters?: readonly string[];
  /** Also decided by a letter after the section. */
  readonly lettered?: boolean;
  readonly anyChapter?: boolean;
  readonly chapterNumbered?: boolean;
  /** One of these words must stand near; none is needed when there are none. */
  readonly context: readonly string[];
  readonly notContext: readonly string[];
  /** Why the section points at that act, in English. */
  readonly why: string;
  /** A finding built on this fingerprint must not be graver. */
  readonly maxSeverity?: 'warning';
  readonly confidence: Confidence;
}
