import type { Act } from '../acts/act.ts';
import { actRegister } from '../acts/register.ts';
import type { Token } from './tokens.ts';

/** An act named by number, and the token after it. */
export interface LegalId {
  /** Absent when the register does not hold the number. */
  readonly act?: Act;
  readonly next: number;
}

const MONTHS = 'januar februar mars april mai juni juli august september oktober november desember'.split(
  ' ',
);
const LAW_WORDS = new Set(['lov', 'lova', 'loven']);
const REGULATION_WORDS = new Set(['forskrift', 'forskrifta', 'forskriften', 'for']);

/**
 * Reads an act named by number at a token: `LOV-2018-06-15-38`, `lov/2018-06-15-38` in a Lovdata address,
 * `lov 2000-04-14 nr 31`, `lov av 14. april 2000 nr. 31`. Undefined when no such number stands there.
 */
export function readLegalId(tokens: readonly Token[], at: number): LegalId | undefined {
  const word = tokens[at]?.key ?? '';
  const kind = LAW_WORDS.has(word) ? 'LOV' : REGULATION_WORDS.has(word) ? 'FOR' : undefined;
  if (!kind) return undefined;
  let next = at + 1;
  if (['-', '/', 'av', 'om'].includes(tokens[next]?.key ?? '')) next += 1;
  if (['den', 'dato'].includes(tokens[next]?.key ?? '')) next += 1;
  const date = readDate(tokens, next);
  if (!date) return undefined;
  const number = readNumber(tokens, date.next);
  const id = `${kind}-${date.date}${number ? `-${number.value}` : ''}`;
  const act = byLovdataId(id) ?? (number ? byLovdataId(`${kind}-${date.date}`) : undefined);
  return { ...(act && { act }), next: number?.next ?? date.next };
}

/** The act with this identifier of Lovdata; leading zeros of the number do not count. */
export function byLovdataId(id: string): Act | undefined {
  const wanted = id.toUpperCase().replace(/-0{1,3}(?=\d{1,4}$)/u, '-');
  byNumber ??= new Map([...actRegister().values()].map((act) => [act.lovdataId, act]));
  return byNumber.get(wanted);
}

let byNumber: ReadonlyMap<string, Act> | undefined;

interface ReadDate {
  readonly date: string;
  readonly next: number;
}

/** `2000-04-14`, `2000/04/14`, `14. april 2000`, `14.4.2000`. */
export function readDate(tokens: readonly Token[], at: number): ReadDate | undefined {
  const key = (offset: number): string => tokens[at + offset]?.key ?? '';
  if (/^\d{4}$/u.test(key(0)) && '-/'.includes(key(1)) && key(3) === key(1)) {
    return dateOf(key(0), key(2), key(4), at + 5);
  }
  const dot = key(1) === '.' ? 1 : 0;
  const month = MONTHS.findIndex((name) => key(1 + dot).length >= 3 && name.startsWith(key(1 + dot)));
  const stop = key(2 + dot) === '.' ? 1 : 0;
  if (month >= 0) return dateOf(key(2 + dot + stop), String(month + 1), key(0), at + 3 + dot + stop);
  if (dot && key(3) === '.') return dateOf(key(4), key(2), key(0), at + 5);
  return undefined;
}

function dateOf(year: string, month: string, day: string, next: number): ReadDate | undefined {
  if (!/^\d{4}$/u.test(year) || !/^\d{1,2}$/u.test(month) || !/^\d{1,2}$/u.test(day)) return undefined;
  return { date: `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`, next };
}

/** `-31`, `/31`, `nr. 31`, `nr 31`. */
export function readNumber(
  tokens: readonly Token[],
  at: number,
): { value: number; next: number } | undefined {
  const marker = tokens[at]?.key ?? '';
  const afterStop = tokens[at + 1]?.key === '.' ? at + 2 : at + 1;
  const place =
    marker === '-' || marker === '/' ? at + 1 : ['nr', 'nummer', 'no'].includes(marker) ? afterStop : -1;
  const token = tokens[place];
  if (token?.kind !== 'number' || token.key.length > 4) return undefined;
  return { value: Number(token.key), next: place + 1 };
}
