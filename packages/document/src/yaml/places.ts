import type { ScalarEvent } from 'js-yaml/browser';
import type { Span } from '../locate.ts';

/** What a node is to the one it lies in. */
export type Role = 'root' | 'item' | 'key' | 'value';

/** The first offset from `at` on that is neither blank nor comment nor one of the `indicators`. */
export function skip(text: string, at: number, indicators: string): number {
  let next = at;
  for (;;) {
    const character = text[next];
    if (character === '#') {
      while (next < text.length && text[next] !== '\n' && text[next] !== '\r') next++;
    } else if (character === ' ' || character === '\n' || character === '\r' || character === '\t') next++;
    else if (character !== undefined && indicators.includes(character)) next++;
    else return next;
  }
}

/** The offset after the line that begins a document with `---`. */
export function afterStartMarker(text: string): number {
  const marker = /^---(?=[ \t\r\n]|$)/m.exec(text);
  return marker === null ? 0 : marker.index + 3;
}

/** Where a value would stand that YAML does without: after the `:` or `-` that announces it. */
export function emptyPlace(text: string, cursor: number, role: Role): number {
  if (role === 'root') return cursor;
  if (role === 'key') return skip(text, cursor, ',?{');
  const next = skip(text, cursor, '');
  return text[next] === (role === 'value' ? ':' : '-') ? next + 1 : cursor;
}

/**
 * A block scalar from its `|` or `>` to the end of its last line with text; the event begins on the line
 * below. `cursor` is where the node before it ends, or its own tag or anchor.
 */
export function blockScalarSpan(text: string, event: ScalarEvent, cursor: number): Span {
  const start = skip(text, cursor, ':-?');
  let end = event.valueEnd;
  while (end > event.valueStart && /\s/.test(text[end - 1] as string)) end--;
  if (end > event.valueStart) return [start, end];
  const header = /[|>][-+\d]*/y;
  header.lastIndex = start;
  return [start, header.test(text) ? header.lastIndex : start + 1];
}
