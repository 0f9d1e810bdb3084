import type { StructuralMessageId } from './messages.ts';

/** What can be wrong with the structure of a declaration. */
export const STRUCTURAL_CODES = [
  'unknown-key',
  'representative-not-applicable',
  'missing-key',
  'wrong-type',
  'not-in-list',
  'country-name',
  'country-boolean',
  'bad-format',
  'null-value',
  'unquoted-comma',
  'empty-text',
  'empty-list',
  'empty-object',
  'duplicate-item',
  'none-not-allowed',
  'not-none',
  'unknown-language',
] as const;

/** One of {@link STRUCTURAL_CODES}. */
export type StructuralCode = (typeof STRUCTURAL_CODES)[number];

/** The code of a message: what its id begins with. */
export function codeOf(messageId: StructuralMessageId): StructuralCode {
  const code = STRUCTURAL_CODES.find((candidate) => `${messageId}-`.startsWith(`${candidate}-`));
  if (!code) throw new Error(`no code for the message ${messageId}`);
  return code;
}
