import type { Confidence } from '@tretten/norway';
import type { Severity } from './severity.ts';

/** What a finding rests on besides the law. */
export interface Grounds {
  /** How far the entry of a register can be trusted; default `high`, as for the law itself. */
  readonly confidence?: Confidence;
}

/** The severity that a finding may have on these grounds: medium carries at most a warning, low no finding. */
export function cappedBy({ confidence = 'high' }: Grounds, severity: Severity): Severity | undefined {
  if (confidence === 'low') return undefined;
  return confidence === 'medium' && severity === 'error' ? 'warning' : severity;
}

/** The least trustworthy of several; `high` where there are none. */
export function leastOf(confidences: readonly Confidence[]): Confidence {
  const order = ['low', 'medium', 'high'] as const;
  return order.find((confidence) => confidences.includes(confidence)) ?? 'high';
}
