import type { ValidatorError } from '../generated/validate-declaration.js';
import type { MessageParams } from '../message.ts';
import { codeOf } from './codes.ts';
import type { CodeLabels } from './hints/labels.ts';
import type { StructuralMessageId } from './messages.ts';
import type { Place } from './place.ts';
import type { StructuralProblem } from './problem.ts';

/** One value that broke the schema, with everything the validator says of it. */
export interface Fault {
  readonly place: Place;
  readonly value: unknown;
  /** At least one; conditions (`if`) are left out. */
  readonly errors: readonly ValidatorError[];
  readonly labels: CodeLabels;
}

/** A problem at the faulty value itself. */
export function atValue(
  { place }: Fault,
  messageId: StructuralMessageId,
  params: MessageParams = {},
): StructuralProblem {
  return { code: codeOf(messageId), messageId, pointer: place.pointer, target: 'value', params };
}
