// Generated from the folders in src/rules; do not edit.
import type { Rule } from '../rule/define-rule.ts';
import abbreviationUndefined from '../rules/abbreviation-undefined/rule.ts';
import abolishedRegistrationRegime from '../rules/abolished-registration-regime/rule.ts';
import accessRegimesConflated from '../rules/access-regimes-conflated/rule.ts';
import actNotForMunicipalities from '../rules/act-not-for-municipalities/rule.ts';
import analyticsAnonymousClaim from '../rules/analytics-anonymous-claim/rule.ts';
import anonymisedVsDeidentified from '../rules/anonymised-vs-deidentified/rule.ts';
import arkivlova1992Section from '../rules/arkivlova-1992-section/rule.ts';
import art6IncompleteCitation from '../rules/art6-incomplete-citation/rule.ts';
import art9DMunicipality from '../rules/art9-d-municipality/rule.ts';
import automatedDecisionDenied from '../rules/automated-decision-denied/rule.ts';
import automatedDecisionDisclosed from '../rules/automated-decision-disclosed/rule.ts';
import automatedDecisionLawful from '../rules/automated-decision-lawful/rule.ts';
import automatedDecisionNegative from '../rules/automated-decision-negative/rule.ts';
import cameraDisclosureLimits from '../rules/camera-disclosure-limits/rule.ts';
import cameraNotice from '../rules/camera-notice/rule.ts';
import cameraRegistrationDutyClaim from '../rules/camera-registration-duty-claim/rule.ts';
import cameraRepealedBasis from '../rules/camera-repealed-basis/rule.ts';
import cameraRetentionExceedsWeek from '../rules/camera-retention-exceeds-week/rule.ts';
import categoriesOpenEnded from '../rules/categories-open-ended/rule.ts';
import categoriesRecommendedDirect from '../rules/categories-recommended-direct/rule.ts';
import categoriesRequiredIndirect from '../rules/categories-required-indirect/rule.ts';
import childConsentAge from '../rules/child-consent-age/rule.ts';
import childDirectedLanguage from '../rules/child-directed-language/rule.ts';
import clearLanguage from '../rules/clear-language/rule.ts';
import collectionModeRequired from '../rules/collection-mode-required/rule.ts';
import collectionPointLink from '../rules/collection-point-link/rule.ts';
import complaintAuthorityContactOutdated from '../rules/complaint-authority-contact-outdated/rule.ts';
import complaintAuthorityUnnamed from '../rules/complaint-authority-unnamed/rule.ts';
import complaintContact from '../rules/complaint-contact/rule.ts';
import complaintPrecondition from '../rules/complaint-precondition/rule.ts';
import complaintRightRequired from '../rules/complaint-right-required/rule.ts';
import complaintWrongAuthority from '../rules/complaint-wrong-authority/rule.ts';
import consentBasisPublicTask from '../rules/consent-basis-public-task/rule.ts';
import consentWithdrawalMethod from '../rules/consent-withdrawal-method/rule.ts';
import consentWithdrawalPriorLawfulness from '../rules/consent-withdrawal-prior-lawfulness/rule.ts';
import consentWithdrawalRequired from '../rules/consent-withdrawal-required/rule.ts';
import consentWithdrawalUnneeded from '../rules/consent-withdrawal-unneeded/rule.ts';
import contactFormat from '../rules/contact-format/rule.ts';
import contractBasisForDecision from '../rules/contract-basis-for-decision/rule.ts';
import controllerContactRequired from '../rules/controller-contact-required/rule.ts';
import controllerContactTwoChannels from '../rules/controller-contact-two-channels/rule.ts';
import controllerIdentityRequired from '../rules/controller-identity-required/rule.ts';
import controllerIsOfficer from '../rules/controller-is-officer/rule.ts';
import controllerNotOwnProcessor from '../rules/controller-not-own-processor/rule.ts';
import controllerRegisterMismatch from '../rules/controller-register-mismatch/rule.ts';
import cookieConsentByBrowser from '../rules/cookie-consent-by-browser/rule.ts';
import cookieConsentRequired from '../rules/cookie-consent-required/rule.ts';
import cookieImpliedConsent from '../rules/cookie-implied-consent/rule.ts';
import cookieInformationRequired from '../rules/cookie-information-required/rule.ts';
import cookieNoRiskClaim from '../rules/cookie-no-risk-claim/rule.ts';
import cookieNoneContradicted from '../rules/cookie-none-contradicted/rule.ts';
import cookieNotSharedClaim from '../rules/cookie-not-shared-claim/rule.ts';
import cookieProviderUnlisted from '../rules/cookie-provider-unlisted/rule.ts';
import cookieWithdrawalEasy from '../rules/cookie-withdrawal-easy/rule.ts';
import criminalDataBasis from '../rules/criminal-data-basis/rule.ts';
import dataProtectionActAsBasis from '../rules/data-protection-act-as-basis/rule.ts';
import datesContradict from '../rules/dates-contradict/rule.ts';
import declarationStale from '../rules/declaration-stale/rule.ts';
import digitalReservation from '../rules/digital-reservation/rule.ts';
import documentPublicationCriteria from '../rules/document-publication-criteria/rule.ts';
import dpoContactDirect from '../rules/dpo-contact-direct/rule.ts';
import dpoContactRequired from '../rules/dpo-contact-required/rule.ts';
import dpoNamedController from '../rules/dpo-named-controller/rule.ts';
import dpoPrivateMailbox from '../rules/dpo-private-mailbox/rule.ts';
import dpoRoleCorrect from '../rules/dpo-role-correct/rule.ts';
import electronicChannelRiskNotice from '../rules/electronic-channel-risk-notice/rule.ts';
import employeeMailbox from '../rules/employee-mailbox/rule.ts';
import euVsEea from '../rules/eu-vs-eea/rule.ts';
import exclusionContradicted from '../rules/exclusion-contradicted/rule.ts';
import foreignMunicipalityReference from '../rules/foreign-municipality-reference/rule.ts';
import furtherProcessingNotice from '../rules/further-processing-notice/rule.ts';
import gdprFutureTense from '../rules/gdpr-future-tense/rule.ts';
import gdprMisnamed from '../rules/gdpr-misnamed/rule.ts';
import gdprProvisionNonexistent from '../rules/gdpr-provision-nonexistent/rule.ts';
import iconsMachineReadable from '../rules/icons-machine-readable/rule.ts';
import idDuplicate from '../rules/id-duplicate/rule.ts';
import identityCheckOverreach from '../rules/identity-check-overreach/rule.ts';
import indirectExemptionJustified from '../rules/indirect-exemption-justified/rule.ts';
import indirectNoticeTiming from '../rules/indirect-notice-timing/rule.ts';
import informationWithheldSecurity from '../rules/information-withheld-security/rule.ts';
import jointControllerEssence from '../rules/joint-controller-essence/rule.ts';
import jointControllerUnlisted from '../rules/joint-controller-unlisted/rule.ts';
import journalOnlineDutyClaim from '../rules/journal-online-duty-claim/rule.ts';
import judicialRemedy from '../rules/judicial-remedy/rule.ts';
import languageFormAdvice from '../rules/language-form-advice/rule.ts';
import languageFormsMixed from '../rules/language-forms-mixed/rule.ts';
import languageUndeclared from '../rules/language-undeclared/rule.ts';
import lawReferenceForm from '../rules/law-reference-form/rule.ts';
import lawReferenceUnknown from '../rules/law-reference-unknown/rule.ts';
import layeredNotice from '../rules/layered-notice/rule.ts';
import legalBasisBundled from '../rules/legal-basis-bundled/rule.ts';
import legalBasisCEMixed from '../rules/legal-basis-c-e-mixed/rule.ts';
import legalBasisDetailsMismatch from '../rules/legal-basis-details-mismatch/rule.ts';
import legalBasisRequired from '../rules/legal-basis-required/rule.ts';
import legitimateInterestAssessmentOffer from '../rules/legitimate-interest-assessment-offer/rule.ts';
import legitimateInterestPublicTask from '../rules/legitimate-interest-public-task/rule.ts';
import legitimateInterestStated from '../rules/legitimate-interest-stated/rule.ts';
import linkTextWithoutTarget from '../rules/link-text-without-target/rule.ts';
import metadataReviewDate from '../rules/metadata-review-date/rule.ts';
import municipalArchiveToState from '../rules/municipal-archive-to-state/rule.ts';
import municipalityNumberOutdated from '../rules/municipality-number-outdated/rule.ts';
import namedStaffPublished from '../rules/named-staff-published/rule.ts';
import nationalIdJustification from '../rules/national-id-justification/rule.ts';
import nationalIdNotSpecialCategory from '../rules/national-id-not-special-category/rule.ts';
import nationalIdentityNumberPublished from '../rules/national-identity-number-published/rule.ts';
import noSharingWithoutConsentClaim from '../rules/no-sharing-without-consent-claim/rule.ts';
import notInForceLawCited from '../rules/not-in-force-law-cited/rule.ts';
import objectionSeparate from '../rules/objection-separate/rule.ts';
import objectionTestMisstated from '../rules/objection-test-misstated/rule.ts';
import obsoleteInstitution from '../rules/obsolete-institution/rule.ts';
import officerTitleLegacy from '../rules/officer-title-legacy/rule.ts';
import organisationNumberInvalid from '../rules/organisation-number-invalid/rule.ts';
import processorAsRecipient from '../rules/processor-as-recipient/rule.ts';
import provisionConsequencesRequired from '../rules/provision-consequences-required/rule.ts';
import provisionContradicted from '../rules/provision-contradicted/rule.ts';
import provisionRequirementRequired from '../rules/provision-requirement-required/rule.ts';
import publicDisclosureStatement from '../rules/public-disclosure-statement/rule.ts';
import publicTaskContradicted from '../rules/public-task-contradicted/rule.ts';
import purposeRequired from '../rules/purpose-required/rule.ts';
import purposeSpecific from '../rules/purpose-specific/rule.ts';
import purposeWithoutBasis from '../rules/purpose-without-basis/rule.ts';
import recipientsRequired from '../rules/recipients-required/rule.ts';
import recipientsSpecific from '../rules/recipients-specific/rule.ts';
import referenceDangling from '../rules/reference-dangling/rule.ts';
import refusalInformation from '../rules/refusal-information/rule.ts';
import repealedLawCited from '../rules/repealed-law-cited/rule.ts';
import repealedPof2000 from '../rules/repealed-pof-2000/rule.ts';
import repealedPol2000 from '../rules/repealed-pol-2000/rule.ts';
import requestFeeWrong from '../rules/request-fee-wrong/rule.ts';
import requestFormRestriction from '../rules/request-form-restriction/rule.ts';
import requestFreeMissing from '../rules/request-free-missing/rule.ts';
import responseDeadlineMissing from '../rules/response-deadline-missing/rule.ts';
import responseDeadlineWrong from '../rules/response-deadline-wrong/rule.ts';
import responseExtensionWrong from '../rules/response-extension-wrong/rule.ts';
import retentionArchiveBasisCurrent from '../rules/retention-archive-basis-current/rule.ts';
import retentionContradicted from '../rules/retention-contradicted/rule.ts';
import retentionHealthRecord from '../rules/retention-health-record/rule.ts';
import retentionHedged from '../rules/retention-hedged/rule.ts';
import retentionIndefinite from '../rules/retention-indefinite/rule.ts';
import retentionPartial from '../rules/retention-partial/rule.ts';
import retentionRequired from '../rules/retention-required/rule.ts';
import retentionVague from '../rules/retention-vague/rule.ts';
import rightAccessStated from '../rules/right-access-stated/rule.ts';
import rightBasisMismatch from '../rules/right-basis-mismatch/rule.ts';
import rightDenied from '../rules/right-denied/rule.ts';
import rightErasureStated from '../rules/right-erasure-stated/rule.ts';
import rightObjectionStated from '../rules/right-objection-stated/rule.ts';
import rightPortabilityStated from '../rules/right-portability-stated/rule.ts';
import rightRectificationStated from '../rules/right-rectification-stated/rule.ts';
import rightRestrictionStated from '../rules/right-restriction-stated/rule.ts';
import rightsHowTo from '../rules/rights-how-to/rule.ts';
import samiVersionAdvice from '../rules/sami-version-advice/rule.ts';
import securityOverview from '../rules/security-overview/rule.ts';
import separateFromOtherInformation from '../rules/separate-from-other-information/rule.ts';
import socialMediaJointControl from '../rules/social-media-joint-control/rule.ts';
import sourcePublicFlag from '../rules/source-public-flag/rule.ts';
import sourceRequired from '../rules/source-required/rule.ts';
import specialCategoryConsentExplicit from '../rules/special-category-consent-explicit/rule.ts';
import specialCategoryExceptionRequired from '../rules/special-category-exception-required/rule.ts';
import specialCategoryNationalLaw from '../rules/special-category-national-law/rule.ts';
import specialCategoryUnlisted from '../rules/special-category-unlisted/rule.ts';
import supervisoryArticleAsBasis from '../rules/supervisory-article-as-basis/rule.ts';
import supplementaryBasisMissing from '../rules/supplementary-basis-missing/rule.ts';
import supplementaryBasisWrongNature from '../rules/supplementary-basis-wrong-nature/rule.ts';
import templatePlaceholderLeft from '../rules/template-placeholder-left/rule.ts';
import termSensitiveData from '../rules/term-sensitive-data/rule.ts';
import transferAdequacyNonexistent from '../rules/transfer-adequacy-nonexistent/rule.ts';
import transferDeadMechanism from '../rules/transfer-dead-mechanism/rule.ts';
import transferDerogationPublicAuthority from '../rules/transfer-derogation-public-authority/rule.ts';
import transferMechanismComplete from '../rules/transfer-mechanism-complete/rule.ts';
import transferNoneExplicit from '../rules/transfer-none-explicit/rule.ts';
import transferRecipientUnlisted from '../rules/transfer-recipient-unlisted/rule.ts';
import transferSafeguardCopy from '../rules/transfer-safeguard-copy/rule.ts';
import transferStated from '../rules/transfer-stated/rule.ts';
import transferUsDpfUnqualified from '../rules/transfer-us-dpf-unqualified/rule.ts';
import transferVendorUnaddressed from '../rules/transfer-vendor-unaddressed/rule.ts';
import transferWithinEea from '../rules/transfer-within-eea/rule.ts';
import translationMissing from '../rules/translation-missing/rule.ts';
import vagueQualifier from '../rules/vague-qualifier/rule.ts';
import vitalInterestGeneralBasis from '../rules/vital-interest-general-basis/rule.ts';

