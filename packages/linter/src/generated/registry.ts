// Generated from the folders in src/rules; do not edit.
import type { Rule } from '../rule/define-rule.ts';
import complaintRightRequired from '../rules/complaint-right-required/rule.ts';
import dataProtectionActAsBasis from '../rules/data-protection-act-as-basis/rule.ts';
import legalBasisBundled from '../rules/legal-basis-bundled/rule.ts';
import legalBasisCEMixed from '../rules/legal-basis-c-e-mixed/rule.ts';
import legalBasisRequired from '../rules/legal-basis-required/rule.ts';
import rightAccessStated from '../rules/right-access-stated/rule.ts';
import rightErasureStated from '../rules/right-erasure-stated/rule.ts';
import rightRectificationStated from '../rules/right-rectification-stated/rule.ts';
import rightRestrictionStated from '../rules/right-restriction-stated/rule.ts';
import supplementaryBasisMissing from '../rules/supplementary-basis-missing/rule.ts';
import supplementaryBasisWrongNature from '../rules/supplementary-basis-wrong-nature/rule.ts';

/** Every rule of law, by id. */
export const RULES: readonly Rule[] = [
  complaintRightRequired,
  dataProtectionActAsBasis,
  legalBasisBundled,
  legalBasisCEMixed,
  legalBasisRequired,
  rightAccessStated,
  rightErasureStated,
  rightRectificationStated,
  rightRestrictionStated,
  supplementaryBasisMissing,
  supplementaryBasisWrongNature,
];
