import { initial, list, module, row, table, union } from './writing.ts';

/** An entry of acts.json, as far as it goes into the compact table. */
export interface ActEntry {
  id: string;
  kind: string;
  lovdataId: string;
  label: string;
  title: string;
  shortTitle: string;
  shortTitleLanguage: string;
  names: { nb: string; nn: string };
  abbreviations: string[];
  aliases: string[];
  englishName?: string;
  sharedNames: string[];
  outdatedNames?: string[];
  everydayNames?: string[];
  numbering: string | null;
  status: string;
  inForce: string | null;
  repealed: string | null;
  survivingSections?: { section: string; letters: string[] }[];
  pendingSections?: string[];
  letteredSections?: string[];
  successors: string[];
  topics: string[];
  confidence: string;
}

/** The module with the types of ids and topics. */
export function actIds(acts: ActEntry[]): string {
  return module([
    '/** Identifier of an act or regulation in the register. */',
    union(
      'ActId',
      acts.map((act) => act.id),
    ),
    '',
    '/** A subject that acts are filed under, in Norwegian. */',
    union('Topic', [...new Set(acts.flatMap((act) => act.topics))].sort()),
  ]);
}

/** The module with the register of acts. */
export function actTable(acts: ActEntry[], asOf: string): string {
  const rows = acts.map((act) =>
    row([
      act.id,
      initial(act.kind),
      act.lovdataId.replace(/^(LOV|FOR)-/, ''),
      act.names.nb,
      act.names.nn === adapted(act.names.nb) ? '' : act.names.nn,
      act.shortTitleLanguage === 'nb+nn' ? 'both' : act.shortTitleLanguage === 'nn' ? 'nn' : '',
      act.label === act.names.nb ? '' : 'y',
      act.title.replace(`(${act.shortTitle})`, '~'),
      list(
        act.abbreviations
          .map((name) => name.replace(/\.$/, ''))
          .filter((name) => !act.aliases.includes(name)),
      ),
      list([...act.aliases, act.englishName ?? ''].filter((name) => name !== '' && !isKnown(act, name))),
      list(act.sharedNames.filter((name) => !isNamed(act, name))),
      list(act.outdatedNames ?? []),
      list(act.everydayNames ?? []),
      act.status === 'in-force' ? '' : initial(act.status),
      act.inForce ?? '',
      act.repealed ?? '',
      list(act.successors),
      list(act.topics),
      act.confidence === 'high' ? '' : initial(act.confidence),
      list(
        (act.survivingSections ?? []).flatMap(({ section, letters }) =>
          letters.map((letter) => `${section} ${letter}`),
        ),
      ),
      list(act.pendingSections ?? []),
      initial(act.numbering ?? ''),
      list(act.letteredSections ?? []),
    ]),
  );
  return module([
    '/** The day the register was last compared with Lovdata. */',
    `export const actsAsOf = '${asOf}';`,
    '',
    '/** One act a line; the fields are those of `decodeAct`. */',
    table('actTable', rows),
  ]);
}

/** Aliases that the name index derives from the names, or that end with a year, which is read on its own. */
function isKnown(act: ActEntry, name: string): boolean {
  return (
    /(?:^| )(?:18|19|20)\d\d$/.test(name) ||
    isNamed(act, name) ||
    /^lov \d/.test(name) ||
    (act.outdatedNames ?? []).includes(name)
  );
}

function isNamed(act: ActEntry, name: string): boolean {
  return Object.values(act.names).includes(name) || (act.everydayNames ?? []).includes(name);
}

/** The nynorsk counterpart that follows from the bokmål ending. */
function adapted(name: string): string {
  return name.replace(/loven$/, 'lova').replace(/forskriften$/, 'forskrifta');
}
