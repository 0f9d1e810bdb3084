import type { Confidence } from './confidence.ts';

/** Where an entry of a register comes from. */
export interface Provenance {
  readonly source: string;
  /** The day it was last checked, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** An entry of a register with its origin. */
export interface RegisterEntry extends Provenance {
  /** What names it in its register: an act's id, a municipality's number, a country's code, a provision. */
  readonly id: string;
}

/** A register: one data file of this package. */
export interface Register {
  readonly id: RegisterId;
  readonly title: string;
  /** Where most of it comes from. */
  readonly source: string;
  readonly asOf: string;
  readonly entries: readonly RegisterEntry[];
}

/** The registers, by their data files. */
export type RegisterId =
  | 'acts'
  | 'adequacy-decisions'
  | 'ambiguous-names'
  | 'authorities'
  | 'concordances'
  | 'countries'
  | 'dated-law'
  | 'eea'
  | 'gdpr-structure'
  | 'municipalities'
  | 'personopplysningsloven-structure'
  | 'section-fingerprints'
  | 'transfer-tools';

/** A register as it is packed: sources once, and one line an entry. */
export interface PackedRegister {
  readonly id: RegisterId;
  readonly title: string;
  readonly source: string;
  readonly asOf: string;
  readonly sources: readonly string[];
  /** `id|confidence|index of the source|day`, the last three only where they are not high, the first source and the register's day. */
  readonly entries: string;
}
