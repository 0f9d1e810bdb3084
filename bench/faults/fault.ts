import type { Change } from '@tretten/schema';

/** What was done to a declaration that was right: what a reviewer would call the fault. */
export const FAULT_KINDS = ['removed', 'wrong-value', 'contradiction', 'wrong-law', 'wording'] as const;

/** One of {@link FAULT_KINDS}. */
export type FaultKind = (typeof FAULT_KINDS)[number];

/** A fault seeded in a declaration without faults. */
export interface Fault {
  /** Unique, kebab-case: what is wrong, in a few words. */
  readonly id: string;
  /** The declaration it is seeded in: the name of its file without `.yaml`. */
  readonly base: string;
  readonly kind: FaultKind;
  /** The rule that should find it, or the rules any one of which should. */
  readonly rule: string | readonly [string, ...string[]];
  /** Where the finding should stand, when it matters: the pointer itself or one below it. */
  readonly at?: string;
  readonly changes: readonly Change[];
}

/** A declaration changed in a way that the law allows: nothing may be found in it. */
export interface LawfulVariant {
  /** Unique, kebab-case. */
  readonly id: string;
  readonly base: string;
  /** Why it is lawful, with the provision. */
  readonly because: string;
  readonly changes: readonly Change[];
}
