import { initial, module, read } from './writing.ts';

interface Entry extends Record<string, unknown> {
  source: string;
  asOf: string;
  confidence: string;
}

/** What names an entry, by data file and list. */
const NAMES: Record<string, Record<string, (entry: Entry, index: number) => string>> = {
  acts: { acts: ({ id }) => `${id}` },
  'adequacy-decisions': { decisions: ({ country }) => `${country}` },
  'ambiguous-names': { names: ({ name }) => `${name}` },
  authorities: { authorities: ({ id }) => `${id}` },
  concordances: { concordances: ({ from, section }) => `${from} § ${section}` },
  countries: {},
  'dated-law': { items: ({ id }) => `${id}`, endedInstruments: ({ id }) => `${id}` },
  eea: { members: ({ code }) => `${code}`, territories: ({ code }) => `${code}` },
  'gdpr-structure': {
    chapters: ({ chapter }) => `chapter ${chapter}`,
    articles: ({ article }) => `article ${article}`,
  },
  municipalities: { municipalities: ({ number }) => `${number}` },
  'personopplysningsloven-structure': {
    chapters: ({ chapter }) => `chapter ${chapter}`,
    sections: ({ section }) => `§ ${section}`,
  },
  'section-fingerprints': { fingerprints: ({ act }, index) => `${act} ${index + 1}` },
  'transfer-tools': { tools: ({ code }) => `${code}`, instruments: ({ id }) => `${id}` },
};

/** The module that says where every entry of every register comes from. */
export function provenance(): string {
  const registers = Object.entries(NAMES).map(([id, lists]) => JSON.stringify(packed(id, lists)));
  return module([
    "import type { PackedRegister } from '../provenance.ts';",
    '',
    '/** Every register; `unpack` in registers.ts reads the lines. */',
    `export const packedRegisters: readonly PackedRegister[] = [\n  ${registers.join(',\n  ')},\n];`,
  ]);
}

function packed(id: string, lists: (typeof NAMES)[string]) {
  const file = read(`${id}.json`) as Entry & { title: string };
  const { title, source, asOf } = file;
  const named = Object.entries(lists).flatMap(([list, nameOf]) =>
    (file[list] as Entry[]).map((entry, index) => ({ entry, name: nameOf(entry, index) })),
  );
  // A file without lists is one entry.
  const all = named.length > 0 ? named : [{ entry: file, name: id }];
  const sources = [...new Set(all.map(({ entry }) => entry.source))].filter((other) => other !== source);
  const entries = all.map(({ entry, name }) => {
    const parts = [
      name,
      entry.confidence === 'high' ? '' : initial(entry.confidence),
      entry.source === source ? '' : String(sources.indexOf(entry.source)),
      entry.asOf === asOf ? '' : entry.asOf,
    ];
    return parts.join('|').replace(/\|+$/, '');
  });
  return { id, title, source, asOf, sources, entries: entries.join('\n') };
}
