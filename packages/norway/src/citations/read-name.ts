import type { Act } from '../acts/act.ts';
import { type NameKind, nameIndex } from '../acts/names.ts';
import { yearOf } from '../acts/register.ts';
import { byLovdataId, readDate, readLegalId, readNumber } from './legal-ids.ts';
import type { Token } from './tokens.ts';

/** A known name of one or more acts, and the token after it. */
export interface ReadName {
  readonly kind: NameKind;
  readonly name: string;
  readonly acts: readonly Act[];
  readonly next: number;
}

/** The longest known name that begins at a token, a genitive -s allowed; undefined when none does. */
export function readName(tokens: readonly Token[], at: number): ReadName | undefined {
  const { entries, longest } = nameIndex();
  const first = tokens[at]?.key ?? '';
  const most = Math.max(longest.get(first) ?? 0, first.endsWith('s') ? 1 : 0);
  const keys: string[] = [];
  for (let length = 0; length < most && at + length < tokens.length; length += 1) {
    const key = tokens[at + length]?.key ?? '';
    keys.push(length === 0 ? key : `${keys[length - 1]} ${key}`);
  }
  for (let length = keys.length; length > 0; length -= 1) {
    const key = keys[length - 1] ?? '';
    const entry = entries.get(key) ?? (key.endsWith('s') ? entries.get(key.slice(0, -1)) : undefined);
    if (entry) return { ...entry, next: at + length };
  }
  return undefined;
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
