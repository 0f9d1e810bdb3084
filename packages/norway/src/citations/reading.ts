import type { Act } from '../acts/act.ts';
import type { Provision } from '../provision.ts';
import type { Token } from './tokens.ts';

/** What a reader of provisions looks at: the text, its tokens, and the acts that the provisions may belong to. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly acts: readonly Act[];
}

/** Something read, and the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** A provision under construction. */
export type Draft = { -readonly [Key in keyof Provision]: Provision[Key] };

/** The key of a token, or the empty string past the end. */
export function keyAt({ tokens }: Reading, at: number): string {
  return tokens[at]?.key ?? '';
}

/** Whether a dash stands at a token: a hyphen directly between two numbers counts as part of a number unless it is long. */
export function isLongDash({ text, tokens }: Reading, at: number): boolean {
  const token = tokens[at];
  return token?.key === '-' && !'-‐‑'.includes(text.charAt(token.start));
}

/** The letter of a list item at a token: `e)`, `(e)`, `e`; prepositions that look like letters only with a parenthesis. */
export function readLetter(reading: Reading, at: number): Read<string> | undefined {
  const { tokens } = reading;
  const bracket = keyAt(reading, at) === '(';
  const place = bracket ? at + 1 : at;
  const token = tokens[place];
  if (!token || !isLetter(token.key)) return undefined;
  const closed = keyAt(reading, place + 1) === ')';
  if (bracket) return closed ? { value: token.key, next: place + 2 } : undefined;
  if (closed && closesItem(tokens[place + 1])) return { value: token.key, next: place + 2 };
  if ('iåo'.includes(token.key) && !endsPhrase(reading, place + 1)) return undefined;
  return { value: token.key, next: place + 1 };
}

/** Whether a key is one lower-case letter, as list items have. */
export function isLetter(key: string): boolean {
  return /^[a-zæøå]$/u.test(key);
}

/** Whether a closing parenthesis belongs to the item before it and not to an open parenthesis. */
export function closesItem(parenthesis: Token | undefined): boolean {
  return parenthesis?.key === ')' && parenthesis.depth === 0;
}

/** Whether nothing but punctuation follows, so that a lone "i" cannot be a preposition. */
function endsPhrase(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token === undefined || ['.', ',', ';', ')', 'og', 'eller', 'jf'].includes(token.key);
}

const ABBREVIATED = new Set([
  'pkt',
  'nr',
  'no',
  'nos',
  'bokst',
  'lit',
  'art',
  'arts',
  'kap',
  'jf',
  'jfr',
  'cf',
  'sml',
  'flg',
  'ff',
]);

/** The place after the full stop of an abbreviation, or the place itself. */
export function afterStop(reading: Reading, at: number): number {
  return keyAt(reading, at) === '.' && ABBREVIATED.has(keyAt(reading, at - 1)) ? at + 1 : at;
}
