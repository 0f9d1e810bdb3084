import type { Provision } from '../provision.ts';
import { readGroup, readItems } from './groups.ts';
import { type ReadAct, readAct } from './read-act.ts';
import { keyAt, type Read, type Reading } from './reading.ts';
import { readMarker, readSeparator } from './separators.ts';

/** Reads the provisions that follow the name of an act, over `og`, `,` and `jf.`, as long as they belong to it. */
export function readProvisions(reading: Reading, at: number): Read<readonly Provision[]> | undefined {
  const first = readGroup(reading, at);
  if (!first) return undefined;
  const provisions = [...first.value];
  let next = first.next;
  for (let count = 0; count < 100; count += 1) {
    const separator = readSeparator(reading, next);
    const marker = separator && readMarker(reading, separator.next);
    const more =
      marker && sameFamily(first.value, marker.unit) ? readGroup(reading, separator.next) : undefined;
    if (!more || readTrailingAct(reading, more.next)) break;
    provisions.push(...more.value);
    next = more.next;
  }
  return { value: provisions, next };
}

/** Articles follow articles and sections follow sections; chapters go with both. */
function sameFamily(provisions: readonly Provision[], unit: 'section' | 'article' | 'chapter'): boolean {
  if (unit === 'chapter') return true;
  const other = unit === 'section' ? 'article' : 'section';
  return provisions.every((provision) => provision[other] === undefined);
}

/** The act named after its provisions: `§ 17 i forvaltningsloven`, `Article 6 of the GDPR`, `art. 6 GDPR`. */
export function readTrailingAct(reading: Reading, at: number): ReadAct | undefined {
  if (keyAt(reading, at) === ',') return readGdprAfterComma(reading, at + 1);
  const start = afterPreposition(reading, at);
  const bracket = keyAt(reading, at) === '(';
  const act = readAct(reading, bracket ? at + 1 : start, true);
  if (!act || act.acts.length === 0) return undefined;
  if (bracket) return keyAt(reading, act.next) === ')' ? { ...act, next: act.next + 1 } : undefined;
  return start > at || isGdpr(act) ? act : undefined;
}

/** `point (e), GDPR`: only when the name has no provisions of its own. */
function readGdprAfterComma(reading: Reading, at: number): ReadAct | undefined {
  const act = readAct(reading, at, false);
  return act && isGdpr(act) && !readMarker(reading, skipToProvisions(reading, act.next)) ? act : undefined;
}

/** The place after `i`, `of the` and the like, or the place itself. */
export function afterPreposition(reading: Reading, at: number): number {
  if (!['i', 'of', 'in', 'av', 'under'].includes(keyAt(reading, at))) return at;
  return ['the', 'den', 'eus'].includes(keyAt(reading, at + 1)) ? at + 2 : at + 1;
}

/** Whether a name means the GDPR and nothing else. */
export function isGdpr({ acts }: ReadAct): boolean {
  return acts.length === 1 && acts[0]?.id === 'gdpr';
}

/** The provisions after a name: with a marker, or for the GDPR as `6(1)(e)` alone. */
export function readProvisionsOf(reading: Reading, act: ReadAct): Read<readonly Provision[]> | undefined {
  const inAct = { ...reading, acts: act.acts };
  const at = skipToProvisions(reading, act.next);
  const marked = readProvisions(inAct, at);
  if (marked || !isGdpr(act)) return marked;
  const bare = reading.tokens[act.next]?.kind === 'number' && keyAt(reading, act.next + 1) === '(';
  return bare ? readItems(inAct, { unit: 'article', plural: false, next: act.next }) : undefined;
}

/** The place after what may stand between a name and its provisions: a comma, a parenthesis, `sin`, a footnote number. */
function skipToProvisions(reading: Reading, at: number): number {
  const footnote = reading.tokens[at];
  const next = footnote?.kind === 'number' && !footnote.spaced && readMarker(reading, at + 1) ? at + 1 : at;
  return [',', '(', '/', ':', 'sin', 'sine', 'sitt', 'si'].includes(keyAt(reading, next)) ? next + 1 : next;
}
