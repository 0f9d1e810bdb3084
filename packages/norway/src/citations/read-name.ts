import type { Act } from '../acts/act.ts';
import { isDefinite, nameIndex, withoutEnding } from '../acts/names.ts';
import { yearOf } from '../acts/register.ts';
import { byLovdataId, readDate, readLegalId, readNumber } from './legal-ids.ts';
import type { Token } from './tokens.ts';

/** A known name of one or more acts, and the token after it. */
export interface ReadName {
  /** `indefinite` = the form -lov of a name in -loven or -lova. */
  readonly kind: 'name' | 'abbreviation' | 'indefinite';
  readonly acts: readonly Act[];
  readonly next: number;
}

/** The longest known name that begins at a token, a genitive -s allowed; undefined when none does. */
export function readName(tokens: readonly Token[], at: number): ReadName | undefined {
  const { longest } = nameIndex();
  const first = tokens[at]?.key ?? '';
  const most = longest.get(first) ?? 1;
  let read: ReadName | undefined;
  let words = '';
  for (let count = 0, next = at; count < most && next < tokens.length; next += 1) {
    const key = tokens[next]?.key ?? '';
    if (key === '-') continue;
    read = lookUp(words, key, next + 1) ?? read;
    words += `${key} `;
    count += 1;
  }
  return read;
}

function lookUp(words: string, last: string, next: number): ReadName | undefined {
  const { entries } = nameIndex();
  const found = entries.get(words + withoutEnding(last));
  const definite = found && isDefinite(last);
  const genitive = !found && last.endsWith('s') ? last.slice(0, -1) : undefined;
  const entry = genitive === undefined ? found : entries.get(words + withoutEnding(genitive));
  if (!entry) return undefined;
  const whole = definite || (genitive !== undefined && isDefinite(genitive));
  const kind = entry.abbreviation ? 'abbreviation' : entry.definite && !whole ? 'indefinite' : 'name';
  return { kind, acts: entry.acts, next };
}

/** Narrows a name by what follows it: `(2000)`, `av 2000`, `av 14. april 2000 nr. 31`, `(POL)`. */
export function readQualifiers(tokens: readonly Token[], name: ReadName): ReadName {
  let read = name;
  for (let round = 0; round < 3; round += 1) {
    const narrowed = readYear(tokens, read) ?? readSynonym(tokens, read);
    if (!narrowed) return read;
    read = narrowed;
  }
  return read;
}

function readYear(tokens: readonly Token[], name: ReadName): ReadName | undefined {
  let at = name.next;
  const bracket = tokens[at]?.key === '(';
  if (bracket) at += 1;
  if (['av', 'fra', 'frå', 'of'].includes(tokens[at]?.key ?? '')) at += 1;
  const date = readDate(tokens, at);
  const number = date && readNumber(tokens, date.next);
  const year = date?.date.slice(0, 4) ?? tokens[at]?.key ?? '';
  if (!/^(?:18|19|20)\d\d$/u.test(year)) return undefined;
  const named = date && number && byLovdataId(`LOV-${date.date}-${number.value}`);
  const acts = named ? [named] : name.acts.filter((act) => yearOf(act.lovdataId) === year);
  const next = number?.next ?? date?.next ?? at + 1;
  if (acts.length === 0 || (bracket && tokens[next]?.key !== ')')) return undefined;
  return { ...name, acts, next: bracket ? next + 1 : next };
}

function readSynonym(tokens: readonly Token[], name: ReadName): ReadName | undefined {
  if (tokens[name.next]?.key !== '(') return undefined;
  const id = readLegalId(tokens, name.next + 1);
  const synonym = id ? { next: id.next, acts: id.act ? [id.act] : [] } : readName(tokens, name.next + 1);
  if (!synonym) return undefined;
  const close = tokens[synonym.next]?.key === '.' ? synonym.next + 1 : synonym.next;
  const acts = name.acts.filter((act) => synonym.acts.includes(act));
  if (acts.length === 0 || tokens[close]?.key !== ')') return undefined;
  return { ...name, acts, next: close + 1 };
}
