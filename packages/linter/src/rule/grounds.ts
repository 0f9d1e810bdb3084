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

/** What all of several entries together are worth: the least of them; `high` where there are none. */
export function leastOf(confidences: readonly Confidence[]): Confidence {
  return ORDER.find((confidence) => confidences.includes(confidence)) ?? 'high';
}

/** What several entries are worth where one of them is enough: the surest of them; `high` where there are none. */
export function surestOf(confidences: readonly Confidence[]): Confidence {
  return ORDER.findLast((confidence) => confidences.includes(confidence)) ?? 'high';
}

const ORDER = ['low', 'medium', 'high'] as const;
