import { actById, statusAt } from '@tretten/norway/acts';
import { type CookieItem, type Cookies, type PrivacyDeclaration, textIn, textsOf } from '@tretten/schema';

/** What the declaration says of cookies; undefined when it says nothing, or that there are none. */
export function statedCookies({ cookies }: PrivacyDeclaration): Cookies | undefined {
  return cookies === 'none' ? undefined : cookies;
}

/** Whether ekomloven of 2024 is law on the day; the act before it took the settings of a browser for consent. */
export function isUnderAct2024(asOf: string): boolean {
  return statusAt(actById('ekomloven-2024'), asOf) === 'in-force';
}

/**
 * Whether ekomloven § 3-15 asks for information and consent: `needed`, `exempt` (transmission only, strictly necessary,
 * or nothing stored or read), or `unknown` when the item does not say what kind it is.
 */
export type ConsentNeed = 'needed' | 'exempt' | 'unknown';

/** Tools that read or store something in the visitor's equipment, whatever the page calls them. */
const TOOLS =
  /(?<!\p{L})(?:google\s+analytics|hotjar|(?:microsoft\s+)?clarity|siteimprove\s+analytics|(?:facebook|meta)[-\s]?(?:piksel\p{L}{0,2}|pixel)|google\s+ads|doubleclick)(?!\p{L})/iu;

/** The well-known tool that a text names, as written. */
export function toolIn(text: string): string | undefined {
  return TOOLS.exec(text)?.[0];
}

/** Decides by the category first, then by the name of a well-known tool. */
export function consentNeed({ category, technology, tool, provider }: CookieItem): ConsentNeed {
  if (category === 'necessary' || category === 'transmission' || technology === 'cookieless') return 'exempt';
  if (category !== undefined) return 'needed';
  const names = [...textsOf(tool, 'nb'), ...textsOf(provider, 'nb')];
  return names.some(({ text }) => TOOLS.test(text)) ? 'needed' : 'unknown';
}

/** Whether some item needs consent. */
export function needsConsent({ items }: Cookies): boolean {
  return items?.some((item) => consentNeed(item) === 'needed') ?? false;
}

/** Whether every item that is listed is under an exception, so that no consent is asked for. */
export function isAllExempt({ items }: Cookies): boolean {
  return items?.every((item) => consentNeed(item) === 'exempt') ?? false;
}

/** What a message calls the item: its tool, else its names, else who provides it, else its kind, else its place in the list. */
export function cookieName(item: CookieItem, index: number, language: string): string {
  const words = [
    textIn(item.tool, language, language),
    item.names?.join(', '),
    textIn(item.provider, language, language),
  ];
  return words.find(Boolean) || item.category || `${index + 1}`;
}

const MEANS_COOKIES = /informasjonskaps|cookie/iu;

/** Whether words are about cookies, by themselves or by where they stand. */
export function isAboutCookies(text: string, path: string): boolean {
  return path.startsWith('/cookies/') || MEANS_COOKIES.test(text);
}
