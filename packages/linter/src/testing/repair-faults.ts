import { applyChanges, LOCALES, placeholdersOf, validateDeclaration } from '@tretten/schema';
import type { Rule } from '../rule/define-rule.ts';
import type { Finding } from '../run/finding.ts';

/** What is wrong with the repairs of a finding: each must leave the declaration well-formed and settle the finding. */
export function repairFaults(
  { suggestions: texts = {} }: Rule,
  whole: object,
  { messageId, pointer, params, fix, suggestions = [] }: Finding,
  lintAgain: (value: object) => readonly Finding[],
): string[] {
  const isSame = (other: Finding) => other.messageId === messageId && other.pointer === pointer;
  const faultsAfter = (name: string, changes: NonNullable<Finding['fix']>) => {
    const after = applyChanges(whole, changes) as object;
    const isWellFormed = validateDeclaration(after).length === 0;
    return [
      ...(isWellFormed ? [] : [`the declaration is not well-formed after ${name}`]),
      ...(lintAgain(after).some(isSame) ? [`${name} does not settle ${messageId} at ${pointer}`] : []),
    ];
  };
  const ofSuggestions = suggestions.flatMap(({ suggestionId, changes }) => {
    const text = texts[suggestionId];
    if (!text) return [`there is no sentence for the suggestion ${suggestionId}`];
    const needed = new Set(LOCALES.flatMap((locale) => placeholdersOf(text[locale])));
    const missing = [...needed].filter((name) => !Object.hasOwn(params, name));
    return [
      ...missing.map((name) => `the suggestion ${suggestionId} lacks the parameter ${name}`),
      ...faultsAfter(`the suggestion ${suggestionId}`, changes),
    ];
  });
  return [...ofSuggestions, ...(fix ? faultsAfter('the fix', fix) : [])];
}
