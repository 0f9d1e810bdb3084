import { isPrintable } from './plain.ts';

/** Where a folded line ends at the latest, unless one word is longer. */
const WIDTH = 100;

/** A text as a block scalar: what stands after the key, and its lines without their indentation. */
export interface BlockScalar {
  readonly header: string;
  readonly lines: readonly string[];
}

/**
 * A text as a literal (`|`) or folded (`>`) block scalar with lines that begin at `column`; `undefined` when it cannot
 * be written so without escapes, an indentation indicator, or blanks that nobody sees.
 */
export function blockScalar(
  text: string,
  form: 'literal' | 'folded',
  column: number,
): BlockScalar | undefined {
  const content = text.endsWith('\n') ? text.slice(0, -1) : text;
  const lines = content.split('\n');
  if (/^\s/.test(content) || content === '' || content.endsWith('\n')) return undefined;
  if (!lines.every((line) => isPrintable(line) && !/\s$/.test(line))) return undefined;
  const chomping = content === text ? '-' : '';
  if (form === 'literal') return { header: `|${chomping}`, lines };
  if (lines.some((line) => line.startsWith(' '))) return undefined;
  return { header: `>${chomping}`, lines: folded(lines, Math.max(WIDTH - column, 40)) };
}

/** Lines that fold into these: longer ones are broken at single spaces, and a blank line stands for each line break. */
function folded(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line, at) => {
    const parts = line === '' ? [''] : wrapped(line, width);
    return at > 0 && line !== '' ? ['', ...parts] : parts;
  });
}

function wrapped(line: string, width: number): string[] {
  const result: string[] = [];
  let current = '';
  for (const word of line.split(/(?<=\S) (?=\S)/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      result.push(current);
      current = word;
    } else current = current === '' ? word : `${current} ${word}`;
  }
  return [...result, current];
}
