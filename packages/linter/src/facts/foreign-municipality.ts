import type { Confidence } from '@tretten/norway';
import {
  municipalitiesByFormerNumber,
  municipalityByDomain,
  municipalityByNumber,
  municipalityByOrganisationNumber,
} from '@tretten/norway/municipalities';
import type { PrivacyDeclaration } from '@tretten/schema';
import { lookFor } from '../run/mentions.ts';
import type { PlacedString } from '../run/placed-strings.ts';
import { hostsIn, municipalitiesNamedIn, type NamedMunicipality } from './municipality-names.ts';
import { bareName, isUnder, type OwnMunicipality, ownMunicipality } from './own-hosts.ts';
import { comparableName } from './own-names.ts';
import { stringsOf } from './strings.ts';

/** A name, host or number that belongs to another municipality than the one that the declaration speaks for. */
export interface ForeignReference {
  /** As written. */
  readonly found: string;
  readonly pointer: string;
  /** Whether it stands where the reader looks for the controller: its identity, its contact details, the canonical address. */
  readonly misleads: boolean;
  /** How far the entry can be trusted that says whose it is. */
  readonly confidence: Confidence;
}

/** Where others are named on purpose; a body named here may be named anywhere. */
const PARTNER =
  /\/(?:recipients|jointControllers|includes|seeAlso|sources|systems|contacts)\/\*\/(?:name|supplier|unit)(?:\/|$)|^\/dataProtectionOfficer\/|\/\*\/controller\/|\/transfers\/\*\/recipient(?:\/|$)/u;
const LAW = /\/law(?:\/|$)|\/responsibilitiesByLaw\/|^\/\$schema$/u;
const IDENTITY = /^\/(?:id$|controller\/(?:name|text|hosts|contact)(?:\/|$))/u;

/** Archives and histories name municipalities that are no more. */
const FORMERLY =
  /(?<!\p{L})(?:tidligere|tidlegare|gamle|nedlagte|samanslåtte|sammenslåtte|former)(?!\p{L})/iu;

/** In small letters, what a name or a host of a municipality has. */
const NAMED = lookFor('ommun', 'erad', '.no');

/** Every reference to another municipality, in document order; none where nothing tells which municipality speaks. */
export function foreignReferences(declaration: PrivacyDeclaration): readonly ForeignReference[] {
  const own = ownMunicipality(declaration);
  if (!own) return [];
  const strings = stringsOf(declaration, () => true, NAMED);
  const suspects = suspectsIn(strings, own);
  if (suspects.length === 0) return numbers(declaration, own);
  const partners = partnersIn(strings);
  const inText = suspects
    .filter(({ placed: { path } }) => !PARTNER.test(path) && !LAW.test(path))
    .flatMap((suspect) => referencesIn(suspect, own, partners));
  return [...numbers(declaration, own), ...inText];
}

/** What a string names that is not the page's own municipality; it may be a partner's. */
interface Suspect {
  readonly placed: PlacedString;
  readonly hosts: readonly string[];
  readonly names: readonly NamedMunicipality[];
}

const NONE: ReadonlySet<string> = new Set();

/** The strings that name another municipality: most pages have none. */
function suspectsIn(strings: readonly PlacedString[], own: OwnMunicipality): readonly Suspect[] {
  const foreign = new Map<string, boolean>();
  const isForeign = (host: string) => {
    const before = foreign.get(host);
    if (before !== undefined) return before;
    const verdict = foreignHost(host, own, NONE) !== undefined;
    foreign.set(host, verdict);
    return verdict;
  };
  return strings.flatMap((placed) => {
    const hosts = hostsIn(placed.value).filter(isForeign);
    const names = municipalitiesNamedIn(placed.value, own.names);
    return hosts.length + names.length > 0 ? [{ placed, hosts, names }] : [];
  });
}

/** The bodies that the page names on purpose, as names without "kommune". */
function partnersIn(strings: readonly PlacedString[]): ReadonlySet<string> {
  const named = strings.filter(({ path }) => PARTNER.test(path) && !LAW.test(path));
  return new Set(
    named.flatMap(({ value }) => [bareName(value), ...municipalitiesNamedIn(value).map(({ name }) => name)]),
  );
}

