import { joinPointer } from '../pointer.ts';
import type { Fault } from './fault.ts';
import { closest } from './hints/edit-distance.ts';
import { languageOf } from './hints/languages.ts';
import type { StructuralProblem } from './problem.ts';
import { quote } from './quote.ts';
import { unquotedComma } from './unquoted-comma.ts';

/** Keys of a text map that are no language tags. */
export function explainLanguages(fault: Fault): StructuralProblem[] {
  const unknown = fault.errors
    .filter(({ keyword }) => keyword === 'propertyNames')
    .map(({ params }) => String(params['propertyName']));
  const allowed = fault.errors.find(({ keyword }) => keyword === 'enum')?.params['allowedValues'];
  const tags = (allowed ?? []) as readonly string[];
  const comma = unquotedComma(
    fault,
    unknown.filter((key) => languageOf(key, tags) === undefined),
    (key) => !unknown.includes(key),
  );
  const problems = comma ? [comma.problem] : [];
  for (const key of unknown) {
    if (!comma?.keys.includes(key)) problems.push(unknownLanguage(fault, key, tags));
  }
  return problems;
}

function unknownLanguage({ place, value }: Fault, key: string, tags: readonly string[]): StructuralProblem {
  const free = tags.filter((tag) => !Object.hasOwn(value as object, tag));
  const suggestion = languageOf(key, free) ?? closest(key, free);
  const problem = {
    code: 'unknown-language',
    pointer: joinPointer(place.pointer, key),
    target: 'key',
  } as const;
  return suggestion === undefined
    ? { ...problem, messageId: 'unknown-language', params: { key: quote(key) } }
    : { ...problem, messageId: 'unknown-language-suggestion', params: { key: quote(key), suggestion } };
}
