import { displayWidth, graphemes } from './display-width.ts';
import { printable } from './printable.ts';

/** A line of a file as a terminal shows it, and the columns (from 0) that its marked part fills there. */
export interface ShownLine {
  readonly text: string;
  readonly markStart: number;
  readonly markWidth: number;
}

interface Cell {
  /** Offsets in the line, UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

const TAB_STOP = 4;
const CUT = '…';

/**
 * Shows a line in at most `width` columns, cut around the marked part when it is longer. The mark's offsets are UTF-16
 * code units in the line, end exclusive; an empty mark (a place where something is missing) fills one column.
 */
export function showLine(line: string, mark: { start: number; end: number }, width: number): ShownLine {
  // A minified file may be one line of megabytes: only what can come into view is looked at.
  const near = line.length > 8 * width;
  const from = near ? Math.max(0, mark.start - width) : 0;
  const to = near ? Math.min(line.length, mark.start + 4 * width) : line.length;
  const cells = cellsOf(line.slice(from, to), from);
  const marked = cells.findIndex((cell) => cell.end > mark.start);
  const at = marked === -1 ? cells.length : marked;
  const shown = chooseCells(cells, at, mark.end, width, { left: from > 0, right: to < line.length });
  const visible = cells.slice(shown.first, shown.last);
  const before = shown.first > 0 || from > 0 ? CUT : '';
  const after = shown.last < cells.length || to < line.length ? CUT : '';
  return {
    text: before + visible.map((cell) => cell.text).join('') + after,
    markStart: before.length + columns(cells.slice(shown.first, at)),
    markWidth: Math.max(1, columns(visible.filter((cell) => cell.end > mark.start && cell.start < mark.end))),
  };
}

function chooseCells(
  cells: readonly Cell[],
  at: number,
  markEnd: number,
  width: number,
  cut: { left: boolean; right: boolean },
): { first: number; last: number } {
  if (!cut.left && !cut.right && columns(cells) <= width) return { first: 0, last: cells.length };
  const room = width - 2 * CUT.length;
  const marked = columns(cells.slice(at).filter((cell) => cell.start < markEnd));
  // A mark that fits stands in the middle; of a longer one the beginning is shown, with a quarter of the room before it.
  const lead = Math.max(Math.floor(room / 4), Math.floor((room - marked) / 2));
  let first = at;
  let used = 0;
  while (first > 0 && used + widthAt(cells, first - 1) <= lead) {
    first -= 1;
    used += widthAt(cells, first);
  }
  let last = at;
  while (last < cells.length && used + widthAt(cells, last) <= room) {
    used += widthAt(cells, last);
    last += 1;
  }
  // Near the end of the line there is room to spare: show more of what stands before.
  while (first > 0 && used + widthAt(cells, first - 1) <= room) {
    first -= 1;
    used += widthAt(cells, first);
  }
  return { first, last };
}

function cellsOf(text: string, offset: number): Cell[] {
  const cells: Cell[] = [];
  let column = 0;
  for (const { segment, index } of graphemes(text)) {
    const shown = segment === '\t' ? ' '.repeat(TAB_STOP - (column % TAB_STOP)) : printable(segment);
    const width = displayWidth(shown);
    const start = offset + index;
    cells.push({ start, end: start + segment.length, text: shown, width });
    column += width;
  }
  return cells;
}

function widthAt(cells: readonly Cell[], index: number): number {
  return cells[index]?.width ?? 0;
}

function columns(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0);
}
