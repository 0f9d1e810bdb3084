import type { PrivacyDeclaration } from './generated/declaration.ts';

/** A type whose unknown keys can hold nothing, so that writing one is an error; keys that begin with `x-` are free. */
export type Exactly<T, Model> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly unknown[]
    ? { readonly [I in keyof T]: Exactly<T[I], Extract<Model, readonly unknown[]>[number]> }
    : {
        readonly [K in keyof T]: K extends `x-${string}`
          ? T[K]
          : K extends KeysOf<Model>
            ? Exactly<T[K], ValueAt<Model, K>>
            : never;
      };

/** The keys of the members of a union that are objects, not lists. */
type KeysOf<Model> = Model extends readonly unknown[] ? never : Model extends object ? keyof Model : never;
type ValueAt<Model, K> = Model extends unknown
  ? K extends keyof Model
    ? NonNullable<Model[K]>
    : never
  : never;

/**
 * Returns the declaration as it is; in TypeScript a misspelt key or a wrong code is then an error while you write, and
 * the codes keep their literal types.
 */
export function defineDeclaration<const T extends PrivacyDeclaration>(
  declaration: T & Exactly<T, PrivacyDeclaration>,
): T;
// Never chosen for a right declaration; for a wrong one the compiler explains this one, with "did you mean".
export function defineDeclaration(declaration: PrivacyDeclaration): PrivacyDeclaration;
export function defineDeclaration(declaration: PrivacyDeclaration): PrivacyDeclaration {
  return declaration;
}
