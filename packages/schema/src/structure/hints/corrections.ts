import { NUMBER_WORDS } from '../../number-words.ts';

const MONTHS = 'jan feb mar apr ma jun jul aug sep okt nov des'.split(' ');
const ENGLISH_MONTHS: Readonly<Record<string, number>> = { may: 5, oct: 10, dec: 12 };

/** A date as Norwegians write it (`1.10.2026`, `1. oktober 2026`) in ISO 8601; `oktober 2026` becomes a year and month. */
export function isoDateOf(text: string): string | undefined {
  const figures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text.trim());
  if (figures) return isoDate(Number(figures[3]), Number(figures[2]), Number(figures[1]));
  const reversed = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?(?:[T ].*)?$/.exec(text.trim());
  if (reversed)
    return isoDate(Number(reversed[1]), Number(reversed[2]), reversed[3] ? Number(reversed[3]) : undefined);
  const words = /^(?:(\d{1,2})\.? )?(\p{L}{3,9})\.? (\d{4})$/u.exec(text.trim().toLowerCase());
  if (!words) return undefined;
  return isoDate(Number(words[3]), monthOf(words[2] as string), words[1] ? Number(words[1]) : undefined);
}

function monthOf(name: string): number {
  return ENGLISH_MONTHS[name.slice(0, 3)] ?? MONTHS.findIndex((start) => name.startsWith(start)) + 1;
}

function isoDate(year: number, month: number, day: number | undefined): string | undefined {
  if (month < 1 || month > 12 || day === 0) return undefined;
  // Day 0 of the next month is the last day of this one.
  if (day !== undefined && day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return [year, month, day]
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const UNITS: readonly (readonly [RegExp, string])[] = [
  [/^(år|years?)$/, 'Y'],
  [/^(md|mnd|månede?r?|månad(er)?|months?)$/, 'M'],
  [/^(uker?|veker?|weeks?)$/, 'W'],
  [/^(dag(er|ar)?|døgn|days?)$/, 'D'],
];

/** A period in words (`10 år`, `tre måneder`, `30 dagar`) in ISO 8601. */
export function isoDurationOf(text: string): string | undefined {
  const words = /^(\d{1,3}|\p{L}+)[ -](\p{L}+)\.?$/u.exec(text.trim().toLowerCase());
  if (!words) return undefined;
  const amount = /^\d/.test(words[1] as string) ? Number(words[1]) : NUMBER_WORDS[words[1] as string];
  const unit = UNITS.find(([name]) => name.test(words[2] as string))?.[1];
  return amount && unit ? `P${amount}${unit}` : undefined;
}

/** An address without scheme (`www.nordvik.kommune.no/personvern`), or with letters in its path that must be encoded. */
export function webAddressOf(text: string): string | undefined {
  const [, scheme = 'https://', host, path = ''] =
    /^(https?:\/\/)?([a-z0-9.-]+\.[a-z]{2,})([/?#]\S*)?$/i.exec(text.trim()) ?? [];
  if (host === undefined || host.startsWith('.')) return undefined;
  const address = scheme + host + path.replaceAll(/\p{L}+/gu, encodeURIComponent);
  return address !== text && /^[!#-;=?-[\]_a-z~]+$/.test(address) ? address : undefined;
}

/** An e-mail address without what people put around it (`mailto:`, spaces, angle brackets). */
export function emailOf(text: string): string | undefined {
  const address = text
    .trim()
    .replace(/^mailto:/i, '')
    .replace(/^<(.*)>$/, '$1')
    .trim();
  return address !== text && /^[\w.+-]+@([\w-]+\.)+[a-z]{2,}$/i.test(address) ? address : undefined;
}

/** The host of a web address. */
export function hostOf(text: string): string | undefined {
  return /^(?:https?:)?\/\/([a-z0-9.-]+)(?:[:/].*)?$/i.exec(text.trim())?.[1]?.toLowerCase();
}

/** The digits of a number that was written with spaces or with `NO` and `MVA` around it, when there are `count` of them. */
export function digitsOf(text: string, count: number): string | undefined {
  const digits = text
    .replace(/^NO/i, '')
    .replace(/MVA$/i, '')
    .replaceAll(/[\s.\u00a0-]/g, '');
  return /^\d+$/.test(digits) && digits.length === count ? digits : undefined;
}

/** A name as a slug: `Jobbsøknader og CV` → `jobbsoknader-og-cv`. */
export function slugOf(text: string): string | undefined {
  const slug = text
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'o')
    .replaceAll('å', 'a')
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');
  return slug === '' || slug.length > 50 ? undefined : slug;
}

/** A phone number without the word before it (`Tlf. 99 99 99 99`). */
export function phoneOf(text: string): string | undefined {
  const number = text.trim().replace(/^\p{L}+[.:]?\s*/u, '');
  return number !== text && /^\+?[0-9][0-9 ]{3,20}$/.test(number) ? number : undefined;
}