/** Every rule of law, by id. */
export const RULES: readonly Rule[] = [
  abbreviationUndefined,
  abolishedRegistrationRegime,
  accessRegimesConflated,
  actNotForMunicipalities,
  analyticsAnonymousClaim,
  anonymisedVsDeidentified,
  arkivlova1992Section,
  art6IncompleteCitation,
  art9DMunicipality,
  automatedDecisionDenied,
  automatedDecisionDisclosed,
  automatedDecisionLawful,
  automatedDecisionNegative,
  cameraDisclosureLimits,
  cameraNotice,
  cameraRegistrationDutyClaim,
  cameraRepealedBasis,
  cameraRetentionExceedsWeek,
  categoriesOpenEnded,
  categoriesRecommendedDirect,
  categoriesRequiredIndirect,
  childConsentAge,
  childDirectedLanguage,
  clearLanguage,
  collectionModeRequired,
  collectionPointLink,
  complaintAuthorityContactOutdated,
  complaintAuthorityUnnamed,
  complaintContact,
  complaintPrecondition,
  complaintRightRequired,
  complaintWrongAuthority,
  consentBasisPublicTask,
  consentWithdrawalMethod,
  consentWithdrawalPriorLawfulness,
  consentWithdrawalRequired,
  consentWithdrawalUnneeded,
  contactFormat,
  contractBasisForDecision,
  controllerContactRequired,
  controllerContactTwoChannels,
  controllerIdentityRequired,
  controllerIsOfficer,
  controllerNotOwnProcessor,
  controllerRegisterMismatch,
  cookieConsentByBrowser,
  cookieConsentRequired,
  cookieImpliedConsent,
  cookieInformationRequired,
  cookieNoRiskClaim,
  cookieNoneContradicted,
  cookieNotSharedClaim,
  cookieProviderUnlisted,
  cookieWithdrawalEasy,
  criminalDataBasis,
  dataProtectionActAsBasis,
  datesContradict,
  declarationStale,
  digitalReservation,
  documentPublicationCriteria,
  dpoContactDirect,
  dpoContactRequired,
  dpoNamedController,
  dpoPrivateMailbox,
  dpoRoleCorrect,
  electronicChannelRiskNotice,
  employeeMailbox,
  euVsEea,
  exclusionContradicted,
  foreignMunicipalityReference,
  furtherProcessingNotice,
  gdprFutureTense,
  gdprMisnamed,
  gdprProvisionNonexistent,
  iconsMachineReadable,
  idDuplicate,
  identityCheckOverreach,
  indirectExemptionJustified,
  indirectNoticeTiming,
  informationWithheldSecurity,
  jointControllerEssence,
  jointControllerUnlisted,
  journalOnlineDutyClaim,
  judicialRemedy,
  languageFormAdvice,
  languageFormsMixed,
  languageUndeclared,
  lawReferenceForm,
  lawReferenceUnknown,
  layeredNotice,
  legalBasisBundled,
  legalBasisCEMixed,
  legalBasisDetailsMismatch,
  legalBasisRequired,
  legitimateInterestAssessmentOffer,
  legitimateInterestPublicTask,
  legitimateInterestStated,
  linkTextWithoutTarget,
  metadataReviewDate,
  municipalArchiveToState,
  municipalityNumberOutdated,
  namedStaffPublished,
  nationalIdJustification,
  nationalIdNotSpecialCategory,
  nationalIdentityNumberPublished,
  noSharingWithoutConsentClaim,
  notInForceLawCited,
  objectionSeparate,
  objectionTestMisstated,
  obsoleteInstitution,
  officerTitleLegacy,
  organisationNumberInvalid,
  processorAsRecipient,
  provisionConsequencesRequired,
  provisionContradicted,
  provisionRequirementRequired,
  publicDisclosureStatement,
  publicTaskContradicted,
  purposeRequired,
  purposeSpecific,
  purposeWithoutBasis,
  recipientsRequired,
  recipientsSpecific,
  referenceDangling,
  refusalInformation,
  repealedLawCited,
  repealedPof2000,
  repealedPol2000,
  requestFeeWrong,
  requestFormRestriction,
  requestFreeMissing,
  responseDeadlineMissing,
  responseDeadlineWrong,
  responseExtensionWrong,
  retentionArchiveBasisCurrent,
  retentionContradicted,
  retentionHealthRecord,
  retentionHedged,
  retentionIndefinite,
  retentionPartial,
  retentionRequired,
  retentionVague,
  rightAccessStated,
  rightBasisMismatch,
  rightDenied,
  rightErasureStated,
  rightObjectionStated,
  rightPortabilityStated,
  rightRectificationStated,
  rightRestrictionStated,
  rightsHowTo,
  samiVersionAdvice,
  securityOverview,
  separateFromOtherInformation,
  socialMediaJointControl,
  sourcePublicFlag,
  sourceRequired,
  specialCategoryConsentExplicit,
  specialCategoryExceptionRequired,
  specialCategoryNationalLaw,
  specialCategoryUnlisted,
  supervisoryArticleAsBasis,
  supplementaryBasisMissing,
  supplementaryBasisWrongNature,
  templatePlaceholderLeft,
  termSensitiveData,
  transferAdequacyNonexistent,
  transferDeadMechanism,
  transferDerogationPublicAuthority,
  transferMechanismComplete,
  transferNoneExplicit,
  transferRecipientUnlisted,
  transferSafeguardCopy,
  transferStated,
  transferUsDpfUnqualified,
  transferVendorUnaddressed,
  transferWithinEea,
  translationMissing,
  vagueQualifier,
  vitalInterestGeneralBasis,
];
