import type { Provision } from '../provision.ts';
import type { LawCitation } from './citation.ts';
import { type Found, nameOf, spanOf } from './found.ts';
import { nearestName } from './nearest-name.ts';
import { readProvisions } from './read-citation.ts';
import { keyAt, type Reading } from './reading.ts';
import { readUnknownName, type UnknownName } from './unknown-names.ts';
import { MARKERS } from './words.ts';

/** How many more times the nearest name may be looked for in a text, since each search goes through the register. */
export interface Budget {
  searches: number;
}

/** A citation of an act that the register does not hold, or whose name is misspelt. */
export function readUnnamed(
  reading: Reading,
  at: number,
  free: number,
  lone: boolean,
  budget: Budget,
): Found | undefined {
  const name =
    readUnknownName(reading, at, free, lone ? 'reference' : 'prose') ??
    misspeltBeforeMarker(reading, at, budget);
  if (!name) return undefined;
  const provisions = readProvisions(reading, keyAt(reading, name.next) === ',' ? name.next + 1 : name.next);
  return unknownCitation(
    reading,
    name,
    provisions?.value ?? [],
    { from: name.from, next: provisions?.next ?? name.next },
    budget,
  );
}

/** `arkivloa § 6`: a long word directly before a section or article that is nearly the name of an act. */
function misspeltBeforeMarker(reading: Reading, at: number, budget: Budget): UnknownName | undefined {
  const token = reading.tokens[at];
  if (token?.kind !== 'word' || token.key.length < 8 || !MARKERS.has(keyAt(reading, at + 1)))
    return undefined;
  if (MARKERS.has(token.key) || !search(token.key, budget)) return undefined;
  return { from: at, next: at + 1, misspeltGdpr: false };
}

/** The citation of an unknown name with its provisions, and the nearest known name. */
export function unknownCitation(
  reading: Reading,
  unknown: UnknownName,
  provisions: readonly Provision[],
  { from, next }: { from: number; next: number },
  budget: Budget,
): Found {
  const name = nameOf(reading, unknown.from, unknown.next);
  const suggestion = unknown.misspeltGdpr ? { act: 'gdpr' as const, name: 'GDPR' } : search(name, budget);
  const citation: LawCitation = {
    ...spanOf(reading, from, next),
    candidates: [],
    name,
    match: 'unknown',
    provisions,
    ...(suggestion && { suggestion }),
  };
  return { citation, from, next };
}

function search(name: string, budget: Budget): LawCitation['suggestion'] {
  if (budget.searches === 0) return undefined;
  budget.searches -= 1;
  return nearestName(name);
}
