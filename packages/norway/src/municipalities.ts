import { lookUp, nameKey, type Successor } from './municipalities/look-up.ts';
import type { Municipality } from './municipalities/municipality.ts';
import { municipalityRegister } from './municipalities/register.ts';
import { plainOrganisationNumber } from './organisation-number.ts';

export { municipalitiesAsOf } from './generated/municipalities.ts';
export type { Successor } from './municipalities/look-up.ts';
export type { FormerMunicipality, Municipality, NameLanguage } from './municipalities/municipality.ts';

/** All municipalities in the order of their numbers. */
export function allMunicipalities(): readonly Municipality[] {
  return municipalityRegister();
}

/** The municipality that has this number now. */
export function municipalityByNumber(number: string): Municipality | undefined {
  return lookUp().numbers.get(number);
}

/** The municipalities that came out of one with this former number; more than one after a split. */
export function municipalitiesByFormerNumber(number: string): readonly Successor[] {
  return lookUp().formerNumbers.get(number) ?? [];
}

/** The municipalities that came out of one with this former name, where it is not their own. */
export function municipalitiesByFormerName(name: string): readonly Successor[] {
  return lookUp().formerNames.get(nameKey(name)) ?? [];
}

/** The municipalities of this name, in any official language, with or without "kommune" or "herad" and a genitive -s. */
export function municipalitiesByName(name: string): readonly Municipality[] {
  return lookUp().names.get(nameKey(name)) ?? [];
}

/** The municipality whose domain a host is or lies under; hosts are compared label by label, a port is left out. */
export function municipalityByDomain(host: string): Municipality | undefined {
  const name = host
    .trim()
    .toLowerCase()
    .replace(/:\d{1,5}$/u, '')
    .replace(/\.$/u, '');
  // The last labels of a host decide; no domain of a municipality has more than four.
  const labels = name.slice(-100).split('.').slice(-4);
  for (let first = 0; first < labels.length - 1; first += 1) {
    const found = lookUp().domains.get(labels.slice(first).join('.'));
    if (found) return found;
  }
  return undefined;
}

/** The municipality with this organisation number, spaces allowed. */
export function municipalityByOrganisationNumber(number: string): Municipality | undefined {
  return lookUp().organisationNumbers.get(plainOrganisationNumber(number));
}
