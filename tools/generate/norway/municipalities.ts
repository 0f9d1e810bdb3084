import { asciiName } from '../../../packages/norway/src/municipalities/ascii-name.ts';
import { initial, module, read, row, table } from './writing.ts';

interface MunicipalityEntry {
  number: string;
  name: string;
  names: { name: string; lang: string }[];
  controllerNames: string[];
  county: { name: string };
  organisationNumber: { value: string; confidence: string };
  domains: { main: string; alternates: string[]; confidence: string };
  languageDecision: string;
  samiArea: { category: string; language: string | null } | null;
  predecessors: {
    list: { number: string; name: string; until: string; relation: string }[];
    confidence: string;
  };
}

/** The module with the register of municipalities. */
export function municipalities(): string {
  const register = read('municipalities.json') as { municipalities: MunicipalityEntry[]; asOf: string };
  const counties = Object.fromEntries(
    register.municipalities.map(({ number, county }) => [number.slice(0, 2), county.name]),
  );
  return module([
    '/** The day the register was last compared with a list of municipalities. */',
    `export const municipalitiesAsOf = '${register.asOf}';`,
    '',
    '/** Names of the counties by number. */',
    `export const countyTable: Record<string, string> = ${JSON.stringify(counties)};`,
    '',
    '/** One municipality a line; the fields are those of `decode` in the register. */',
    table('municipalityTable', register.municipalities.map(municipalityRow)),
  ]);
}

function municipalityRow(entry: MunicipalityEntry): string {
  const { name, domains, samiArea, predecessors } = entry;
  const herad = entry.controllerNames[0] === `${name} herad`;
  const usual = [`${name} kommune`, `${name} herad`];
  const hosts = [domains.main, ...domains.alternates];
  const certainty = [entry.organisationNumber, domains, predecessors]
    .map(({ confidence }) => initial(confidence))
    .join('');
  return row([
    entry.number,
    name,
    entry.organisationNumber.value,
    { bokmål: 'b', nynorsk: 'n' }[entry.languageDecision] ?? '',
    hosts.join(';') === `${asciiName(name)}.kommune.no` ? '' : hosts.join(';'),
    entry.names.length > 1
      ? entry.names.map((official) => `${official.lang}:${official.name}`).join(';')
      : '',
    entry.controllerNames.filter((form) => !usual.includes(form)).join(';'),
    samiArea ? [initial(samiArea.category), samiArea.language].filter(Boolean).join(' ') : '',
    herad ? 'h' : '',
    certainty === 'hhh' ? '' : certainty,
    predecessors.list.map((former) => formerCode(former, name)).join(';'),
  ]);
}

function formerCode(
  { number, name, until, relation }: MunicipalityEntry['predecessors']['list'][number],
  now: string,
): string {
  const parts = [
    number,
    until.slice(2, 4),
    name === now ? '' : name,
    relation === 'renumbered' ? '' : initial(relation),
  ];
  return parts.join('.').replace(/\.+$/, '');
}
