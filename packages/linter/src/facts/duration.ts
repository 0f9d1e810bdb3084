import { NUMBER_WORDS } from '@tretten/schema';

/** The units in days, in round figures: a month is not taken to be longer than 30 days. */
const DAYS = { Y: 365, M: 30, W: 7, D: 1 } as const;

/** The parts of an ISO 8601 duration; a time part lasts less than the day it ends in. */
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T.+)?$/u;

/**
 * The number of days that an ISO 8601 duration (`P1Y`, `P7D`, `P2W`, `PT72H`) lasts, in round figures; undefined for words such as
 * `indefinite`. Hours count in whole days: `PT48H` is 2.
 */
export function daysOf(duration: string): number | undefined {
  const parts = DURATION.exec(duration);
  if (!parts) return undefined;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number(part ?? 0));
  const hours = Number(/T(\d+)H/u.exec(duration)?.[1] ?? 0);
  const whole = (years ?? 0) * DAYS.Y + (months ?? 0) * DAYS.M + (weeks ?? 0) * DAYS.W + (days ?? 0);
  return whole + Math.floor(hours / 24);
}

const NUMBER = Object.keys(NUMBER_WORDS).join('|');
const UNIT =
  'timer|timar|timen?|hours?|dager|dagar|døgn|dag|days?|uker|veker|uke|veke|weeks?|måneder|månader|måned|månad|months?|år|years?';
const PERIOD = new RegExp(`(?<![\\p{L}\\p{N}])(\\d{1,4}|${NUMBER})\\s{0,4}(${UNIT})(?!\\p{L})`, 'iu');

/** The first period that a text names ("14 dager", "to veker"), in days; undefined when it names none. */
export function daysInText(text: string): number | undefined {
  const [, number = '', unit = ''] = PERIOD.exec(text) ?? [];
  if (unit === '') return undefined;
  const count = NUMBER_WORDS[number.toLowerCase()] ?? Number(number);
  return /^(?:t|h)/iu.test(unit) ? Math.floor(count / 24) : count * daysPer(unit.toLowerCase());
}

function daysPer(unit: string): number {
  if (/^(?:år|y)/u.test(unit)) return DAYS.Y;
  if (unit.startsWith('m')) return DAYS.M;
  return /^(?:u|v|w)/u.test(unit) ? DAYS.W : DAYS.D;
}
