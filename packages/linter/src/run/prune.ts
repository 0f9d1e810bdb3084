import {
  getAt,
  joinPointer,
  type PrivacyDeclaration,
  parentPointer,
  parsePointer,
  type StructuralProblem,
} from '@tretten/schema';
import type { Concealed } from './concealed.ts';

/** Codes whose value has another JSON type than the rules expect, so that they must not see it. */
const UNUSABLE = new Set(['wrong-type', 'null-value', 'not-none', 'none-not-allowed', 'country-boolean']);

/**
 * A copy of the document without the values that rules could not read, and the places where a rule's finding would
 * only repeat a structural problem or be about what could not be read. A required text that is missing or had to go becomes the empty string.
 */
export function prune(
  value: object,
  problems: readonly StructuralProblem[],
  concealed: Concealed,
): { declaration: PrivacyDeclaration; hidden(wanted: string): boolean } {
  const broken = problems.filter((problem) => !concealed.explains(problem)).flatMap(brokenPlaces);
  // Ten thousand problems and ten thousand findings must not be compared each with each.
  const places = new Set(broken);
  const above = new Set(broken.flatMap(prefixesOf));
  const unusable = problems.filter(isUnusable).map(({ pointer }) => pointer);
  const missing = problems.flatMap(missingKeys);
  const declaration = unusable.length + missing.length === 0 ? value : structuredClone(value);
  for (const { pointer, key } of missing) fillIn(declaration, pointer, key);
  for (const pointer of unusable) remove(declaration, pointer);
  return {
    declaration: declaration as PrivacyDeclaration,
    hidden: (wanted) =>
      above.has(wanted) || prefixesOf(wanted).some((place) => places.has(place)) || concealed.at(wanted),
  };
}

/** An empty text may stand where a list or an object belongs, too. */
function isUnusable({ code, pointer }: StructuralProblem): boolean {
  return UNUSABLE.has(code) || (code === 'empty-text' && OR_NONE.has(parsePointer(pointer).at(-1) ?? ''));
}

const OR_NONE = new Set(['recipients', 'transfers', 'automatedDecisions', 'cookies']);

/** The keys that rules count on and that are not there: an empty activity lacks what every activity has. */
function missingKeys({ code, pointer, params }: StructuralProblem): { pointer: string; key: string }[] {
  const { key } = params;
  if (code === 'missing-key' && typeof key === 'string') return [{ pointer, key }];
  if (code !== 'empty-object' || !/^\/processingActivities\/\d+$/u.test(pointer)) return [];
  return ['id', 'name'].map((required) => ({ pointer, key: required }));
}

/** The place itself, and for a misspelt key also the key that was meant. */
function brokenPlaces({ pointer, params }: StructuralProblem): string[] {
  const meant = params['suggestion'];
  if (typeof meant !== 'string') return [pointer];
  return [pointer, joinPointer(parentPointer(pointer), meant)];
}

/** A pointer and those of all that it lies in, but not the whole document. */
function prefixesOf(pointer: string): string[] {
  const prefixes: string[] = [];
  for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
    prefixes.push(pointer.slice(0, end));
  }
  return prefixes;
}

/** An item of a list takes the whole list with it, since the places of its neighbours would change. */
function remove(root: object, pointer: string): void {
  const above = parentPointer(pointer);
  const parent = getAt(root, above);
  if (pointer === '' || parent === null || typeof parent !== 'object') return;
  const key = parsePointer(pointer).at(-1) as string;
  if (Array.isArray(parent)) remove(root, above);
  else if (REQUIRED_TEXTS.has(key)) (parent as Record<string, unknown>)[key] = '';
  else delete (parent as Record<string, unknown>)[key];
}

/** Rules may count on required keys: the types say that they are there. */
function fillIn(root: object, pointer: string, key: string): void {
  const parent = getAt(root, pointer);
  if (parent === null || typeof parent !== 'object') return;
  if (REQUIRED_TEXTS.has(key)) (parent as Record<string, unknown>)[key] = '';
  else if (key === 'law') (parent as Record<string, unknown>)[key] = [];
}

const REQUIRED_TEXTS = new Set(['id', 'name', 'text', 'term', 'language']);