function referencesIn(
  { placed: { value, pointer, path }, hosts, names }: Suspect,
  own: OwnMunicipality,
  partners: ReadonlySet<string>,
): ForeignReference[] {
  const isIdentity = IDENTITY.test(path);
  const foreignHosts = hosts.flatMap((host) => {
    const foreign = foreignHost(host, own, partners);
    if (!foreign) return [];
    const { isKnown, confidence } = foreign;
    return [{ found: host, pointer, misleads: isIdentity && isKnown, confidence }];
  });
  const foreignNames = names
    .filter(({ name, isFormer }) => !partners.has(name) && !(isFormer && FORMERLY.test(value)))
    .map(({ written }) => ({
      found: written,
      pointer,
      misleads: isIdentity && !namesOwn(value, path, own),
      confidence: 'high' as const,
    }));
  return [...foreignHosts, ...foreignNames];
}

/** Words about the controller that name the right municipality too: another one beside it is likely a partner. */
function namesOwn(value: string, path: string, { names }: OwnMunicipality): boolean {
  if (!path.startsWith('/controller/text')) return false;
  const words = ` ${comparableName(value).replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')} `;
  return [...names].some((name) => words.includes(` ${name} `));
}

/** Another municipality's host: one that the register knows, or a municipal one that is not among the stated. */
function foreignHost(
  host: string,
  { municipality, names, hosts }: OwnMunicipality,
  partners: ReadonlySet<string>,
): { readonly isKnown: boolean; readonly confidence: Confidence } | undefined {
  const domain = host.split('.').slice(-3).join('.');
  const isMunicipal = /^(?!www\.)[^.]+\.(?:kommune|herad)\.no$/u.test(domain);
  if (hosts.some((ours) => isUnder(host, ours) || isUnder(ours, isMunicipal ? domain : host)))
    return undefined;
  const other = municipalityByDomain(host);
  if (other) {
    const isOurs =
      other === municipality || names.has(bareName(other.name)) || partners.has(bareName(other.name));
    return isOurs ? undefined : { isKnown: true, confidence: other.confidence.domain };
  }
  const label = folded(domain.split('.', 1)[0] ?? '');
  const isNamed = [...names, ...partners].some((name) => folded(name) === label);
  return isMunicipal && hosts.length > 0 && !isNamed ? { isKnown: false, confidence: 'high' } : undefined;
}

/** A name without what domains leave out or spell in several ways: `Øvre Eiker`, `ovre-eiker` and `oevreeiker` are equal. */
function folded(name: string): string {
  const letters = name
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'a')
    .normalize('NFD')
    .replaceAll(/[^a-z]/gu, '');
  return letters.replaceAll('ae', 'a').replaceAll('oe', 'o').replaceAll('aa', 'a');
}

function numbers({ controller }: PrivacyDeclaration, { municipality }: OwnMunicipality): ForeignReference[] {
  if (!municipality || !controller) return [];
  const { municipalityNumber = '', organisationNumber = '' } = controller;
  const formerly = municipalitiesByFormerNumber(municipalityNumber).map(
    (successor) => successor.municipality,
  );
  const byNumber = formerly.includes(municipality)
    ? municipality
    : (municipalityByNumber(municipalityNumber) ?? formerly[0]);
  const byOrganisation = municipalityByOrganisationNumber(organisationNumber);
  const isFormer = municipalityByNumber(municipalityNumber) === undefined;
  return [
    {
      number: municipalityNumber,
      other: byNumber,
      pointer: '/controller/municipalityNumber',
      confidence: (isFormer && byNumber?.confidence.predecessors) || 'high',
    },
    {
      number: organisationNumber,
      other: byOrganisation,
      pointer: '/controller/organisationNumber',
      confidence: byOrganisation?.confidence.organisationNumber ?? 'high',
    },
  ].flatMap(({ number, other, pointer, confidence }) =>
    other && other !== municipality
      ? [{ found: `${number} (${other.name})`, pointer, misleads: true, confidence }]
      : [],
  );
}
