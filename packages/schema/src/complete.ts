import type { PrivacyDeclaration } from './generated/declaration.ts';
import validate from './generated/validate-complete.js';

/**
 * Whether a value is a declaration that has every element which GDPR articles 13 and 14 demand of every declaration of a
 * public body, as far as https://w3id.org/tretten/v1/privacy-declaration.complete.schema.json can tell; the linter sees more.
 */
export function isCompleteDeclaration(value: unknown): value is PrivacyDeclaration {
  return validate(value);
}
