import {
  type AliasEvent,
  COLLECTION_STYLE,
  EVENT_ID,
  type Event,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml/browser';
import type { Span } from '../locate.ts';
import { afterStartMarker, blockScalarSpan, emptyPlace, type Role, skip } from './places.ts';

/** Where the nodes of the first document stand, by the index of their event. Tags and anchors are not part of them. */
export interface Spans {
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** For a list or object the event that closes it, for an alias the event of what it repeats (or -1). */
  readonly link: Int32Array;
  /** 1 for an empty value whose key stands alone in a flow mapping. */
  readonly bare: Uint8Array;
}

interface Open {
  readonly at: number;
  readonly event: SequenceEvent | MappingEvent;
  keyNext: boolean;
}

/** All places of the first document in one pass; the events themselves do not say where lists and objects end. */
export function spansOf(events: readonly Event[], text: string): Spans {
  const start = new Int32Array(events.length);
  const end = new Int32Array(events.length);
  const link = new Int32Array(events.length);
  const bare = new Uint8Array(events.length);
  const anchors = new Map<string, number>();
  const open: Open[] = [];
  const first = events[0];
  let cursor = first?.type === EVENT_ID.DOCUMENT && first.explicitStart ? afterStartMarker(text) : 0;

  function place(at: number, span: Span): void {
    [start[at], end[at]] = span as [number, number];
    cursor = span[1];
    const inside = open.at(-1);
    if (inside !== undefined) inside.keyNext = !inside.keyNext;
  }

  let at = 1;
  do {
    const event = events[at] as Event;
    const inside = open.at(-1);
    if ('anchorStart' in event && event.anchorStart !== -1) {
      const name = text.slice(event.anchorStart, event.anchorEnd);
      if (event.type === EVENT_ID.ALIAS) link[at] = anchors.get(name) ?? -1;
      else anchors.set(name, at);
    }
    if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
      open.push({ at, event, keyNext: true });
      cursor =
        event.start +
        (event.style === COLLECTION_STYLE.FLOW && '{['.includes(text[event.start] as string) ? 1 : 0);
    } else if (event.type === EVENT_ID.POP && inside !== undefined) {
      open.pop();
      link[inside.at] = at;
      place(inside.at, [inside.event.start, collectionEnd(text, inside.event, cursor)]);
    } else if (event.type === EVENT_ID.ALIAS) place(at, aliasSpan(event));
    else if (event.type === EVENT_ID.SCALAR) {
      const role = roleIn(inside);
      const span = scalarSpan(text, event, cursor, role);
      const isBare = role === 'value' && inside?.event.style === COLLECTION_STYLE.FLOW && isAbsent(event);
      if (isBare && span[0] === cursor) bare[at] = 1;
      place(at, span);
    }
    at++;
  } while (open.length > 0);
  return { start, end, link, bare };
}

function roleIn(inside: Open | undefined): Role {
  if (inside === undefined) return 'root';
  if (inside.event.type === EVENT_ID.SEQUENCE) return 'item';
  return inside.keyNext ? 'key' : 'value';
}

function isAbsent(event: ScalarEvent): boolean {
  return event.valueStart === -1 && event.tagEnd === -1 && event.anchorEnd === -1;
}

function scalarSpan(text: string, event: ScalarEvent, cursor: number, role: Role): Span {
  if (event.valueStart === -1) {
    const at = isAbsent(event) ? emptyPlace(text, cursor, role) : Math.max(event.tagEnd, event.anchorEnd);
    return [at, at];
  }
  switch (event.style) {
    case SCALAR_STYLE.PLAIN:
      return [event.valueStart, event.valueEnd];
    case SCALAR_STYLE.SINGLE_QUOTED:
    case SCALAR_STYLE.DOUBLE_QUOTED:
      return [event.valueStart - 1, event.valueEnd + 1];
    default:
      return blockScalarSpan(text, event, Math.max(cursor, event.tagEnd, event.anchorEnd));
  }
}

function aliasSpan(event: AliasEvent): Span {
  return [event.anchorStart - 1, event.anchorEnd];
}

/** Flow collections end at their bracket, others (and `a: b` in a flow list) with what they hold. */
function collectionEnd(text: string, event: SequenceEvent | MappingEvent, cursor: number): number {
  const [opener, closer] = event.type === EVENT_ID.MAPPING ? '{}' : '[]';
  if (event.style !== COLLECTION_STYLE.FLOW || text[event.start] !== opener) return cursor;
  const next = skip(text, cursor, ',');
  return text[next] === closer ? next + 1 : cursor;
}
