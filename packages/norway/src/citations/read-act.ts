import type { Act } from '../acts/act.ts';
import { readLegalId } from './legal-ids.ts';
import { readName, readQualifiers } from './read-name.ts';
import { keyAt, type Reading } from './reading.ts';
import { MARKERS } from './words.ts';

/** The name of an act as read from a text. */
export interface ReadAct {
  readonly match: 'id' | 'name' | 'abbreviation' | 'indefinite';
  readonly acts: readonly Act[];
  readonly from: number;
  /** The token after the name itself, before a year or a synonym in parentheses. */
  readonly nameEnd: number;
  readonly next: number;
}

/** The act named at a token by number, name or abbreviation; `lone` lets an abbreviation stand without a section. */
export function readAct(reading: Reading, at: number, lone: boolean): ReadAct | undefined {
  const id = readLegalId(reading.tokens, at);
  if (id) {
    const acts = id.act ? [id.act] : [];
    return { match: 'id', acts, from: at, nameEnd: id.next, next: readTitleOf(reading, id.next, id.act) };
  }
  const name = readName(reading.tokens, at);
  if (!name) return undefined;
  const read = readQualifiers(reading.tokens, name);
  const match = name.kind;
  if (match !== 'abbreviation')
    return { match, acts: read.acts, from: at, nameEnd: name.next, next: read.next };
  const next = keyAt(reading, read.next) === '.' ? read.next + 1 : read.next;
  if (isTail(reading, at) || !(lone || marksProvision(reading, next))) return undefined;
  return { match, acts: read.acts, from: at, nameEnd: name.next, next };
}

/** After an act's number: `om behandling av personopplysninger (personopplysningsloven)`. */
function readTitleOf(reading: Reading, at: number, act: Act | undefined): number {
  if (!act) return at;
  const next = titleEnd(reading, at, act);
  const synonym = keyAt(reading, next) === '(' ? readName(reading.tokens, next + 1) : undefined;
  const closed = synonym !== undefined && keyAt(reading, synonym.next) === ')';
  return closed && synonym.acts.includes(act) ? synonym.next + 1 : next;
}

/** The title of an act is known with "lov" or "forskrift" in front; after a number only `om …` is written. */
function titleEnd(reading: Reading, at: number, act: Act): number {
  const token = reading.tokens[at];
  if (token?.key !== 'om') return at;
  const first = { ...token, key: act.kind === 'act' ? 'lov' : 'forskrift' };
  const title = readName([first, ...reading.tokens.slice(at, at + 40)], 0);
  return title?.acts.includes(act) ? at + title.next - 1 : at;
}

/** Whether a section, article or chapter follows, so that an abbreviation is one. */
function marksProvision(reading: Reading, at: number): boolean {
  return MARKERS.has(keyAt(reading, keyAt(reading, at) === ',' ? at + 1 : at));
}

/** Whether a word is the end of another abbreviation, such as fl. in "m.fl.". */
function isTail(reading: Reading, at: number): boolean {
  return keyAt(reading, at - 1) === '.' && reading.tokens[at]?.spaced === false;
}
