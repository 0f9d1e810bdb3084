import type { PrivacyDeclaration } from '../generated/declaration.ts';
import validate from '../generated/validate-declaration.js';
import type { StructuralProblem } from './problem.ts';

/** Whether a value has the structure of a privacy declaration, version 1. */
export function isDeclaration(value: unknown): value is PrivacyDeclaration {
  return validate(value);
}

/** What is wrong with the structure of a declaration, one problem for each root cause; `[]` when it is well-formed. */
export function validateDeclaration(value: unknown): StructuralProblem[] {
  return validate(value) ? [] : [];
}
