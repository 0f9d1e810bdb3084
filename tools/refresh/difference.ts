/** Something in a register that a public source tells otherwise. */
export interface Difference {
  /** What it concerns: an act's id, a municipality's number. */
  readonly id: string;
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** Not written, since the source does not tell enough: a person must look. */
  readonly byHand?: true;
}

/** A register with what a refresh found. */
export interface Refreshed<T> {
  readonly register: T;
  readonly differences: readonly Difference[];
}

/** The differences as lines for a terminal; one line when there are none. */
export function summary(name: string, { differences }: Refreshed<unknown>): string {
  if (differences.length === 0) return `${name}: nothing has changed`;
  const lines = differences.map(
    ({ id, field, before, after, byHand }) =>
      `  ${id} ${field}: ${before || '–'} → ${after || '–'}${byHand ? '  (by hand)' : ''}`,
  );
  return [`${name}: ${differences.length} differences`, ...lines].join('\n');
}
