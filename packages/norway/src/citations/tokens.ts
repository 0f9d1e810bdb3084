/** One word, number or mark of a text; white space is left out. */
export interface Token {
  readonly kind: 'word' | 'number' | 'mark';
  /** Lower case, in composed form, without soft hyphens; a word broken over a line is put together again. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Whether white space stands before it. */
  readonly spaced: boolean;
  /** How many parentheses are open before it. */
  readonly depth: number;
}

// One character class per alternative, so that the pattern reads each character once.
const PIECE = /([\p{L}\p{M}\u00AD]+)|([0-9]+)|[^\s\p{Cf}]/gu;

/** Splits a text into words, numbers and single marks, in linear time. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let depth = 0;
  for (const match of text.matchAll(PIECE)) {
    const piece = match[0];
    const start = match.index;
    const end = start + piece.length;
    const kind = match[1] ? 'word' : match[2] ? 'number' : 'mark';
    const before = tokens.at(-1);
    const spaced = before !== undefined && start > before.end;
    const broken = kind === 'word' && spaced && before.key === '-' && !before.spaced;
    const joined = broken ? joinBrokenWord(tokens.at(-2), piece, text.slice(before.end, start)) : undefined;
    if (joined) {
      tokens.splice(-2, 2, { ...joined, end });
      continue;
    }
    tokens.push({ kind, key: keyOf(piece), start, end, spaced, depth });
    if (piece === '(') depth += 1;
    if (piece === ')' && depth > 0) depth -= 1;
  }
  return tokens;
}

function keyOf(piece: string): string {
  const key = piece.toLowerCase();
  if (key.length === 1) return DASHES.has(key) ? '-' : key;
  return UNUSUAL.test(key) ? key.replaceAll('\u00AD', '').normalize('NFC') : key;
}

/** Most words have neither combining marks nor soft hyphens. */
const UNUSUAL = /\u00AD|\p{M}/u;

/** Hyphens and dashes that mean a hyphen or a range. */
const DASHES = new Set(['-', '‐', '‑', '–', '—', '−']);

/** What follows a tight hyphen: puts "person-" and, on the next line, "opplysninger" together, and "helsepersonel- loven"; "plan-" and "og" stay apart. */
function joinBrokenWord(first: Token | undefined, piece: string, gap: string): Token | undefined {
  if (first?.kind !== 'word') return undefined;
  if (/^(?:og|eller|and|or|samt)$/iu.test(piece) || !/^\p{Ll}/u.test(piece)) return undefined;
  if (!gap.includes('\n') && piece !== 'loven' && piece !== 'lova') return undefined;
  return { ...first, key: first.key + keyOf(piece) };
}
