export {
  DOCUMENT_CODES,
  type DocumentCode,
  ENCODING_GUESSES,
  type EncodingGuess,
  NOT_STATIC_REASONS,
  type NotStaticReason,
  SYNTAX_REASONS,
  type SyntaxReason,
} from './codes.ts';
export type { Comment } from './comments/comment.ts';
export type { Document, DocumentProblem, Location, ReadLimits } from './document.ts';
export { applyChanges, applyEdits, type Change, editsFor, type TextEdit } from './edit.ts';
export { type DataFormat, type DocumentFormat, formatOf } from './format.ts';
export { type ReadOptions, readDocument } from './read-document.ts';
