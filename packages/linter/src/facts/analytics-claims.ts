import { type CookieItem, isAtOrBelow, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { lookFor } from '../run/mentions.ts';
import { once } from '../run/once.ts';
import type { PlacedString } from '../run/placed-strings.ts';
import { statedCookies } from './cookies.ts';
import { stringsOf } from './strings.ts';
import { placedStrings } from './text-strings.ts';

/** An assurance that what an analytics tool gathers is anonymous. */
export interface AnonymityClaim {
  readonly pointer: string;
  /** As the page says it; the code where it stands among `claims`. */
  readonly words: string;
  /** Whether the page itself tells of something that recognises a visitor, such as a lasting cookie or an IP address. */
  readonly hasIdentifier: boolean;
}

const TOOL =
  /(?<!\p{L})(?:google\s+analytics|matomo|siteimprove|hotjar|(?:microsoft\s+)?clarity|(?:facebook|meta)[-\s]?pi(?:ks|x)el\p{L}{0,2}|(?:web|nett)-?(?:analys|statistikk)\p{L}{0,3}|analyseverktøy\p{L}{0,3}|besøksstatistikk\p{L}{0,3}|web\s+analytics)(?!\p{L})/iu;
/** Every name of a tool has one of these. */
const TOOL_PARTS = lookFor(
  'analy',
  'matomo',
  'siteimprove',
  'hotjar',
  'clarity',
  'pixel',
  'piksel',
  'statistikk',
);
const ANONYMOUS =
  /(?<!\p{L})(?:anonym(?:e|t|is\p{L}{1,6}|ous\p{L}{0,2})?|avidentifis\p{L}{1,6}|de-?identified)(?!\p{L})/iu;
const DENIED = /(?<!\p{L})(?:ikk(?:e|je)|not)\s+(?:\p{L}{1,12}\s+){0,2}(?:anonym|avidentif)/iu;
const ADDRESS = /(?<!\p{L})IP(?!\p{L})/u;
/** The codes among `claims` that promise the same. */
/** Every claim has one of these, codes included. */
export const ANONYMITY = lookFor('anonym', 'identif');
const CODES: ReadonlySet<string> = new Set(['anonymous', 'not-identifying']);

/** The most exact place where the declaration gives the assurance about analytics; undefined when it does not. */
export function anonymityClaim(declaration: PrivacyDeclaration): AnonymityClaim | undefined {
  const claims = placedStrings(declaration, isClaim, ANONYMITY)
    .filter((claim) => isAboutAnalytics(claim, declaration))
    .toSorted((a, b) => rank(a) - rank(b) || (a.pointer < b.pointer ? -1 : 1));
  const [first] = claims;
  if (!first) return undefined;
  const hasAddress = claims.some(({ value }) => ADDRESS.test(value));
  const words = ANONYMOUS.exec(first.value)?.[0] ?? first.value;
  return {
    pointer: first.pointer,
    words,
    hasIdentifier: hasAddress || analyticsItems(declaration).some(recognises),
  };
}

function isClaim(value: string): boolean {
  return CODES.has(value) || (ANONYMOUS.test(value) && !DENIED.test(value));
}

/** Whether the part of the page that the claim stands in is about a tool that measures visits. */
function isAboutAnalytics({ value, pointer }: PlacedString, declaration: PrivacyDeclaration): boolean {
  const [, part = '', key = '', index = ''] = pointer.split('/');
  const items = analyticsItems(declaration);
  const isNamed = TOOL.test(value) || ADDRESS.test(value);
  if (part === 'cookies' && key === 'items') {
    return items.includes(statedCookies(declaration)?.items?.[Number(index)] as CookieItem);
  }
  if (part === 'cookies') return isNamed || items.length > 0;
  if (CODES.has(value)) return false;
  if (part !== 'processingActivities') return isNamed;
  return (
    isNamed || toolPlaces(declaration).some((place) => isAtOrBelow(place, `/processingActivities/${key}`))
  );
}

/** JSON pointers of the strings that name a tool. */
const toolPlaces = once((declaration: PrivacyDeclaration): readonly string[] =>
  stringsOf(declaration, (value) => TOOL.test(value), TOOL_PARTS).map(({ pointer }) => pointer),
);

/** Items that measure visits by something stored or read; one that keeps nothing may well be anonymous. */
function analyticsItems(declaration: PrivacyDeclaration): readonly CookieItem[] {
  return (statedCookies(declaration)?.items ?? []).filter(({ category, technology, tool }) => {
    const isTool = textsOf(tool, declaration.language).some(({ text }) => TOOL.test(text));
    return technology !== 'cookieless' && (category === 'analytics' || isTool);
  });
}

/** Whether the item lasts beyond the visit, is named, or reads marks of the equipment. */
function recognises({ names, duration, technology }: CookieItem): boolean {
  const lasts = duration !== undefined && duration !== 'session';
  return lasts || names !== undefined || technology !== undefined;
}

/** The more a place is about the tool itself, the earlier; codes come last. */
const PLACES = ['/cookies/items/', '/cookies/text', '/processingActivities/'];

function rank({ path }: PlacedString): number {
  const place = PLACES.findIndex((start) => path.startsWith(start));
  return place < 0 ? PLACES.length : place;
}
