import type { DocumentEvent } from 'js-yaml/browser';
import type { DocumentCode } from '../codes.ts';
import type { ReadLimits } from '../document.ts';
import { childPointer } from '../pointer.ts';
import { MOST_PROBLEMS } from '../problem.ts';
import type { Complaint } from './complaint.ts';
import { childToken, type Frame, type Named } from './frame.ts';

/** What is known while a document is built. */
export interface State {
  readonly text: string;
  readonly document: DocumentEvent;
  readonly limits: Required<ReadLimits>;
  readonly frames: Frame[];
  readonly anchors: Map<string, Named>;
  readonly complaints: Complaint[];
  /** Values so far, with aliases written out. */
  size: number;
  /** How many of them aliases have added. */
  added: number;
  root: unknown;
  /** There will be no value. */
  failed: boolean;
  /** Nothing more is read. */
  stopped: boolean;
}

/** The state before the first event. */
export function newState(document: DocumentEvent, text: string, limits: Required<ReadLimits>): State {
  return {
    text,
    document,
    limits,
    frames: [],
    anchors: new Map(),
    complaints: [],
    size: 0,
    added: 0,
    root: undefined,
    failed: false,
    stopped: false,
  };
}

/** The pointer of the value now read; `undefined` inside an entry that is left out of the value. */
export function pointerHere(state: State): string | undefined {
  let pointer = '';
  for (const frame of state.frames) {
    const token = childToken(frame);
    if (token === undefined) return undefined;
    pointer = childPointer(pointer, token);
  }
  return pointer;
}

/** Notes what is wrong at an event. */
export function complain(
  state: State,
  code: DocumentCode,
  event: number,
  params: Readonly<Record<string, string | number>>,
  pointer?: string,
  first?: number,
): void {
  if (state.complaints.length >= MOST_PROBLEMS && !state.stopped) return;
  state.complaints.push({
    code,
    event,
    params,
    ...(pointer !== undefined && { pointer }),
    ...(first !== undefined && { first }),
  });
}

/** Notes that a limit is passed at an event, and that reading ends there. */
export function stop(state: State, code: DocumentCode, event: number, limit: number): void {
  state.failed = true;
  state.stopped = true;
  complain(state, code, event, { limit }, pointerHere(state));
}
