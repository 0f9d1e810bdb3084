import {
  type AliasEvent,
  type DocumentEvent,
  EVENT_ID,
  type Event,
  getScalarValue,
  type MappingEvent,
  SCALAR_STYLE,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml/browser';
import type { ReadLimits } from '../document.ts';
import type { Complaint } from './complaint.ts';
import {
  type Collection,
  type Frame,
  leaveEntryOut,
  type Named,
  noteKey,
  openFrame,
  putValue,
} from './frame.ts';
import { fitsCollection, plainValue, taggedValue } from './scalar.ts';
import { complain, newState, pointerHere, type State, stop } from './state.ts';

/** The value of one YAML document; `undefined` when a complaint makes it unreadable. */
export interface Construction {
  readonly value: unknown;
  readonly complaints: readonly Complaint[];
}

/**
 * Builds plain data from the events of the first document. It is ours and not the library's because that one
 * stops at the first repeated key or unknown tag, expands aliases without limit and lets values contain
 * themselves.
 */
export function construct(
  events: readonly Event[],
  text: string,
  limits: Required<ReadLimits>,
): Construction {
  const state = newState(events[0] as DocumentEvent, text, limits);
  let at = 1;
  do takeEvent(state, events[at] as Event, at++);
  while (state.frames.length > 0 && !state.stopped);
  return { value: state.failed ? undefined : state.root, complaints: state.complaints };
}

function takeEvent(state: State, event: Event, at: number): void {
  if (event.type === EVENT_ID.SCALAR) takeScalar(state, event, at);
  else if (event.type === EVENT_ID.SEQUENCE || event.type === EVENT_ID.MAPPING) {
    const { maxDepth } = state.limits;
    if (state.frames.length >= maxDepth) stop(state, 'nesting-too-deep', at, maxDepth);
    else openCollection(state, event, at);
  } else if (event.type === EVENT_ID.ALIAS) takeAlias(state, event, at);
  else closeCollection(state);
  const { maxValues } = state.limits;
  if (state.size > maxValues && !state.stopped) stop(state, 'too-many-values', at, maxValues);
}

function takeScalar(state: State, event: ScalarEvent, at: number): void {
  const text = getScalarValue(state.text, event);
  let value: unknown = text;
  if (event.tagStart !== -1) {
    const tag = state.text.slice(event.tagStart, event.tagEnd);
    value = taggedValue(text, tag, state.document);
    if (value === undefined) {
      value = text;
      complain(state, 'unknown-tag', at, { tag }, pointerHere(state));
    }
  } else if (event.style === SCALAR_STYLE.PLAIN) value = plainValue(text);

  const frame = state.frames[state.frames.length - 1];
  if (event.anchorStart !== -1) {
    const name = state.text.slice(event.anchorStart, event.anchorEnd);
    state.anchors.set(name, { value, size: 1, height: 0, open: false });
  }
  if (frame?.kind === 'map' && frame.key === undefined) {
    const isMerge = text === '<<' && event.style === SCALAR_STYLE.PLAIN && event.tagStart === -1;
    takeKey(state, frame, value, text, at, isMerge);
  } else {
    state.size++;
    add(state, value, 0, at);
  }
}

function openCollection(state: State, event: SequenceEvent | MappingEvent, at: number): void {
  const kind = event.type === EVENT_ID.MAPPING ? 'map' : 'seq';
  if (event.tagStart !== -1) {
    const tag = state.text.slice(event.tagStart, event.tagEnd);
    if (!fitsCollection(tag, kind, state.document)) {
      complain(state, 'unknown-tag', at, { tag }, pointerHere(state));
    }
  }
  const value: Collection = kind === 'map' ? {} : [];
  let named: Named | undefined;
  if (event.anchorStart !== -1) {
    named = { value, size: 0, height: 0, open: true };
    state.anchors.set(state.text.slice(event.anchorStart, event.anchorEnd), named);
  }
  state.frames.push(openFrame(kind, value, named, at, state.size++));
}

function closeCollection(state: State): void {
  const frame = state.frames.pop();
  if (frame === undefined) return;
  if (frame.named !== undefined) {
    frame.named.size = state.size - frame.sizeBefore;
    frame.named.height = frame.height;
    frame.named.open = false;
  }
  add(state, frame.value, frame.height, frame.at);
}

function takeAlias(state: State, event: AliasEvent, at: number): void {
  const name = state.text.slice(event.anchorStart, event.anchorEnd);
  const named = state.anchors.get(name);
  const frame = state.frames[state.frames.length - 1];
  const isKey = frame?.kind === 'map' && frame.key === undefined;
  if (named === undefined) {
    state.failed = true;
    complain(state, 'undefined-alias', at, { name }, pointerHere(state));
    if (isKey) leaveEntryOut(frame);
    else add(state, null, 0, at);
    return;
  }
  const { maxAliases, maxDepth } = state.limits;
  state.size += named.size;
  state.added += named.size;
  if (named.open || state.added > maxAliases) stop(state, 'too-many-aliases', at, maxAliases);
  else if (state.frames.length + named.height > maxDepth) stop(state, 'nesting-too-deep', at, maxDepth);
  else if (isKey && typeof named.value === 'string') {
    takeKey(state, frame, named.value, named.value, at, false);
  } else add(state, named.value, named.height, at);
}

function takeKey(
  state: State,
  frame: Frame,
  value: unknown,
  key: string,
  at: number,
  isMerge: boolean,
): void {
  frame.key = key;
  frame.left = isMerge;
  if (isMerge) {
    complain(state, 'merge-key', at, {});
    return;
  }
  if (typeof value !== 'string') complain(state, 'non-string-key', at, { key }, pointerHere(state));
  const first = noteKey(frame, key, at);
  if (first !== undefined) complain(state, 'duplicate-key', at, { key }, pointerHere(state), first);
}

/** Puts a finished value where it belongs. */
function add(state: State, value: unknown, height: number, at: number): void {
  const frame = state.frames[state.frames.length - 1];
  if (frame === undefined) {
    state.root = value;
    return;
  }
  if (height >= frame.height) frame.height = height + 1;
  if (frame.kind === 'map' && frame.key === undefined) {
    // A list, an object or an alias of one as a key: there is no sensible text for it.
    leaveEntryOut(frame);
    complain(state, 'non-string-key', at, {});
  } else putValue(frame, value);
}
