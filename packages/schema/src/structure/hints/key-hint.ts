import { keysOf, type Place } from '../place.ts';
import type { StructuralProblem } from '../problem.ts';
import { quote } from '../quote.ts';
import { closest } from './edit-distance.ts';
import { homeOf } from './elsewhere.ts';
import { aliasedKeys } from './key-aliases.ts';

/** Which sentence tells of an unknown key. */
export type KeyHint = Pick<StructuralProblem, 'messageId' | 'params'>;

/** What an unknown key was most likely meant as, or where it belongs. */
export function keyHint(key: string, place: Place, fields: object): KeyHint {
  if (/^(eu-?)?represent(ative|ant)/i.test(key) && place.type !== 'Requests') {
    return { messageId: 'representative-not-applicable', params: {} };
  }
  const free = Object.keys(keysOf(place.type)).filter((known) => !Object.hasOwn(fields, known));
  const aliases = aliasedKeys(key);
  const near = closest(key, free, 1) ?? aliases.find((alias) => free.includes(alias));
  if (near !== undefined) return suggested(key, near);
  const moved = [key, ...aliases]
    .map((name) => homeHint(key, name, place))
    .find((hint) => hint !== undefined);
  if (moved) return moved;
  const guess = closest(key, free);
  return guess === undefined
    ? { messageId: 'unknown-key', params: { key: quote(key) } }
    : suggested(key, guess);
}

/** The sentence that names the key that was meant. */
export function suggested(key: string, suggestion: string): KeyHint {
  return { messageId: 'unknown-key-suggestion', params: { key: quote(key), suggestion } };
}

function homeHint(key: string, name: string, place: Place): KeyHint | undefined {
  const home = homeOf(name, place);
  if (!home) return undefined;
  const renamed = name === key ? [] : [name];
  const way = [...home, ...renamed];
  if (way.length === 0) return { messageId: 'unknown-key-top-level', params: { key: quote(key) } };
  return { messageId: 'unknown-key-elsewhere', params: { key: quote(key), place: way.join(' › ') } };
}
