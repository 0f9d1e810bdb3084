import { readFileSync } from 'node:fs';

const root = new URL('../../', import.meta.url);
const data = 'packages/norway/data/';
const generated = 'packages/norway/src/generated/';

interface ActEntry {
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

/** Writes the compact modules of `@tretten/norway` from its data files: path from the repository root to content. */
export function generateNorway(): Map<string, string> {
  const { acts, asOf } = read('acts.json') as { acts: ActEntry[]; asOf: string };
  return new Map([
    [`${generated}act-ids.ts`, actIds(acts)],
    [`${generated}acts.ts`, actTable(acts, asOf)],
    [`${generated}fingerprints.ts`, fingerprints()],
    [`${generated}concordances.ts`, concordances(acts)],
    [`${generated}gdpr.ts`, gdpr()],
    [`${generated}personal-data-act.ts`, personalDataAct()],
  ]);
}

function actIds(acts: ActEntry[]): string {
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

function actTable(acts: ActEntry[], asOf: string): string {
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

function fingerprints(): string {
  const entries = (read('section-fingerprints.json') as { fingerprints: Record<string, unknown>[] })
    .fingerprints;
  const rows = entries.map(({ note, source, asOf, ...entry }) => JSON.stringify(entry));
  return module([
    "import type { SectionFingerprint } from '../acts/fingerprints.ts';",
    '',
    '/** Sections that tell acts of one name apart. */',
    `export const fingerprintTable: readonly SectionFingerprint[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}

/** Only what is in force is given: a section number of an act to come must not be suggested. */
function concordances(acts: ActEntry[]): string {
  const entries = (read('concordances.json') as { concordances: ConcordanceEntry[] }).concordances;
  const inForce = new Set(acts.filter((act) => act.status === 'in-force').map((act) => act.id));
  const rows = entries
    .filter((entry) => !entry.pending && inForce.has(entry.to))
    .map(({ from, section, to, provisions, confidence }) =>
      JSON.stringify({ from, section, to, provisions: provisions.map(provisionOf), confidence }),
    );
  return module([
    "import type { SuccessorSection } from '../acts/successors.ts';",
    "import type { ActId } from './act-ids.ts';",
    '',
    '/** Where sections of former acts went. */',
    "export const concordanceTable: readonly (Omit<SuccessorSection, 'act'> & {",
    '  readonly from: ActId;',
    '  readonly section: string;',
    '  readonly to: ActId;',
    `})[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}

interface ConcordanceEntry {
  from: string;
  section: string;
  to: string;
  provisions: string[];
  pending?: boolean;
  confidence: string;
}

/** `§ 3-15` or `artikkel 6` as an object. */
function provisionOf(text: string): Record<string, string> {
  return text.startsWith('§ ') ? { section: text.slice(2) } : { article: text.replace('artikkel ', '') };
}

interface ArticleEntry {
  article: number;
  paragraphs: number;
  letters?: Record<string, string>;
  definitions?: number;
  subparagraphs?: Record<string, number>;
}

function gdpr(): string {
  const { articles, chapters } = read('gdpr-structure.json') as {
    articles: ArticleEntry[];
    chapters: { articles: [number, number] }[];
  };
  const rows = articles.map((article) => structure(article));
  return module([
    '/** A provision of the GDPR as the linter names it: `13(1)(a)`, `21(4)`, `57`, and `4(7)` for a definition. */',
    union('GdprProvision', articles.flatMap(provisions)),
    '',
    '/** Last article of each chapter. */',
    `export const chapterEnds = [${chapters.map((chapter) => chapter.articles[1]).join(', ')}] as const;`,
    '',
    '/** For each article from 1: its number of paragraphs (of definitions in article 4), then the letters, `1af` = paragraph 1 letters a to f. */',
    `export const articleTable = '${rows.join(';')}';`,
  ]);
}

function personalDataAct(): string {
  const { sections } = read('personopplysningsloven-structure.json') as {
    sections: (Omit<ArticleEntry, 'article'> & { section: string })[];
  };
  return module([
    '/** For each section of personopplysningsloven: its number of ledd, then the letters, `1af` = first ledd letters a to f. */',
    `export const personalDataActTable = '${sections.map((entry) => `${entry.section}:${structure(entry)}`).join(';')}';`,
  ]);
}

/** `4 1af 3ab +12`: four paragraphs, letters a to f in the first and a to b in the third, two ledd in the first. */
function structure({
  paragraphs,
  definitions,
  letters = {},
  subparagraphs = {},
}: Omit<ArticleEntry, 'article'>): string {
  return [
    definitions ?? paragraphs,
    ...Object.entries(letters).map(([paragraph, range]) => paragraph + range.replace('-', '')),
    ...Object.entries(subparagraphs).map(([paragraph, count]) => `+${paragraph}${count}`),
  ].join(' ');
}

function provisions({ article, paragraphs, definitions, letters = {} }: ArticleEntry): string[] {
  const numbered = Array.from(
    { length: definitions ?? paragraphs },
    (_, index) => `${article}(${index + 1})`,
  );
  const lettered = Object.entries(letters).flatMap(([paragraph, range]) =>
    lettersOf(range).map((letter) => `${article}${paragraph && `(${paragraph})`}(${letter})`),
  );
  return [`${article}`, ...numbered, ...lettered];
}

function lettersOf(range: string): string[] {
  const first = range.charCodeAt(0);
  return Array.from({ length: range.charCodeAt(2) - first + 1 }, (_, index) =>
    String.fromCharCode(first + index),
  );
}

/** Aliases that the name index derives from the names, or that are dates and numbers. */
function isKnown(act: ActEntry, name: string): boolean {
  return /^lov \d/.test(name) || isNamed(act, name) || (act.outdatedNames ?? []).includes(name);
}

function isNamed(act: ActEntry, name: string): boolean {
  return Object.values(act.names).includes(name) || (act.everydayNames ?? []).includes(name);
}

/** The nynorsk counterpart that follows from the bokmål ending. */
function adapted(name: string): string {
  return name.replace(/loven$/, 'lova').replace(/forskriften$/, 'forskrifta');
}

function read(file: string): unknown {
  return JSON.parse(readFileSync(new URL(data + file, root), 'utf8'));
}

function initial(word: string): string {
  return word[0] ?? '';
}

function list(values: string[]): string {
  return [...new Set(values)].map((value) => field(value, ';')).join(';');
}

function row(fields: string[]): string {
  return fields
    .map((value) => field(value, '|'))
    .join('|')
    .replace(/\|+$/, '');
}

function field(value: string, reserved: string): string {
  if (value.includes(reserved) || /[`\\\n$]/.test(value)) throw new Error(`Reserved character in "${value}"`);
  return value;
}

function table(name: string, rows: string[]): string {
  return `export const ${name} = \`${rows.join('\n')}\`;`;
}

function union(name: string, members: string[]): string {
  return `${[`export type ${name} =`, ...members.map((member) => `  | '${member}'`)].join('\n')};`;
}

function module(lines: string[]): string {
  return [
    '// Generated from packages/norway/data. Do not edit: run `npm run generate`.',
    '',
    ...lines,
    '',
  ].join('\n');
}
