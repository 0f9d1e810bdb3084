import { joinPointer } from '../pointer.ts';
import { atValue, type Fault } from './fault.ts';
import type { StructuralProblem } from './problem.ts';
import { quote } from './quote.ts';

/**
 * `{ text: CV, vitnemål og attester }`: YAML reads what follows the comma as a key without a value. Takes the unknown
 * keys and what a known one is; returns the problem at the text that was cut, with the keys that are its other parts.
 */
export function unquotedComma(
  fault: Fault,
  unknown: readonly string[],
  isKnown: (key: string) => boolean,
): { readonly problem: StructuralProblem; readonly keys: readonly string[] } | undefined {
  const fields = fault.value as Readonly<Record<string, unknown>>;
  const parts = unknown.filter((key) => fields[key] === null && key.trim() !== '');
  const [first] = parts;
  const anchor = first === undefined ? undefined : textBefore(fields, first, isKnown);
  if (anchor === undefined) return undefined;
  const problem = atValue(fault, 'unquoted-comma', { text: quote([fields[anchor], ...parts].join(', ')) });
  return { problem: { ...problem, pointer: joinPointer(fault.place.pointer, anchor) }, keys: parts };
}

/** The nearest text before the key; JavaScript lists keys that are numbers first, so for them the last text there is. */
function textBefore(
  fields: Readonly<Record<string, unknown>>,
  part: string,
  isKnown: (key: string) => boolean,
): string | undefined {
  const keys = Object.keys(fields);
  const texts = keys.filter((key) => typeof fields[key] === 'string' && isKnown(key));
  const end = /^\d+$/.test(part) ? keys.length : keys.indexOf(part);
  return texts.filter((key) => keys.indexOf(key) < end).at(-1);
}
