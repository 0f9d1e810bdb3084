import type { Difference, Refreshed } from './difference.ts';
import type { LegalEntity } from './enhetsregisteret.ts';
import type { KlassChange, KlassCode } from './klass.ts';
import type { MunicipalUnit } from './kommuneinfo.ts';

/** An entry of data/municipalities.json, as far as a refresh looks at it. */
export interface MunicipalityEntry extends Record<string, unknown> {
  readonly number: string;
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly lang: string }[];
  /** `officialName` in all languages of the county. */
  readonly county: { readonly number: string; readonly name: string; readonly officialName: string };
  readonly organisationNumber: { readonly value: string; readonly confidence: string };
  readonly domains: {
    readonly main: string;
    readonly alternates: readonly string[];
    readonly confidence: string;
  };
  readonly samiArea: { readonly category: string } | null;
  readonly source: string;
  readonly asOf: string;
  readonly confidence: string;
}

export interface MunicipalityRegister extends Record<string, unknown> {
  readonly asOf: string;
  readonly municipalities: readonly MunicipalityEntry[];
}

/** What the three public registers say. */
export interface MunicipalSources {
  readonly codes: readonly KlassCode[];
  readonly changes: readonly KlassChange[];
  readonly units: readonly MunicipalUnit[];
  readonly entities: readonly LegalEntity[];
}

const SOURCE = 'SSB KLASS 131, Kartverket kommuneinfo, Enhetsregisteret';

/**
 * Compares the municipalities with the public registers on the day. What they tell of a number that exists is written;
 * numbers that came or went are told, since the language decision, the Sámi area and the history need a person.
 */
export function refreshMunicipalities(
  register: MunicipalityRegister,
  sources: MunicipalSources,
  today: string,
): Refreshed<MunicipalityRegister> {
  const differences: Difference[] = [];
  const numbers = new Set(sources.codes.map(({ number }) => number));
  const municipalities = register.municipalities.map((entry) => {
    if (!numbers.has(entry.number)) {
      differences.push(replaced(entry, sources.changes));
      return entry;
    }
    const { fresh, found } = refreshed(entry, sources, today);
    differences.push(...found);
    return fresh;
  });
  const known = new Set(register.municipalities.map(({ number }) => number));
  for (const { number, name } of sources.codes) {
    if (known.has(number)) continue;
    differences.push({ id: number, field: 'municipality', before: '', after: name, byHand: true });
  }
  return { register: { ...register, asOf: today, municipalities }, differences };
}

function replaced({ number, name }: MunicipalityEntry, changes: readonly KlassChange[]): Difference {
  const into = changes.filter(({ from }) => from === number).map(({ to, day }) => `${to} from ${day}`);
  return { id: number, field: 'municipality', before: name, after: into.join(', '), byHand: true };
}

function refreshed(
  entry: MunicipalityEntry,
  { units, entities }: MunicipalSources,
  today: string,
): { fresh: MunicipalityEntry; found: readonly Difference[] } {
  const found: Difference[] = [];
  const tell = (field: string, before: string, after: string, byHand?: true) => {
    if (before !== after) found.push({ id: entry.number, field, before, after, ...(byHand && { byHand }) });
  };
  const unit = units.find(({ number }) => number === entry.number);
  const entity = entities.find(({ municipalityNumber }) => municipalityNumber === entry.number);
  let fresh: MunicipalityEntry = { ...entry, source: SOURCE, asOf: today };
  if (unit) {
    tell('name', entry.name, unit.name);
    tell('names', labels(entry.names), labels(unit.names));
    tell('samiArea', entry.samiArea ? 'yes' : 'no', unit.inSamiArea ? 'yes' : 'no', true);
    const names = labels(entry.names) === labels(unit.names) ? entry.names : unit.names;
    tell('county', entry.county.number, unit.county.number, true);
    tell('county', entry.county.officialName, unit.county.name);
    const county = { ...entry.county, officialName: unit.county.name };
    fresh = { ...fresh, name: unit.name, names, county };
  }
  if (entity) {
    const { value } = entry.organisationNumber;
    tell('organisationNumber', value, entity.organisationNumber);
    fresh = {
      ...fresh,
      organisationNumber: {
        ...entry.organisationNumber,
        value: entity.organisationNumber,
        confidence: 'high',
      },
    };
    const hosts = [entry.domains.main, ...entry.domains.alternates];
    const isKnown = entity.host === '' || hosts.includes(entity.host);
    if (!isKnown) {
      tell('domains', entry.domains.main, entity.host);
      fresh = { ...fresh, domains: { main: entity.host, alternates: hosts, confidence: 'high' } };
    } else if (entity.host === entry.domains.main) {
      fresh = { ...fresh, domains: { ...entry.domains, confidence: 'high' } };
    }
  }
  return { fresh, found };
}

function labels(names: MunicipalityEntry['names']): string {
  return names
    .map(({ name, lang }) => `${lang}:${name}`)
    .sort()
    .join(';');
}
