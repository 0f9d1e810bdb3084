import type { Confidence } from './confidence.ts';

/** A decision of the Commission under article 45 GDPR that a country gives adequate protection. */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Number of the decision: `(EU) 2023/1795`. */
  readonly decision: string;
  /** Day of the decision, `YYYY-MM-DD`. */
  readonly date: string;
  /** Last day, for a decision that ends. */
  readonly until?: string;
  /** Limits of the decision, in English, such as organisations certified under the EU-US Data Privacy Framework. */
  readonly scope?: string;
  readonly confidence: Confidence;
}
