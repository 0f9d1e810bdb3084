import { EVENT_ID, type Event } from 'js-yaml/browser';
import type { DocumentProblem } from '../document.ts';
import type { Lines } from '../lines.ts';
import { problemAt } from '../problem.ts';
import { spansOf } from './spans.ts';

/** How many documents a YAML file holds; empty ones at its end, after a last `---`, are not counted. */
export function countDocuments(events: readonly Event[]): number {
  let count = 0;
  let counted = 0;
  events.forEach((event, at) => {
    if (event.type !== EVENT_ID.DOCUMENT) return;
    count++;
    if (!isAbsent(events[at + 1])) counted = count;
  });
  return counted;
}

function isAbsent(event: Event | undefined): boolean {
  if (event?.type !== EVENT_ID.SCALAR) return false;
  return event.valueStart === -1 && event.tagStart === -1 && event.anchorStart === -1;
}

/** The problem that there is a second document, at the marker that begins it. */
export function secondDocument(events: readonly Event[], text: string, lines: Lines): DocumentProblem {
  const { end } = spansOf(events, text);
  const rest = text.slice(end[1]);
  const at = (end[1] as number) + Math.max(0, rest.search(/^---(?=[ \t\r\n]|$)/m), 0);
  return problemAt(lines, 'multiple-documents', at, Math.min(at + 3, text.length));
}
