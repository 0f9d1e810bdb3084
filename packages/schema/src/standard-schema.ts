import type { PrivacyDeclaration } from './generated/declaration.ts';
import type { Locale } from './locale.ts';
import { parsePointer } from './pointer.ts';
import type { StandardIssue, StandardResult, StandardSchemaV1 } from './standard-schema-v1.ts';
import { describeProblem } from './structure/messages.ts';
import type { StructuralProblem } from './structure/problem.ts';
import { isDeclaration, type ValidateOptions, validateDeclaration } from './structure/validate.ts';

/** How a Standard Schema of the declaration reports. */
export interface DeclarationSchemaOptions extends ValidateOptions {
  /** Language of the issues' messages; English when not given. */
  readonly language?: Locale;
}

/** The declaration as a Standard Schema (https://standardschema.dev), for forms, routers and other tools that take one. */
export function createDeclarationSchema(
  options: DeclarationSchemaOptions = {},
): StandardSchemaV1<unknown, PrivacyDeclaration> {
  const { language = 'en' } = options;
  const validate = (value: unknown): StandardResult<PrivacyDeclaration> => {
    if (isDeclaration(value)) return { value };
    return {
      issues: validateDeclaration(value, options).map((problem) => issueOf(problem, value, language)),
    };
  };
  return { '~standard': { version: 1, vendor: 'tretten', validate } };
}

/** The declaration as a Standard Schema with English messages. */
export const declarationSchema: StandardSchemaV1<unknown, PrivacyDeclaration> =
  /* @__PURE__ */ createDeclarationSchema();

function issueOf(problem: StructuralProblem, value: unknown, language: Locale): StandardIssue {
  const { text, remedy } = describeProblem(problem, language);
  return { message: `${text} ${remedy}`, path: pathOf(problem.pointer, value) };
}

/** The keys that lead to a place, list indices as numbers. */
function pathOf(pointer: string, root: unknown): PropertyKey[] {
  let parent = root as Record<string, unknown> | undefined;
  return parsePointer(pointer).map((token) => {
    const key = Array.isArray(parent) ? Number(token) : token;
    parent = parent?.[token] as typeof parent;
    return key;
  });
}
