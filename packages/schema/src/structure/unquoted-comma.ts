import { joinPointer } from '../pointer.ts';
import { atValue, type Fault } from './fault.ts';
import { keysOf } from './place.ts';
import type { StructuralProblem } from './problem.ts';
import { quote } from './quote.ts';

/**
 * `{ text: CV, vitnemål og attester }`: YAML reads what follows the comma as a key without a value. Takes the unknown
 * keys; returns the problem at the text that was cut, with the keys that are its other parts.
 */
export function unquotedComma(
  fault: Fault,
  unknown: readonly string[],
): { readonly problem: StructuralProblem; readonly keys: readonly string[] } | undefined {
  const fields = fault.value as Readonly<Record<string, unknown>>;
  const keys = unknown.filter((key) => fields[key] === null);
  const anchor = keys.length > 0 ? textBefore(fields, keys[0] as string, fault) : undefined;
  if (anchor === undefined) return undefined;
  const problem = atValue(fault, 'unquoted-comma', { text: quote([fields[anchor], ...keys].join(', ')) });
  return { problem: { ...problem, pointer: joinPointer(fault.place.pointer, anchor) }, keys };
}

/** The nearest text before the key; JavaScript lists keys that are numbers first, so else the last text there is. */
function textBefore(
  fields: Readonly<Record<string, unknown>>,
  part: string,
  { place }: Fault,
): string | undefined {
  const keys = Object.keys(fields);
  const known = keysOf(place.type);
  const texts = keys.filter(
    (key) => typeof fields[key] === 'string' && (place.type === 'LocalizedText' || Object.hasOwn(known, key)),
  );
  const end = keys.indexOf(part);
  return (
    texts.filter((key) => keys.indexOf(key) < end).at(-1) ?? (/^\d+$/.test(part) ? texts.at(-1) : undefined)
  );
}
