import type { Splice } from './splice.ts';

/** A stretch of the first text that is still there, or text that is new. */
type Piece = { readonly start: number; readonly end: number } | { readonly text: string };

/** The splices of the first text that do what `first` and then, in the text that results, `second` do. */
export function composed(first: readonly Splice[], second: readonly Splice[], length: number): Splice[] {
  const middle = piecesOf(first, length);
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of second) {
    pieces.push(...between(middle, at, start), { text });
    at = end;
  }
  pieces.push(...between(middle, at, Infinity));
  return splicesOf(pieces, length);
}

function piecesOf(splices: readonly Splice[], length: number): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const { start, end, text } of splices) {
    pieces.push({ start: at, end: start }, { text });
    at = end;
  }
  return [...pieces, { start: at, end: length }];
}

/** What stands between two offsets of the text that the pieces make. */
function between(pieces: readonly Piece[], from: number, to: number): Piece[] {
  const found: Piece[] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = 'text' in piece ? piece.text.length : piece.end - piece.start;
    const first = Math.max(0, from - offset);
    const last = Math.min(length, to - offset);
    if (first < last) {
      found.push(
        'text' in piece
          ? { text: piece.text.slice(first, last) }
          : { start: piece.start + first, end: piece.start + last },
      );
    }
    offset += length;
  }
  return found;
}

function splicesOf(pieces: readonly Piece[], length: number): Splice[] {
  const splices: Splice[] = [];
  let at = 0;
  let text = '';
  for (const piece of [...pieces, { start: length, end: length }]) {
    if ('text' in piece) {
      text += piece.text;
      continue;
    }
    if (piece.start > at || text !== '') splices.push({ start: at, end: piece.start, text });
    at = piece.end;
    text = '';
  }
  return splices;
}
