// Generated from the folders in src/rules; do not edit.
import type { Rule } from '../rule/define-rule.ts';
import complaintRightRequired from '../rules/complaint-right-required/rule.ts';
import legalBasisRequired from '../rules/legal-basis-required/rule.ts';

/** Every rule of law, by id. */
export const RULES: readonly Rule[] = [
  complaintRightRequired,
  legalBasisRequired,
];
