import type { LawfulVariant } from '../fault.ts';

/** Declarations changed in ways that the law allows. */
export const CLEAN_VARIANTS: readonly LawfulVariant[] = [];
