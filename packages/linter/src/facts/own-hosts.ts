import {
  type Municipality,
  municipalitiesByFormerNumber,
  municipalitiesByName,
  municipalityByDomain,
  municipalityByNumber,
  municipalityByOrganisationNumber,
} from '@tretten/norway/municipalities';
import { type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { once } from '../run/once.ts';
import { comparableName, ownNames } from './own-names.ts';

/** What is known of the municipality that a declaration speaks for. */
export interface OwnMunicipality {
  /** Its entry in the register; a fictional one has none. */
  readonly municipality: Municipality | undefined;
  /** Its names in comparable form, without "kommune". */
  readonly names: ReadonlySet<string>;
  /** Hosts that belong to it: those it states and its domains in the register. */
  readonly hosts: readonly string[];
}

/** A bare name of a municipality: `Nordvik kommunes` and `nordvik` compare as equal. */
export function bareName(name: string): string {
  return comparableName(name).replace(/ (?:kommune|herad|municipality)s?$/u, '');
}

/** The host of a web or e-mail address, or of a host standing alone, in small letters. */
export function hostOf(address: string): string {
  return address
    .replace(/^https?:\/\//iu, '')
    .replace(/[/?#:].*$/su, '')
    .replace(/^.*@/su, '')
    .toLowerCase();
}

/** Whether a host is the domain or lies under it, compared label by label. */
export function isUnder(host: string, domain: string): boolean {
  return host === domain || host.endsWith(`.${domain}`);
}

/**
 * The municipality that the declaration speaks for, by the name of the controller, then its numbers, then its hosts and
 * the canonical address. Undefined when the controller is no municipality, or nothing tells which one it is.
 */
export const ownMunicipality = once((declaration: PrivacyDeclaration): OwnMunicipality | undefined => {
  const { controller, language, id } = declaration;
  const texts = textsOf(controller?.name, language).map(({ text }) => text);
  const isOne =
    controller?.kind === 'municipality' || texts.some((text) => MUNICIPAL.test(comparableName(text)));
  const isOther = controller?.kind !== undefined && controller.kind !== 'municipality';
  if (isOther || (!isOne && texts.length > 0)) return undefined;
  const stated = [
    ...(controller?.hosts ?? []),
    ...(controller?.includes ?? []).flatMap(({ hosts = [] }) => hosts),
  ].map(hostOf);
  const names = new Set(ownNames(controller, language).map(bareName));
  const addresses = [...stated, ...(id && !isOfAnother(hostOf(id), names) ? [hostOf(id)] : [])];
  const municipality =
    theOnly([...names].flatMap(municipalitiesByName)) ??
    (controller?.municipalityNumber ? byNumber(controller.municipalityNumber) : undefined) ??
    (controller?.organisationNumber
      ? municipalityByOrganisationNumber(controller.organisationNumber)
      : undefined) ??
    (names.size === 0 ? theOnly(addresses.flatMap((host) => municipalityByDomain(host) ?? [])) : undefined);
  if (!municipality)
    return names.size + addresses.length === 0 ? undefined : { municipality, names, hosts: addresses };
  const former = municipality.predecessors.map(({ name }) => name);
  for (const name of [municipality.name, ...municipality.names.map((official) => official.name), ...former])
    names.add(bareName(name));
  const hosts = stated.filter((host) => (municipalityByDomain(host) ?? municipality) === municipality);
  return { municipality, names, hosts: [...hosts, ...municipality.domains] };
});

/** Whether the canonical address was copied with the page: it belongs to a municipality of another name than the controller's. */
function isOfAnother(host: string, names: ReadonlySet<string>): boolean {
  const owner = municipalityByDomain(host);
  return (
    owner !== undefined &&
    names.size > 0 &&
    municipalitiesByName(owner.name).length > 0 &&
    !hasName(owner, names)
  );
}

function hasName({ name, names: official, predecessors }: Municipality, names: ReadonlySet<string>): boolean {
  const all = [name, ...official.map((one) => one.name), ...predecessors.map((one) => one.name)];
  return all.some((one) => names.has(bareName(one)));
}

const MUNICIPAL = /(?<!\p{L})(?:kommune|herad|suohkan|municipality)$/u;

function byNumber(number: string): Municipality | undefined {
  return (
    municipalityByNumber(number) ??
    theOnly(municipalitiesByFormerNumber(number).map(({ municipality }) => municipality))
  );
}

function theOnly(candidates: readonly Municipality[]): Municipality | undefined {
  const different = new Set(candidates);
  return different.size === 1 ? candidates[0] : undefined;
}
