import type { Act } from '../acts/act.ts';
import { actRegister } from '../acts/register.ts';
import type { ActId } from '../generated/act-ids.ts';
import type { Provision } from '../provision.ts';
import type { LawCitation } from './citation.ts';
import { decideAct } from './decide-act.ts';
import { readItems } from './groups.ts';
import { nearestName } from './nearest-name.ts';
import { type ReadAct, readAct } from './read-act.ts';
import { afterPreposition, readProvisions, readProvisionsOf, readTrailingAct } from './read-citation.ts';
import { keyAt, type Reading } from './reading.ts';
import { tokenize } from './tokens.ts';
import { readUnknownName, type UnknownName } from './unknown-names.ts';

/** How a text is read: `lone` = it is a law reference, so that `fvl.` or `§ 17` alone counts. */
export interface FindOptions {
  readonly lone: boolean;
  readonly defaultAct?: ActId;
}

/** A citation and the tokens it covers. */
interface Found {
  readonly citation: LawCitation;
  readonly from: number;
  readonly next: number;
}

/** Nearest names are looked for at most this often in one text, since each search goes through the register. */
const SUGGESTIONS = 40;

/** Finds citations from left to right; each token is read a bounded number of times. */
export function findCitations(text: string, options: FindOptions): { found: Found[]; reading: Reading } {
  const reading: Reading = { text, tokens: tokenize(text), acts: [] };
  const found: Found[] = [];
  let unknown = 0;
  for (let at = 0; at < reading.tokens.length; ) {
    const last = found.at(-1);
    const hit =
      named(reading, at, options) ??
      nameless(reading, at, options, last) ??
      unnamed(reading, at, last, unknown < SUGGESTIONS);
    if (hit?.citation.match === 'unknown') unknown += 1;
    if (hit) found.push(hit);
    at = hit?.next ?? at + 1;
  }
  return { found, reading };
}

/** A citation that begins with the act. */
function named(reading: Reading, at: number, { lone }: FindOptions): Found | undefined {
  const act = readAct(reading, at, lone);
  if (!act) return undefined;
  const provisions = readProvisionsOf(reading, act);
  return cite(reading, act, provisions?.value ?? [], at, provisions?.next ?? act.next);
}

/** A citation that begins with a provision: the act follows, or is understood. */
function nameless(
  reading: Reading,
  at: number,
  options: FindOptions,
  last: Found | undefined,
): Found | undefined {
  const group = readProvisions(reading, at) ?? (at === 0 ? bareNumber(reading, options) : undefined);
  if (!group) return undefined;
  const trailing = readTrailingAct(reading, group.next);
  if (trailing) {
    const again = readProvisions({ ...reading, acts: trailing.acts }, at);
    return cite(reading, trailing, again?.value ?? group.value, at, trailing.next);
  }
  const preposition = afterPreposition(reading, group.next);
  const foreign =
    preposition > group.next ? readUnknownName(reading, preposition, preposition, true) : undefined;
  if (foreign) return unknownCitation(reading, foreign, group.value, at, foreign.next, true);
  const sign = keyAt(reading, at) === '§' || group.value.some((provision) => provision.article);
  if (!sign && !options.lone) return undefined;
  const acts = understood(reading, at, group.value, options, last);
  const act = decideAct(acts, undefined);
  const span = spanOf(reading, at, group.next);
  const candidates = acts.map(({ id }) => id);
  const match = acts.length > 0 ? 'implied' : 'unknown';
  return {
    citation: { ...span, ...(act && { act: act.id }), candidates, match, provisions: group.value },
    from: at,
    next: group.next,
  };
}

/** `6(1)(e)` at the start of a law reference whose act is understood. */
function bareNumber(reading: Reading, { defaultAct }: FindOptions): ReturnType<typeof readProvisions> {
  if (!defaultAct) return undefined;
  const unit = defaultAct === 'gdpr' ? 'article' : 'section';
  return readItems(reading, { unit, plural: false, next: 0 });
}

/** The acts that a provision without a name may belong to. */
function understood(
  reading: Reading,
  at: number,
  provisions: readonly Provision[],
  { defaultAct }: FindOptions,
  last: Found | undefined,
): readonly Act[] {
  if (defaultAct) return actsOf([defaultAct]);
  const article = provisions.find((provision) => provision.article)?.article;
  if (article) return Number(article) <= 99 ? actsOf(['gdpr']) : [];
  const between = last && reading.text.slice(last.citation.end, reading.tokens[at]?.start);
  const sameSentence =
    between !== undefined && between.length < 200 && !/[.!?:]\s+\p{Lu}|\n\s*\n/u.test(between);
  return sameSentence && last && !last.citation.candidates.includes('gdpr')
    ? actsOf(last.citation.candidates)
    : [];
}

function actsOf(ids: readonly ActId[]): readonly Act[] {
  return ids.flatMap((id) => actRegister().get(id) ?? []);
}

/** A citation of an act that the register does not hold. */
function unnamed(reading: Reading, at: number, last: Found | undefined, suggest: boolean): Found | undefined {
  const name = readUnknownName(reading, at, last?.next ?? 0);
  if (!name) return undefined;
  const provisions = readProvisions(reading, keyAt(reading, name.next) === ',' ? name.next + 1 : name.next);
  return unknownCitation(
    reading,
    name,
    provisions?.value ?? [],
    name.from,
    provisions?.next ?? name.next,
    suggest,
  );
}

function unknownCitation(
  reading: Reading,
  unknown: UnknownName,
  provisions: readonly Provision[],
  from: number,
  next: number,
  suggest: boolean,
): Found {
  const name = nameOf(reading, unknown.from, unknown.next);
  const suggestion = unknown.misspeltGdpr
    ? { act: 'gdpr' as const, name: 'GDPR' }
    : suggest
      ? nearestName(name)
      : undefined;
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

function cite(
  reading: Reading,
  act: ReadAct,
  provisions: readonly Provision[],
  from: number,
  next: number,
): Found {
  const name = nameOf(reading, act.from, act.nameEnd);
  const meant = decideAct(act.acts, name);
  const citation: LawCitation = {
    ...spanOf(reading, from, next),
    ...(meant && { act: meant.id }),
    candidates: act.acts.map(({ id }) => id),
    name,
    match: act.match,
    provisions,
  };
  return { citation, from, next };
}

function spanOf(
  { text, tokens }: Reading,
  from: number,
  next: number,
): { text: string; start: number; end: number } {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}

/** The name as written, on one line, without the genitive -s of an act's ending. */
function nameOf({ text, tokens }: Reading, from: number, next: number): string {
  const written = text.slice(tokens[from]?.start, tokens[next - 1]?.end);
  const oneLine = written
    .replaceAll(/(?<=\p{L})-\s{0,20}\n\s{0,20}(?!og |eller )(?=\p{Ll})/gu, '')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ');
  return oneLine.replace(/(?<=lov(?:a|en)?|forskrift(?:a|en)|forordning(?:a|en)|GDPR)s$/iu, '');
}
