/**
 * What can be wrong with a file before anybody looks at what it says. With the first eight there is no
 * value; with the others a value could still be read,
 * though of TypeScript perhaps not all of it, or none, and without what a file brings that `extends` does not lead to.
 */
export const DOCUMENT_CODES = [
  'file-too-large',
  'invalid-encoding',
  'empty-document',
  'syntax-error',
  'nesting-too-deep',
  'too-many-values',
  'too-many-aliases',
  'undefined-alias',
  'multiple-documents',
  'duplicate-key',
  'merge-key',
  'non-string-key',
  'unknown-tag',
  'not-static',
  'extends-not-found',
  'extends-cycle',
  'extends-too-deep',
  'extends-outside',
  'extends-no-declaration',
  'extends-other-language',
] as const;

/** One of {@link DOCUMENT_CODES}. */
export type DocumentCode = (typeof DOCUMENT_CODES)[number];

/** Why a text is not JSON or not YAML: the `reason` parameter of a `syntax-error`. */
export const SYNTAX_REASONS = [
  'bad-indentation',
  'colon-in-plain-text',
  'comment',
  'control-character',
  'extra-comma',
  'extra-content',
  'invalid-alias',
  'invalid-anchor',
  'invalid-directive',
  'invalid-escape',
  'invalid-number',
  'invalid-tag',
  'line-break-in-string',
  'literal-case',
  'mismatched-bracket',
  'missing-colon',
  'missing-comma',
  'missing-space',
  'missing-value',
  'quoted-scalar',
  'reserved-character',
  'single-quote',
  'tab-indentation',
  'trailing-comma',
  'typographic-quote',
  'unclosed-flow',
  'unexpected-character',
  'unexpected-end',
  'unknown',
  'unquoted-key',
  'unquoted-text',
  'unterminated-string',
] as const;

/** One of {@link SYNTAX_REASONS}. */
export type SyntaxReason = (typeof SYNTAX_REASONS)[number];

/** Why TypeScript cannot be read without running it: the `reason` parameter of a `not-static`. */
export const NOT_STATIC_REASONS = [
  'accessor',
  'call',
  'changed',
  'circular',
  'computed-key',
  'expression',
  'missing-export',
  'missing-file',
  'missing-member',
  'no-constant',
  'no-data',
  'no-declaration',
  'not-a-value',
  'outside-project',
  'package',
  'several-declarations',
  'several-defaults',
  'spread',
  'too-large',
  'too-many-files',
  'too-many-steps',
  'undeclared',
  'variable',
] as const;

/** One of {@link NOT_STATIC_REASONS}. */
export type NotStaticReason = (typeof NOT_STATIC_REASONS)[number];

/** What a file that is not UTF-8 seems to be: the `encoding` parameter of an `invalid-encoding`. */
export const ENCODING_GUESSES = ['latin-1', 'utf-16', 'utf-32', 'unknown'] as const;

/** One of {@link ENCODING_GUESSES}. */
export type EncodingGuess = (typeof ENCODING_GUESSES)[number];
