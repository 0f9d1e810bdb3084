import { confidenceOf } from '../confidence.ts';
import { countyTable, municipalityTable } from '../generated/municipalities.ts';
import { asciiName } from './ascii-name.ts';
import type { FormerMunicipality, Municipality, NameLanguage } from './municipality.ts';

let register: readonly Municipality[] | undefined;

/** All municipalities in the order of their numbers, decoded on first use. */
export function municipalityRegister(): readonly Municipality[] {
  register ??= municipalityTable.split('\n').map(decode);
  return register;
}

const DECISIONS = { b: 'nb', n: 'nn', '': 'neutral' } as const;
const CATEGORIES = { d: 'development', v: 'vitalisation', s: 'stimulation' } as const;
const RELATIONS = {
  '': 'renumbered',
  m: 'merged',
  p: 'part-of',
  s: 'split',
  e: 'earlier-municipality',
} as const;

function decode(line: string): Municipality {
  const fields = line.split('|');
  const text = (index: number): string => fields[index] ?? '';
  const list = (index: number): string[] => (fields[index] ? fields[index].split(';') : []);
  const number = text(0);
  const name = text(1);
  const [category, language] = text(7).split(' ');
  const [organisationNumber, domain, predecessors] = text(9).padEnd(3);
  return {
    number,
    name,
    names: list(5).length > 0 ? list(5).map(decodeName) : [{ name, language: 'no' }],
    controllerNames: [
      `${name} ${text(8) ? 'herad' : 'kommune'}`,
      ...(text(8) ? [`${name} kommune`] : []),
      ...list(6),
    ],
    county: { number: number.slice(0, 2), name: countyTable[number.slice(0, 2)] ?? '' },
    organisationNumber: text(2),
    domains: text(4) ? list(4) : [`${asciiName(name)}.kommune.no`],
    predecessors: list(10).map((entry) => decodeFormer(entry, name)),
    languageDecision: DECISIONS[text(3) as keyof typeof DECISIONS],
    ...(category && {
      samiArea: {
        category: CATEGORIES[category as keyof typeof CATEGORIES],
        ...(language && { language: language as NameLanguage }),
      },
    }),
    confidence: {
      organisationNumber: confidenceOf(organisationNumber),
      domain: confidenceOf(domain),
      predecessors: confidenceOf(predecessors),
    },
  };
}

/** `sma:Oslove` */
function decodeName(entry: string): { name: string; language: NameLanguage } {
  const [language = 'no', name = ''] = entry.split(':');
  return { name, language: language as NameLanguage };
}

/** `5422.23`, `1524.19.Norddal.m`: number, last year, name when it was another, relation when it was not renumbered. */
function decodeFormer(entry: string, name: string): FormerMunicipality {
  const [number = '', year = '', former = '', relation = ''] = entry.split('.');
  return {
    number,
    name: former || name,
    until: `20${year}-12-31`,
    relation: RELATIONS[relation as keyof typeof RELATIONS],
  };
}
