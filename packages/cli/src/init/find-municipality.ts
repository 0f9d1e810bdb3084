import {
  allMunicipalities,
  type Municipality,
  municipalitiesByFormerName,
  municipalitiesByFormerNumber,
  municipalitiesByName,
  municipalityByDomain,
  municipalityByNumber,
  municipalityByOrganisationNumber,
} from '@tretten/norway/municipalities';
import { closest } from '@tretten/schema';

/** The municipalities that a name, number, organisation number or domain can mean, former ones included; several when a name is shared. */
export function findMunicipalities(words: string): readonly Municipality[] {
  const { number, name, county } = labelIn(words);
  const found = municipalitiesBy(number ?? name);
  const inCounty = county ? found.filter((each) => isIn(county, each)) : [];
  return inCounty.length > 0 ? inCounty : found;
}

/** What people copy of a label: `1818 Herøy (Nordland)`, `Herøy (Nordland)`, or as they say it, `Herøy i Nordland`. */
function labelIn(words: string): {
  readonly number?: string;
  readonly name: string;
  readonly county?: string;
} {
  const number = /^(\d{4})\s/u.exec(words)?.[1];
  const [, name = words, inBrackets, said] = /^(.+?)(?:\s*\((.+)\)|,? i (.+))$/u.exec(words) ?? [];
  const county = inBrackets ?? said;
  if (number !== undefined) return { number, name };
  // `Nord i Vest` may be a name of its own.
  return county === undefined || municipalitiesBy(words).length > 0 ? { name: words } : { name, county };
}

function isIn(county: string, { county: { name } }: Municipality): boolean {
  return name.toLowerCase() === county.trim().toLowerCase();
}

function municipalitiesBy(words: string): readonly Municipality[] {
  const one = municipalityByNumber(words) ?? municipalityByOrganisationNumber(words) ?? byAddress(words);
  if (one) return [one];
  const named = municipalitiesByName(words);
  if (named.length > 0) return named;
  const successors = [...municipalitiesByFormerNumber(words), ...municipalitiesByFormerName(words)];
  return [...new Set(successors.map(({ municipality }) => municipality))];
}

/** The name that was probably meant by a slip, or undefined. */
export function nearestName(words: string): string | undefined {
  const names = new Map(
    allMunicipalities().flatMap(({ names: all }) => all.map(({ name }) => [name.toLowerCase(), name])),
  );
  const plain = words.toLowerCase().replace(/ (?:kommune|herad)$/u, '');
  return names.get(closest(plain, names.keys()) ?? '');
}

/** As people write it to tell namesakes apart: `1818 Herøy (Nordland)`. */
export function labelOf({ number, name, county }: Municipality): string {
  return `${number} ${name} (${county.name})`;
}

function byAddress(words: string): Municipality | undefined {
  return municipalityByDomain(words.replace(/^[^/]*\/\//u, '').replace(/[/?#].*$/u, ''));
}
