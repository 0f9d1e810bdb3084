import {
  CLOSE_BRACE,
  CLOSE_BRACKET,
  COMMA,
  endOfString,
  endOfValue,
  OPEN_BRACE,
  OPEN_BRACKET,
  QUOTE,
  skipBlank,
  stringBetween,
} from '../../json/scan.ts';
import type { Entry, Node } from './node.ts';

/** The nodes of a text that is valid JSON. */
export function jsonTree(text: string): Node {
  return nodeAt(text, skipBlank(text, 0));
}

function nodeAt(text: string, start: number): Node {
  const first = text.charCodeAt(start);
  if (first === OPEN_BRACE || first === OPEN_BRACKET) return collectionAt(text, start, first === OPEN_BRACE);
  return scalar(start, endOfValue(text, start), first === QUOTE);
}

function scalar(start: number, end: number, isString: boolean): Node {
  const form = isString ? 'double' : 'plain';
  return { kind: 'scalar', form, start, end, kept: end, marked: false, entries: [] };
}

function collectionAt(text: string, start: number, isMap: boolean): Node {
  const entries: Entry[] = [];
  let at = skipBlank(text, start + 1);
  while (text.charCodeAt(at) !== CLOSE_BRACE && text.charCodeAt(at) !== CLOSE_BRACKET) {
    if (text.charCodeAt(at) === COMMA) at = skipBlank(text, at + 1);
    const entry = isMap ? memberAt(text, at) : itemAt(text, at, entries.length);
    entries.push(entry);
    at = skipBlank(text, entry.value.end);
  }
  const end = at + 1;
  return { kind: isMap ? 'map' : 'seq', form: 'flow', start, end, kept: end, marked: false, entries };
}

function memberAt(text: string, start: number): Entry {
  const end = endOfString(text, start);
  const announced = skipBlank(text, end) + 1;
  const value = nodeAt(text, skipBlank(text, announced));
  return { name: stringBetween(text, start, end), key: scalar(start, end, true), start, announced, value };
}

function itemAt(text: string, start: number, index: number): Entry {
  return { name: String(index), key: undefined, start, announced: -1, value: nodeAt(text, start) };
}
