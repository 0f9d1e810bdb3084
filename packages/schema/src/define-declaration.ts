import type { PrivacyDeclaration } from './generated/declaration.ts';

/**
 * Returns the declaration as it is; in TypeScript a misspelt key or a wrong code is then an error while you write, and
 * the codes keep their literal types.
 */
export function defineDeclaration<const T extends PrivacyDeclaration>(declaration: T): T {
  return declaration;
}
