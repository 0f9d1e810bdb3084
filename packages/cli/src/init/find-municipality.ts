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
