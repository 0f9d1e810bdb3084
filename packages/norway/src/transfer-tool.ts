import type { Confidence } from './confidence.ts';

/** A provision of chapter V GDPR that a transfer to a third country may rest on. */
export interface TransferTool {
  /** As `mechanism` in a declaration names it: `46(2)(c)`. */
  readonly code: string;
  /** A copy of safeguards must be offered (GDPR 13(1)(f)). */
  readonly kind: 'adequacy' | 'safeguards' | 'derogation';
  /** `not-for-public-powers`: not for what public bodies do in the exercise of their public powers (GDPR 49(3)). */
  readonly forPublicBodies?: 'only' | 'not-for-public-powers';
  /** Needs the authorisation of the supervisory authority. */
  readonly approval?: true;
  readonly name: { readonly nb: string; readonly nn: string; readonly en: string };
}

/** A legal act in use, or formerly in use, under a transfer tool. */
export interface TransferInstrument {
  readonly id: string;
  readonly tool: string;
  /** Number of the decision: `(EU) 2021/914`. */
  readonly number: string;
  readonly since: string;
  /** First day on which it no longer helps. */
  readonly until?: string;
  readonly confidence: Confidence;
}
