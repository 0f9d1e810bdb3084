export { codeOf, STRUCTURAL_CODES, type StructuralCode } from './structure/codes.ts';
export type { CodeLabels } from './structure/hints/labels.ts';
export type { LocalizedMessage, MessageText } from './structure/message-text.ts';
export { describeProblem, STRUCTURAL_MESSAGES, type StructuralMessageId } from './structure/messages.ts';
export type { StructuralProblem } from './structure/problem.ts';
export { isDeclaration, type ValidateOptions, validateDeclaration } from './structure/validate.ts';
