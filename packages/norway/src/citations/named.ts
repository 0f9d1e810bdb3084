import type { Provision } from '../provision.ts';
import type { LawCitation } from './citation.ts';
import { decideAct } from './decide-act.ts';
import { type Found, nameOf, spanOf } from './found.ts';
import { type ReadAct, readAct } from './read-act.ts';
import { readProvisionsOf } from './read-citation.ts';
import type { Reading } from './reading.ts';

/** A citation that begins with the act; `lone` lets an abbreviation stand without a section. */
export function readNamed(reading: Reading, at: number, lone: boolean): Found | undefined {
  const act = readAct(reading, at, lone);
  if (!act) return undefined;
  const provisions = readProvisionsOf(reading, act);
  return cite(reading, act, provisions?.value ?? [], at, provisions?.next ?? act.next);
}

/** The citation of an act as read, with its provisions. */
export function cite(
  reading: Reading,
  act: ReadAct,
  provisions: readonly Provision[],
  from: number,
  next: number,
): Found {
  const name = nameOf(reading, act.from, act.nameEnd);
  const meant = decideAct(act.acts, name);
  const { text, start, end } = spanOf(reading, from, next);
  const candidates = act.acts.map(({ id }) => id);
  const rest = { text, start, end, candidates, name, match: act.match, provisions };
  const citation: LawCitation = meant ? { act: meant.id, ...rest } : rest;
  return { citation, from, next };
}
