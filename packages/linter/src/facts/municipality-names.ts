import { municipalitiesByFormerName, municipalitiesByName } from '@tretten/norway/municipalities';
import { bareName } from './own-hosts.ts';

/** Up to three words before "kommune", such as `i Nore og Uvdal`: where the name begins is found by look-up. */
const BEFORE_KOMMUNE = /(?<![\p{L}-])((?:[\p{L}-]{1,40}\s+){1,3})(?:kommune|herad)s?(?!\p{L})/giu;
/** "Kommunen", which most texts have, names none, and neither does an address such as `fjord.kommune.no`. */
const MUNICIPALITY = /\s(?:kommune|herad)s?(?!\p{L})/iu;
const HOST = /(?<![\p{L}\d.-])(?:[a-z\d-]{1,63}\.){1,5}no(?![\p{L}\d]|[.-][\p{L}\d])/giu;

/** A municipality that a text names. */
export interface NamedMunicipality {
  readonly written: string;
  /** In comparable form, without "kommune". */
  readonly name: string;
  /** Whether no municipality of today has the name. */
  readonly isFormer: boolean;
}

/** The municipalities, present or former, that a text names with "kommune" or "herad"; `own` names are passed over. */
export function municipalitiesNamedIn(
  text: string,
  own: ReadonlySet<string> = new Set(),
): readonly NamedMunicipality[] {
  if (!MUNICIPALITY.test(text)) return [];
  const found = new Map<string, NamedMunicipality | undefined>();
  for (const [whole, before = ''] of text.matchAll(BEFORE_KOMMUNE)) {
    if (!found.has(whole)) found.set(whole, nameBefore(before.trim(), whole.slice(before.length), own));
  }
  return [...found.values()].flatMap((named) => named ?? []);
}

function nameBefore(before: string, noun: string, own: ReadonlySet<string>): NamedMunicipality | undefined {
  const words = before.split(/\s+/u);
  for (let first = 0; first < words.length; first += 1) {
    if (!/^\p{Lu}/u.test(words[first] ?? '')) continue;
    const written = words.slice(first).join(' ');
    const name = bareName(written);
    if (own.has(name)) return undefined;
    const isFormer = municipalitiesByName(written).length === 0;
    if (!isFormer || municipalitiesByFormerName(written).length > 0) {
      return { written: `${written} ${noun.toLowerCase().replace(/s$/u, '')}`, name, isFormer };
    }
  }
  return undefined;
}

/** The Norwegian hosts in an address or a text, in small letters. */
export function hostsIn(text: string): readonly string[] {
  if (!/\.no/iu.test(text)) return [];
  return text.match(HOST)?.map((host) => host.toLowerCase()) ?? [];
}
