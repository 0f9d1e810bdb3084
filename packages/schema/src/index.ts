export { applyChanges, type Change } from './change.ts';
export { DECLARATION_SCHEMA } from './declaration-schema-address.ts';
export { defineDeclaration } from './define-declaration.ts';
export {
  type EffectiveActivity,
  type EffectiveValue,
  effectiveActivities,
  INHERITED_KEYS,
  type InheritedKey,
} from './effective-activities.ts';
export { ANSWERS } from './generated/answers.ts';
export * from './generated/declaration.ts';
export type { DeclarationPaths, DeclarationTypes } from './generated/paths.ts';
export { SHAPE } from './generated/shape.ts';
export { type Law, lawOf } from './law-reference.ts';
export { LOCALES, type Locale } from './locale.ts';
export { type LanguageVersion, textIn, textsOf } from './localized.ts';
export { formatMessage, type MessageParams, placeholdersOf } from './message.ts';
export { NUMBER_WORDS } from './number-words.ts';
export { escapeToken, getAt, isAtOrBelow, joinPointer, parentPointer, parsePointer } from './pointer.ts';
export type { Position, Range } from './position.ts';
export {
  createDeclarationSchema,
  type DeclarationSchemaOptions,
  declarationSchema,
} from './standard-schema.ts';
export type { StandardIssue, StandardResult, StandardSchemaV1 } from './standard-schema-v1.ts';
export { codeOf, STRUCTURAL_CODES, type StructuralCode } from './structure/codes.ts';
export { closest } from './structure/hints/edit-distance.ts';
export type { CodeLabels } from './structure/hints/labels.ts';
export type { LocalizedMessage, MessageText } from './structure/message-text.ts';
export { describeProblem, STRUCTURAL_MESSAGES, type StructuralMessageId } from './structure/messages.ts';
export type { StructuralProblem } from './structure/problem.ts';
export { isDeclaration, type ValidateOptions, validateDeclaration } from './structure/validate.ts';
