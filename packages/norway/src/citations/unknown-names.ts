import { nameKey } from '../acts/names.ts';
import { nameWrittenApart } from './nearest-name.ts';
import { keyAt, type Read, type Reading } from './reading.ts';
import { MARKERS } from './words.ts';

/** Words that end like an act but name none. */
const GENERIC = new Set(
  (
    'lova loven lovas lovens forskrifta forskriften forskriftas forskriftens forordninga forordningen særlova særloven ' +
    'rammeloven rammelova fullmaktsloven endringsloven endringslova enkeltloven lovforskriften forlova trulova trolova tillova avlova'
  ).split(' '),
);

const ENDS_LIKE_AN_ACT =
  /(?:lov(?:a|en)|forskrift(?:a|en)|forordning(?:a|en)|direktivet|konvensjonen|pakten|traktaten|avtalen|avtala)s?$/u;

/** Instruments outside the register that are cited by article, and common misspellings of GDPR. */
const INSTRUMENTS = new Set(['emk', 'echr', 'tfeu', 'teuv', 'øsk']);
const MISSPELT_GDPR = new Set(['grdp', 'gpdr', 'gdrp', 'gdppr']);

/** The first and last token of a name that looks like an act but is not in the register. */
export interface UnknownName {
  readonly from: number;
  readonly next: number;
  readonly misspeltGdpr: boolean;
}

/**
 * The unknown name at a token: one word in -loven, -lova, -forskriften …, or `lov om …` up to a section. Words before
 * `free` belong to another citation; in a
 * law reference a title may end with the text.
 */
export function readUnknownName(
  reading: Reading,
  at: number,
  free: number,
  where: 'prose' | 'reference' | 'after-provisions',
): UnknownName | undefined {
  const key = keyAt(reading, at);
  const trailing = where === 'after-provisions';
  if (MISSPELT_GDPR.has(key)) return { from: at, next: at + 1, misspeltGdpr: true };
  if (INSTRUMENTS.has(key))
    return trailing || marked(reading, at + 1) ? { from: at, next: at + 1, misspeltGdpr: false } : undefined;
  if (key === 'lov' || key === 'forskrift' || key === 'forskriften' || key === 'forskrifta') {
    const title = readTitle(reading, at + 1, where === 'reference');
    if (title) return { from: at, next: title.next, misspeltGdpr: false };
  }
  if (key === 'loven' || key === 'lova') return readSplitName(reading, at, free);
  if (key.length < 7 || GENERIC.has(key) || !ENDS_LIKE_AN_ACT.test(key)) return undefined;
  const cited = /(?:direktivet|konvensjonen|pakten|traktaten|avtalen|avtala)s?$/u.test(key);
  if (cited && !trailing && !marked(reading, at + 1)) return undefined;
  return { from: firstWord(reading, at, free), next: at + 1, misspeltGdpr: false };
}

/** `E-kom loven`, `NAV loven`: a known name written apart. */
function readSplitName(reading: Reading, at: number, free: number): UnknownName | undefined {
  for (const words of [1, 3]) {
    const from = at - words;
    const parts = reading.tokens.slice(Math.max(from, 0), at + 1).map((token) => token.key);
    const whole = nameKey(parts.join(' '));
    if (from >= free && nameWrittenApart(whole)) return { from, next: at + 1, misspeltGdpr: false };
  }
  return undefined;
}

/** `plan- og X`, `IKS-X`: the words before X that belong to its name. */
function firstWord(reading: Reading, at: number, free: number): number {
  const key = (offset: number): string => keyAt(reading, at - offset);
  if (key(1) === 'og' && key(2) === '-' && at - 3 >= free) return at - 3;
  if (
    key(1) === '-' &&
    !reading.tokens[at - 1]?.spaced &&
    reading.tokens[at - 2]?.kind === 'word' &&
    at - 2 >= free
  )
    return at - 2;
  return at;
}

/** The words after "lov" in `om barnetrygd § 3`, or after "forskrift" in `til barnehageloven § 3`. */
function readTitle(reading: Reading, at: number, whole: boolean): Read<true> | undefined {
  if (!['om', 'til'].includes(keyAt(reading, at))) return undefined;
  for (let next = at + 1; next < at + 16; next += 1) {
    if (next > at + 1 && marked(reading, next)) return { value: true, next };
    const token = reading.tokens[next];
    if (whole && next > at + 1 && (!token || [',', ';', '.'].includes(token.key)))
      return { value: true, next };
    if (!token || (token.kind !== 'word' && !['-', ','].includes(token.key))) return undefined;
  }
  return undefined;
}

function marked(reading: Reading, at: number): boolean {
  const next = [',', '('].includes(keyAt(reading, at)) ? at + 1 : at;
  return MARKERS.has(keyAt(reading, next));
}
