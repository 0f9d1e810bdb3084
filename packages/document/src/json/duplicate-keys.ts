import type { DocumentProblem } from '../document.ts';
import type { Lines } from '../lines.ts';
import { childPointer } from '../pointer.ts';
import { MOST_PROBLEMS, problemAt } from '../problem.ts';
import * as scan from './scan.ts';

interface Frame {
  readonly pointer: string;
  /** Where each key stood first; `undefined` in a list. */
  readonly seen: Map<string, number> | undefined;
  /** The key or index that a value now read belongs to. */
  token: string | number;
}

/** Every repeated key of a valid JSON text (or the first thousand), at its second and later places, with the line of its first. */
export function duplicateKeys(text: string, lines: Lines): DocumentProblem[] {
  const problems: DocumentProblem[] = [];
  const open: Frame[] = [];
  let frame: Frame | undefined;
  let atKey = false;
  for (let at = 0; at < text.length && problems.length < MOST_PROBLEMS; at++) {
    const unit = text.charCodeAt(at);
    if (unit === scan.OPEN_BRACE || unit === scan.OPEN_BRACKET) {
      if (frame !== undefined) open.push(frame);
      atKey = unit === scan.OPEN_BRACE;
      const pointer = frame === undefined ? '' : childPointer(frame.pointer, frame.token);
      frame = { pointer, seen: atKey ? new Map() : undefined, token: 0 };
    } else if (unit === scan.CLOSE_BRACE || unit === scan.CLOSE_BRACKET) {
      frame = open.pop();
    } else if (unit === scan.COMMA) {
      atKey = frame?.seen !== undefined;
      if (typeof frame?.token === 'number') frame.token++;
    } else if (unit === scan.QUOTE) {
      const end = scan.endOfString(text, at);
      if (atKey && frame?.seen !== undefined) {
        const key = scan.stringBetween(text, at, end);
        const first = frame.seen.get(key);
        if (first === undefined) frame.seen.set(key, at);
        else {
          const params = { key, line: lines.lineOf(first) };
          problems.push(problemAt(lines, 'duplicate-key', at, end, params, childPointer(frame.pointer, key)));
        }
        frame.token = key;
        atKey = false;
      }
      at = end - 1;
    }
  }
  return problems;
}
