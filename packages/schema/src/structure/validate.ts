import type { PrivacyDeclaration } from '../generated/declaration.ts';
import validate from '../generated/validate-declaration.js';
import { explain } from './explain.ts';
import type { CodeLabels } from './hints/labels.ts';
import type { StructuralProblem } from './problem.ts';

/** How to look for what the author meant. */
export interface ValidateOptions {
  /** Labels of the codes, as `VOCABULARIES` has them: then a code that was written with its label is recognised too. */
  readonly labels?: CodeLabels;
}

/** Whether a value has the structure of a privacy declaration, version 1. */
export function isDeclaration(value: unknown): value is PrivacyDeclaration {
  return validate(value);
}

/** What is wrong with the structure of a declaration, one problem for each root cause, in document order; `[]` = well-formed. */
export function validateDeclaration(value: unknown, options: ValidateOptions = {}): StructuralProblem[] {
  return validate(value) ? [] : explain(value, validate.errors ?? [], options.labels ?? {});
}
