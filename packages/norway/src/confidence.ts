/** How far a fact may be trusted: `high` = read in an official source, `medium` = partly from memory, `low` = raise no finding from it. */
export type Confidence = 'high' | 'medium' | 'low';

/** The confidence behind its initial in the compact tables; the empty string is high. */
export function confidenceOf(initial: string | undefined): Confidence {
  return initial === 'm' ? 'medium' : initial === 'l' ? 'low' : 'high';
}
