import { gdprProvisionExists } from '../gdpr.ts';
import type { Provision } from '../provision.ts';
import { between, type Detail, readDetail, readLetters } from './details.ts';
import { readCount, readUnitNumber } from './numbers.ts';
import { afterStop, type Draft, isLetter, keyAt, type Read, type Reading } from './reading.ts';
import { type Marker, readMarker, readSeparator } from './separators.ts';
import { DETAILS, type Unit } from './words.ts';

/** Reads one marker with its list: `§§ 3 og 10`, `artikkel 6 nr. 1 bokstav c og e`, `kapittel 6 – 11 og 21`. */
export function readGroup(reading: Reading, at: number): Read<readonly Provision[]> | undefined {
  const marker = readMarker(reading, at);
  return marker && readItems(reading, marker);
}

/** Reads the list after a marker, or the bare list where a marker is understood. */
export function readItems(reading: Reading, marker: Marker): Read<readonly Provision[]> | undefined {
  const first = readItem(reading, marker.next, marker);
  if (!first) return undefined;
  const drafts = [...first.value];
  let next = first.next;
  for (let count = 0; count < 200; count += 1) {
    const more = continueList(reading, next, marker, drafts);
    if (more === undefined) break;
    next = more;
  }
  return { value: drafts, next };
}

/** One number with its range and details. */
function readItem(reading: Reading, at: number, { unit, plural }: Marker): Read<Draft[]> | undefined {
  const number = readUnitNumber(reading, at, unit, plural);
  if (!number) return undefined;
  const drafts: Draft[] = [{ [unit]: number.value }];
  let next = readRange(reading, number.next, unit, drafts);
  if (['flg', 'ff', 'flgd'].includes(keyAt(reading, next))) {
    drafts.push({ ...drafts.pop(), following: true });
    next = afterStop(reading, next + 1);
  }
  return { value: drafts, next: readDetails(reading, next, drafts) };
}

/** `6 – 11`, `18 a til 19`: counted out when both ends are whole numbers, else kept as `through`. */
function readRange(reading: Reading, at: number, unit: Unit, drafts: Draft[]): number {
  if (!['-', 'til', 'to'].includes(keyAt(reading, at))) return at;
  const start = readMarker(reading, at + 1)?.next ?? at + 1;
  const end = readUnitNumber(reading, start, unit, false);
  const from = drafts.at(-1)?.[unit] ?? '';
  if (!end) return at;
  const numbers = between(Number(from), Number(end.value));
  const whole = Number(end.value) - Number(from);
  if (whole >= 1 && whole <= 61)
    drafts.push(...[...numbers, Number(end.value)].map((number) => ({ [unit]: String(number) })));
  else drafts.push({ ...drafts.pop(), through: end.value });
  return end.next;
}

function readDetails(reading: Reading, at: number, drafts: Draft[]): number {
  let next = at;
  for (let count = 0; count < 8; count += 1) {
    const last = drafts.at(-1) ?? {};
    if (last.chapter !== undefined) break; // A chapter has no ledd and no letters.
    const comma = isLooseStop(reading, next) ? 1 : 0;
    const detail = readDetail(reading, next + comma, last);
    if (!detail || (comma === 1 && !narrows(detail.value, last))) break;
    applyDetail(drafts, detail.value);
    next = detail.next;
  }
  return next;
}

/** Whether a comma, or a full stop as in `artikkel 6. Bokstav a`, stands before a detail of the same provision. */
function isLooseStop(reading: Reading, at: number): boolean {
  if (keyAt(reading, at) === ',') return keyAt(reading, at + 1) !== '(';
  return keyAt(reading, at) === '.' && DETAILS.get(keyAt(reading, at + 1)) === 'letter';
}

/** Whether a detail says more about the same provision, rather than naming the next one. */
function narrows({ part }: Detail, draft: Draft): boolean {
  return (
    draft[part] === undefined && (part === 'letter' || part === 'sentence' || draft.letter === undefined)
  );
}

function applyDetail(drafts: Draft[], { part, values }: Detail): void {
  const last = drafts.pop() ?? {};
  if (last[part] === undefined) for (const value of values) drafts.push({ ...last, [part]: value });
  else drafts.push(last, ...values.map((value) => ({ ...upTo(last, part), [part]: value })));
}

