import type { Severity } from '../rule/severity.ts';
import type { UnplacedFinding } from '../run/finding.ts';
import type { WrittenPlace } from './suppression.ts';

/** The rules about suppressions. */
export type SuppressionRuleId =
  | 'suppression-expired'
  | 'suppression-invalid'
  | 'suppression-unknown-rule'
  | 'suppression-unused'
  | 'suppression-without-reason';

/** How grave it is what a rule about suppressions finds: one that hides nothing, or no more, does no harm. */
export const SUPPRESSION_SEVERITIES: Readonly<Record<SuppressionRuleId, Severity>> = {
  'suppression-expired': 'warning',
  'suppression-invalid': 'error',
  'suppression-unknown-rule': 'error',
  'suppression-unused': 'warning',
  'suppression-without-reason': 'error',
};

/** A finding about a suppression. */
export function problemWith(
  ruleId: SuppressionRuleId,
  messageId: string,
  place: WrittenPlace,
  params: UnplacedFinding['params'] = {},
): UnplacedFinding {
  return { ruleId, messageId, params, severity: SUPPRESSION_SEVERITIES[ruleId], ...place, sources: [] };
}
