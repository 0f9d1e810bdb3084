import type { FormerMunicipality, Municipality } from './municipality.ts';
import { municipalityRegister } from './register.ts';

/** A municipality that came out of an earlier one. */
export interface Successor {
  readonly municipality: Municipality;
  readonly former: FormerMunicipality;
}

/** Municipalities by what identifies them, and by what they were. */
export interface LookUp {
  readonly numbers: ReadonlyMap<string, Municipality>;
  readonly organisationNumbers: ReadonlyMap<string, Municipality>;
  readonly domains: ReadonlyMap<string, Municipality>;
  readonly names: ReadonlyMap<string, readonly Municipality[]>;
  readonly formerNumbers: ReadonlyMap<string, readonly Successor[]>;
  readonly formerNames: ReadonlyMap<string, readonly Successor[]>;
}

let built: LookUp | undefined;

/** The tables behind the look-ups, built on first use. */
export function lookUp(): LookUp {
  built ??= build(municipalityRegister());
  return built;
}

/** A name in lower case without "kommune", "herad" or "municipality" and a genitive -s. */
export function nameKey(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/ (?:kommune|herad|municipality)s?$/u, '');
}

function build(register: readonly Municipality[]): LookUp {
  const successors = register.flatMap((municipality) =>
    municipality.predecessors.map((former) => ({ municipality, former })),
  );
  const renamed = successors.flatMap((successor) =>
    lostNames(successor).map((name) => [name, successor] as const),
  );
  return {
    numbers: new Map(register.map((municipality) => [municipality.number, municipality])),
    organisationNumbers: new Map(
      register.map((municipality) => [municipality.organisationNumber, municipality]),
    ),
    domains: new Map(
      register.flatMap((municipality) => municipality.domains.map((domain) => [domain, municipality])),
    ),
    names: grouped(
      register.flatMap((municipality) => namesOf(municipality).map((name) => [name, municipality] as const)),
    ),
    formerNumbers: grouped(successors.map((successor) => [successor.former.number, successor] as const)),
    formerNames: grouped(renamed),
  };
}

function namesOf({ names, controllerNames }: Municipality): string[] {
  return [...new Set([...names.map(({ name }) => name), ...controllerNames].map(nameKey))];
}

/** Names of the earlier municipality that the later one does not have, without additions such as (Telemark). */
function lostNames({ former, municipality }: Successor): string[] {
  const kept = new Set(namesOf(municipality));
  const names = former.name
    .replace(/ \([^()]{1,40}\)$/u, '')
    .split(' - ')
    .map(nameKey);
  return names.filter((name) => !kept.has(name));
}

function grouped<T>(pairs: readonly (readonly [string, T])[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, value] of pairs) {
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
