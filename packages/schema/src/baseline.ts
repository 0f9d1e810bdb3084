import type { Baseline } from './generated/baseline.ts';
import validate from './generated/validate-baseline.js';

export * from './generated/baseline.ts';

/** Whether a value is a baseline, as https://w3id.org/tretten/v1/baseline.schema.json describes it. */
export function isBaseline(value: unknown): value is Baseline {
  return validate(value);
}
