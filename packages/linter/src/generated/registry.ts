// Generated from the folders in src/rules; do not edit.
import type { Rule } from '../rule/define-rule.ts';
import art6IncompleteCitation from '../rules/art6-incomplete-citation/rule.ts';
import complaintRightRequired from '../rules/complaint-right-required/rule.ts';
import consentBasisPublicTask from '../rules/consent-basis-public-task/rule.ts';
import controllerContactRequired from '../rules/controller-contact-required/rule.ts';
import controllerIdentityRequired from '../rules/controller-identity-required/rule.ts';
import dataProtectionActAsBasis from '../rules/data-protection-act-as-basis/rule.ts';
import dpoContactRequired from '../rules/dpo-contact-required/rule.ts';
import legalBasisBundled from '../rules/legal-basis-bundled/rule.ts';
import legalBasisCEMixed from '../rules/legal-basis-c-e-mixed/rule.ts';
import legalBasisRequired from '../rules/legal-basis-required/rule.ts';
import legitimateInterestPublicTask from '../rules/legitimate-interest-public-task/rule.ts';
import legitimateInterestStated from '../rules/legitimate-interest-stated/rule.ts';
import objectionSeparate from '../rules/objection-separate/rule.ts';
import retentionRequired from '../rules/retention-required/rule.ts';
import retentionVague from '../rules/retention-vague/rule.ts';
import rightAccessStated from '../rules/right-access-stated/rule.ts';
import rightBasisMismatch from '../rules/right-basis-mismatch/rule.ts';
import rightErasureStated from '../rules/right-erasure-stated/rule.ts';
import rightObjectionStated from '../rules/right-objection-stated/rule.ts';
import rightPortabilityStated from '../rules/right-portability-stated/rule.ts';
import rightRectificationStated from '../rules/right-rectification-stated/rule.ts';
import rightRestrictionStated from '../rules/right-restriction-stated/rule.ts';
import supplementaryBasisMissing from '../rules/supplementary-basis-missing/rule.ts';
import supplementaryBasisWrongNature from '../rules/supplementary-basis-wrong-nature/rule.ts';

/** Every rule of law, by id. */
export const RULES: readonly Rule[] = [
  art6IncompleteCitation,
  complaintRightRequired,
  consentBasisPublicTask,
  controllerContactRequired,
  controllerIdentityRequired,
  dataProtectionActAsBasis,
  dpoContactRequired,
  legalBasisBundled,
  legalBasisCEMixed,
  legalBasisRequired,
  legitimateInterestPublicTask,
  legitimateInterestStated,
  objectionSeparate,
  retentionRequired,
  retentionVague,
  rightAccessStated,
  rightBasisMismatch,
  rightErasureStated,
  rightObjectionStated,
  rightPortabilityStated,
  rightRectificationStated,
  rightRestrictionStated,
  supplementaryBasisMissing,
  supplementaryBasisWrongNature,
];
