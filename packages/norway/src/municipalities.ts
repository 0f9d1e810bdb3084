import type { FormerMunicipality, Municipality } from './municipalities/municipality.ts';
import { municipalityRegister } from './municipalities/register.ts';
import { plainOrganisationNumber } from './organisation-number.ts';

export { municipalitiesAsOf } from './generated/municipalities.ts';
export type { FormerMunicipality, Municipality, NameLanguage } from './municipalities/municipality.ts';

/** A municipality that came out of an earlier one. */
export interface Successor {
  readonly municipality: Municipality;
  readonly former: FormerMunicipality;
}

/** All municipalities in the order of their numbers. */
export function allMunicipalities(): readonly Municipality[] {
  return municipalityRegister();
}

/** The municipality that has this number now. */
export function municipalityByNumber(number: string): Municipality | undefined {
  return municipalityRegister().find((municipality) => municipality.number === number);
}

/** The municipalities that came out of one with this former number; more than one after a split. */
export function municipalitiesByFormerNumber(number: string): readonly Successor[] {
  return successors((former) => former.number === number);
}

/** The municipalities that came out of one with this former name, where it is not their own. */
export function municipalitiesByFormerName(name: string): readonly Successor[] {
  const wanted = nameKey(name);
  return successors(
    (former, municipality) => nameKey(former.name) === wanted && former.name !== municipality.name,
  );
}

function successors(
  matches: (former: FormerMunicipality, municipality: Municipality) => boolean,
): Successor[] {
  return municipalityRegister().flatMap((municipality) =>
    municipality.predecessors
      .filter((former) => matches(former, municipality))
      .map((former) => ({ municipality, former })),
  );
}

/** The municipalities of this name, in any official language, with or without "kommune" or "herad" and a genitive -s. */
export function municipalitiesByName(name: string): readonly Municipality[] {
  const wanted = nameKey(name);
  return municipalityRegister().filter(
    (municipality) =>
      municipality.names.some((official) => nameKey(official.name) === wanted) ||
      municipality.controllerNames.some((official) => nameKey(official) === wanted),
  );
}

/** The municipality whose domain a host is or lies under; hosts are compared label by label, a port is left out. */
export function municipalityByDomain(host: string): Municipality | undefined {
  const labels = host
    .trim()
    .toLowerCase()
    .replace(/:\d{1,5}$/u, '')
    .replace(/\.$/u, '')
    .split('.');
  for (let first = 0; first < labels.length - 1; first += 1) {
    const domain = labels.slice(first).join('.');
    const found = municipalityRegister().find((municipality) => municipality.domains.includes(domain));
    if (found) return found;
  }
  return undefined;
}

/** The municipality with this organisation number, spaces allowed. */
export function municipalityByOrganisationNumber(number: string): Municipality | undefined {
  const wanted = plainOrganisationNumber(number);
  return municipalityRegister().find((municipality) => municipality.organisationNumber === wanted);
}

function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/(?: kommune| herad| municipality)s?$/u, '');
}
