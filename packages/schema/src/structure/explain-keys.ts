import { DECLARATION_SCHEMA } from '../declaration-schema-address.ts';
import { joinPointer } from '../pointer.ts';
import { atValue, type Fault } from './fault.ts';
import { type KeyHint, keyHint, suggested } from './hints/key-hint.ts';
import { keysOf } from './place.ts';
import type { StructuralProblem } from './problem.ts';
import { unquotedComma } from './unquoted-comma.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Unknown and missing keys of an object; a key that is missing because it is misspelt is told once. */
export function explainKeys(fault: Fault): StructuralProblem[] {
  const fields = fault.value as Fields;
  const missing = missingKeys(fault, false);
  const oneOf = missingKeys(fault, true);
  const hints = new Map(unknownKeys(fault).map((key) => [key, keyHint(key, fault.place, fields)]));
  const unexplained = () => [...hints.keys()].filter((key) => hints.get(key)?.messageId === 'unknown-key');

  const comma = unquotedComma(fault, unexplained(), (key) => Object.hasOwn(keysOf(fault.place.type), key));
  for (const key of comma?.keys ?? []) hints.delete(key);
  // One text under an unknown name where one text is missing: that is what it was meant as.
  const [stray, ...more] = unexplained();
  if (stray && more.length === 0 && missing.length === 1 && typeof fields[stray] === 'string') {
    hints.set(stray, suggested(stray, missing[0] as string));
  }
  const meant = new Set([...hints.values()].map(({ params }) => params['suggestion']));
  const problems = [...hints].map(([key, hint]) => keyProblem(fault, key, hint));
  if (comma) problems.push(comma.problem);
  for (const key of missing) if (!meant.has(key)) problems.push(missingKey(fault, key));
  if (oneOf.length > 0 && !oneOf.some((key) => meant.has(key))) {
    problems.push(atValue(fault, 'missing-key-one-of', { keys: oneOf.join(', ') }));
  }
  return problems;
}

function unknownKeys({ errors }: Fault): string[] {
  return errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(({ params }) => String(params['additionalProperty']));
}

/** Keys that are missing each on its own account, or (`anyOf`) of which one is enough. */
function missingKeys({ errors }: Fault, anyOf: boolean): string[] {
  return errors
    .filter(({ keyword, schemaPath }) => keyword === 'required' && schemaPath.includes('/anyOf/') === anyOf)
    .map(({ params }) => String(params['missingProperty']));
}

function missingKey(fault: Fault, key: string): StructuralProblem {
  if (key !== '$schema') return atValue(fault, 'missing-key', { key });
  return atValue(fault, 'missing-key-schema', { key, address: DECLARATION_SCHEMA });
}

function keyProblem({ place }: Fault, key: string, { messageId, params }: KeyHint): StructuralProblem {
  const code = messageId === 'representative-not-applicable' ? messageId : 'unknown-key';
  return { code, messageId, pointer: joinPointer(place.pointer, key), target: 'key', params };
}
