import type { Confidence } from './confidence.ts';

/** A decision of the Commission under article 45 GDPR that a country gives adequate protection. */
export interface AdequacyDecision {
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Number of the decision: `(EU) 2023/1795`. */
  readonly decision: string;
  /** Limits of the decision, in English: only certified organisations, only commercial organisations. */
  readonly scope?: string;
  readonly confidence: Confidence;
}

/** Whether a country (ISO 3166-1 alpha-2) is in the European Economic Area: EU, Iceland, Liechtenstein, Norway. */
export function isEea(_code: string): boolean {
  throw new Error('not written yet');
}

/** Whether this is an assigned ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(_code: string): boolean {
  throw new Error('not written yet');
}

/** The country's name in a language, or the code itself when the run-time knows none. */
export function countryName(_code: string, _language: 'nb' | 'nn' | 'en'): string {
  throw new Error('not written yet');
}

/** The code of the country with this name in bokmål, nynorsk or English. */
export function countryByName(_name: string): string | undefined {
  throw new Error('not written yet');
}

/** The adequacy decision in force for a country, if any. */
export function adequacyDecision(_code: string): AdequacyDecision | undefined {
  throw new Error('not written yet');
}
