import type { Document } from '@tretten/document';
import { joinPointer, type Range } from '@tretten/schema';

/** The places of a document that hold something else in another value: keys by position, since a renamed one keeps its place. */
function touched(document: Document, before: unknown, after: unknown, pointer = ''): Range[] {
  const all = document.locate(pointer)?.value;
  const whole = all ? [all] : [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) {
    return Object.is(before, after) ? [] : whole;
  }
  const [old, now] = [Object.entries(before), Object.entries(after)];
  if (old.length !== now.length) return whole;
  return old.flatMap(([key, value], index) => {
    const [name, item] = now[index] ?? [];
    const at = joinPointer(pointer, key);
    const location = document.locate(at);
    const renamed = name === key || !location?.key ? [] : [location.key];
    return [...renamed, ...touched(document, value, item, at)];
  });
}

/** The stretches of a document's text that hold nothing that is other in the value. */
export function untouched(document: Document, after: unknown): string[] {
  const ranges = touched(document, document.value, after).sort((a, b) => a.start.offset - b.start.offset);
  const parts: string[] = [];
  let end = 0;
  for (const range of ranges) {
    parts.push(document.text.slice(end, Math.max(end, range.start.offset)));
    // The range of a text in a block ends before the blanks at its end.
    const blanks = /^ *(?=\n)/u.exec(document.text.slice(range.end.offset))?.[0].length ?? 0;
    end = Math.max(end, range.end.offset + blanks);
  }
  return [...parts, document.text.slice(end)];
}

/** Whether a text is these parts in this order with something between them. */
export function isMadeOf(text: string, parts: readonly string[]): boolean {
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = 0;
  for (const part of parts) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return true;
}

function isContainer(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
