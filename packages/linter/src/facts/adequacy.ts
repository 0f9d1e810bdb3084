import { type AdequacyDecision, adequacyDecision } from '@tretten/norway/countries';
import type { Transfer } from '@tretten/schema';

/** Where what is said about an adequacy decision does not agree with the decisions of the Commission. */
export type AdequacyFlaw = { readonly where: string } & (
  | { readonly kind: 'none' }
  | {
      readonly kind: 'ended' | 'denied';
      readonly decision: string;
      readonly confidence: AdequacyDecision['confidence'];
    }
);

/**
 * Compares a transfer to a country outside the EEA with the decisions in force on the day (GDPR 45(3)). A decision for some
 * receivers only, such as the one on the United States, makes "no decision" true for the others.
 */
export function adequacyFlaw(
  { mechanism, adequacyDecision: stated }: Transfer,
  country: string,
  asOf: string,
): AdequacyFlaw | undefined {
  const decision = adequacyDecision(country, asOf);
  if (stated === false) {
    if (!decision || decision.scope !== undefined) return undefined;
    const { confidence } = decision;
    return { kind: 'denied', decision: decision.decision, confidence, where: '/adequacyDecision' };
  }
  if (decision || !(stated || mechanism === '45(3)')) return undefined;
  const where = stated ? '/adequacyDecision' : '/mechanism';
  const other = adequacyDecision(country);
  const hasEnded = other?.until !== undefined && other.until < asOf;
  if (!hasEnded) return { kind: 'none', where };
  return { kind: 'ended', decision: other.decision, confidence: other.confidence, where };
}
