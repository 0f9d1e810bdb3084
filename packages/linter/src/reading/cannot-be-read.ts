import type { DocumentCode } from '@tretten/document';

/** What leaves a file without a value, so that nothing else is known of it: no configuration may call that fine. */
export const CANNOT_BE_READ: readonly DocumentCode[] = [
  'file-too-large',
  'invalid-encoding',
  'empty-document',
  'syntax-error',
  'nesting-too-deep',
  'too-many-values',
  'too-many-aliases',
  'undefined-alias',
];