const ORDER = [
  'chapter',
  'section',
  'article',
  'paragraph',
  'subparagraph',
  'point',
  'letter',
  'sentence',
] as const;

/** The parts of a provision above the given one. */
function upTo(draft: Draft, part: Detail['part']): Draft {
  const kept = ORDER.slice(0, ORDER.indexOf(part)).filter((name) => draft[name] !== undefined);
  return Object.fromEntries(kept.map((name) => [name, draft[name]])) as Draft;
}

/** Reads a separator and what continues the list after it; undefined when the list ends. */
function continueList(reading: Reading, at: number, marker: Marker, drafts: Draft[]): number | undefined {
  const separator = readSeparator(reading, at);
  if (!separator) return undefined;
  const last = drafts.at(-1) ?? {};
  if (separator.referral) return continueDetail(reading, separator.next, drafts, last);
  return (
    continueDetail(reading, separator.next, drafts, last) ??
    continueLetter(reading, separator.next, drafts, last) ??
    continueNumber(reading, separator.next, marker, drafts, last)
  );
}

/** `… og nr. 2 bokstav b`, `… og tredje ledd`, `… and (2)`. */
function continueDetail(reading: Reading, at: number, drafts: Draft[], last: Draft): number | undefined {
  const detail = readDetail(reading, at, {});
  const whole = last.chapter !== undefined || last.through !== undefined;
  const named = detail && !isLetter(keyAt(reading, at)) && !whole;
  if (!named) return undefined;
  const { part, values } = inPlace(detail.value, last);
  drafts.push(...values.map((value) => ({ ...upTo(last, part), [part]: value })));
  return readDetails(reading, detail.next, drafts);
}

/** A detail read on its own, placed at the level where the provision before it has its own. */
function inPlace(detail: Detail, last: Draft): Detail {
  if (detail.part === 'point' && last.article && last.point === undefined)
    return { ...detail, part: 'paragraph' };
  if (detail.part === 'paragraph' && last.subparagraph !== undefined)
    return { ...detail, part: 'subparagraph' };
  return detail;
}

/** `bokstav c og e`, `a), b) eller f)`. */
function continueLetter(reading: Reading, at: number, drafts: Draft[], last: Draft): number | undefined {
  const lettered = last.letter !== undefined || keyAt(reading, at + 1) === ')';
  const letters = lettered && isLetter(keyAt(reading, at)) ? readLetters(reading, at) : undefined;
  if (!letters) return undefined;
  const above = upTo(last, 'letter');
  drafts.push(...letters.value.values.map((letter) => ({ ...above, letter: String(letter) })));
  return readDetails(reading, letters.next, drafts);
}

/** `§§ 3 og 10`, `artikkel 57 og 58`, `nr. 1 og 2`. */
function continueNumber(
  reading: Reading,
  at: number,
  marker: Marker,
  drafts: Draft[],
  last: Draft,
): number | undefined {
  if (isOtherNumber(reading, at)) return undefined;
  const count = readCount(reading, at);
  if (count && isParagraphNumber(reading, count, last)) {
    drafts.push({ ...upTo(last, 'paragraph'), paragraph: Number(count.value) });
    return readDetails(reading, count.next, drafts);
  }
  const item = readItem(reading, at, marker);
  if (!item) return undefined;
  drafts.push(...item.value);
  return item.next;
}

/** `77 72 20 00`, `01.01.2026`: numbers in a row or with stops name no provision. */
function isOtherNumber(reading: Reading, at: number): boolean {
  const { tokens } = reading;
  const dotted = (place: number): boolean =>
    keyAt(reading, place) === '.' && tokens[place + 1]?.kind === 'number' && !tokens[place + 1]?.spaced;
  return tokens[at + 1]?.kind === 'number' || (dotted(at + 1) && dotted(at + 3));
}

/** After `artikkel 6 nr. 1`, a bare number is a paragraph when it follows closely and no paragraph of its own comes after it. */
function isParagraphNumber(reading: Reading, count: Read<string>, last: Draft): boolean {
  if (!last.article || last.paragraph === undefined || last.letter !== undefined) return false;
  const own = readDetail(reading, count.next, { article: count.value });
  if (own && own.value.part === 'paragraph') return false;
  const paragraph = Number(count.value);
  return paragraph > last.paragraph && gdprProvisionExists({ article: last.article, paragraph });
}
