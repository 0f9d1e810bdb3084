/** Formulas that only make sense as a link. */
const LINK =
  /(?<!\p{L})(?:her\s+(?:kan|finn|finner)\s+(?:du|de|dere|ein|man)\s+(?:(?:les[ae]|sjå|se|finne)\s+)?(?:mer|meir|flere\s+opplysninger|fleire\s+opplysningar)|(?:les|les[ae]|sjå|se|finn)\s+(?:mer|meir)\s+(?:om\s+(?:[^\s.]{1,30}\s+){1,5}?)?her|(?:klikk|trykk|trykkj)\s+(?:her|på\s+denne\s+lenk\p{L}{1,3})|(?:se|sjå|følg|bruk)\s+denne\s+lenk\p{L}{1,3}|here\s+you\s+(?:can|may)\s+(?:read|find|see)\s+more|read\s+more\s+(?:about\s+(?:[^\s.]{1,30}\s+){1,5}?)?here|click\s+here)(?![\p{L}-])/iu;
/** The text itself says where: an address, or the page that it stands on. */
const TARGET =
  /https?:|www\.|\p{L}@|[\p{L}\d-]{2,40}\.(?:no|com|org|net|eu)(?![\p{L}\d])|(?<!\p{L})(?:her|here)\s+(?:i|på|hos|in|on|at)\s|(?<!\p{L})(?:nedenfor|nedanfor|under|below|ovenfor|ovanfor|above)(?!\p{L})/iu;

/** The words of a text that stand for a link whose address the text does not give; undefined when there are none. */
export function linkWords(text: string): string | undefined {
  const words = LINK.exec(text)?.[0];
  return words === undefined || TARGET.test(text) ? undefined : words;
}

/** Whether an object that a text stands in gives an address beside it: a web address, or other pages with one. */
export function hasTarget(holder: unknown): boolean {
  if (holder === null || typeof holder !== 'object' || Array.isArray(holder)) return false;
  return Object.entries(holder).some(
    ([key, value]) => (isAddress(value) && !OWN.has(key)) || (BESIDE.has(key) && holds(value)),
  );
}

/** Addresses of the declaration itself lead nowhere else. */
const OWN = new Set(['id', '$schema']);

/** Keys whose objects may hold the address that a text beside them means. */
const BESIDE = new Set(['seeAlso', 'contact', 'authority', 'withdrawal', 'law']);

function holds(value: unknown): boolean {
  if (isAddress(value)) return true;
  return value !== null && typeof value === 'object' && Object.values(value).some(holds);
}

function isAddress(value: unknown): boolean {
  return typeof value === 'string' && /^https?:/u.test(value);
}
