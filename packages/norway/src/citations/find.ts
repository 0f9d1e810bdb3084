import type { Found } from './found.ts';
import { readNamed } from './named.ts';
import { type FindOptions, readNameless } from './nameless.ts';
import type { Reading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { readUnnamed } from './unnamed.ts';

/** Finds citations from left to right; each token is read a bounded number of times. */
export function findCitations(text: string, options: FindOptions): { found: Found[]; reading: Reading } {
  const reading: Reading = { text, tokens: tokenize(text), acts: [] };
  const found: Found[] = [];
  const budget = { searches: 40 };
  for (let at = 0; at < reading.tokens.length; ) {
    const last = found.at(-1);
    const hit =
      readNamed(reading, at, options.lone) ??
      readNameless(reading, at, options, last, budget) ??
      readUnnamed(reading, at, last?.next ?? 0, options.lone, budget);
    if (hit?.citation) found.push(hit);
    at = hit?.next ?? at + 1;
  }
  return { found, reading };
}
