import type { Event } from 'js-yaml/browser';
import type { DocumentCode } from '../codes.ts';
import type { DocumentProblem } from '../document.ts';
import type { Lines } from '../lines.ts';
import { problemAt } from '../problem.ts';
import { spansOf } from './spans.ts';

/** What is wrong at an event; its place in the text is worked out only for those. */
export interface Complaint {
  readonly code: DocumentCode;
  readonly event: number;
  readonly params: Readonly<Record<string, string | number>>;
  readonly pointer?: string;
  /** The event of the same key's first occurrence. */
  readonly first?: number;
}

/** Complaints with their places in the text, which are worked out only if there are any. */
export function toProblems(
  complaints: readonly Complaint[],
  events: readonly Event[],
  text: string,
  lines: Lines,
): DocumentProblem[] {
  if (complaints.length === 0) return [];
  const { start, end } = spansOf(events, text);
  return complaints.map(({ code, event: at, params, pointer, first }) => {
    const event = events[at] as Event;
    if (code === 'unknown-tag' && 'tagStart' in event) {
      return problemAt(lines, code, event.tagStart, event.tagEnd, params, pointer);
    }
    const line = first === undefined ? {} : { line: lines.lineOf(start[first] as number) };
    return problemAt(lines, code, start[at] as number, end[at] as number, { ...params, ...line }, pointer);
  });
}
