import { tokenize } from '../citations/tokens.ts';
import type { Act } from './act.ts';
import { actRegister, inNynorsk } from './register.ts';

/** How strongly a name points to an act: an abbreviation and a bare -lov count only beside a section or on their own. */
export type NameKind = 'name' | 'abbreviation' | 'indefinite';

/** Everything a name can mean. */
export interface NameEntry {
  readonly kind: NameKind;
  /** The name as people write it. */
  readonly name: string;
  readonly acts: readonly Act[];
}

/** Known names by key, and the most words a name with a given first word has. */
export interface NameIndex {
  readonly entries: ReadonlyMap<string, NameEntry>;
  readonly longest: ReadonlyMap<string, number>;
  /** Full names without spaces and hyphens, for names written apart. */
  readonly compact: ReadonlyMap<string, NameEntry>;
}

let index: NameIndex | undefined;

/** The index of every name, abbreviation and title in the register, built on first use. */
export function nameIndex(): NameIndex {
  index ??= buildIndex([...actRegister().values()]);
  return index;
}

/** The key under which a name is looked up: its tokens in lower case. */
export function nameKey(name: string): string {
  return tokenize(name)
    .map((token) => token.key)
    .join(' ');
}

function buildIndex(acts: readonly Act[]): NameIndex {
  const entries = new Map<string, { kind: NameKind; name: string; acts: Act[] }>();
  const longest = new Map<string, number>();
  const add = (name: string, kind: NameKind, act: Act): void => {
    const key = nameKey(name);
    const entry = entries.get(key);
    if (!entry) entries.set(key, { kind, name, acts: [act] });
    else if (entry.kind === kind && !entry.acts.includes(act)) entry.acts.push(act);
    const words = key.split(' ');
    const first = words[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
  };
  for (const act of acts)
    for (const name of fullNames(act)) for (const form of spellings(name)) add(form, 'name', act);
  for (const act of acts) for (const name of abbreviations(act)) add(name, 'abbreviation', act);
  for (const act of acts)
    for (const name of fullNames(act)) for (const form of indefinite(name)) add(form, 'indefinite', act);
  for (const { acts: meant } of entries.values()) meant.sort((a, b) => rank(a) - rank(b));
  const compact = new Map<string, NameEntry>();
  for (const [key, entry] of entries) {
    const letters = key.replaceAll(/[\s-]/gu, '');
    if (entry.kind === 'name' && !compact.has(letters)) compact.set(letters, entry);
  }
  return { entries, longest, compact };
}

/** Names that mean an act wherever they stand. */
export function fullNames(act: Act): readonly string[] {
  const title = act.title.replace(/\([^()]{0,120}\)|\[[^[\]]{0,60}\]/gu, ' ').trim();
  return [
    act.name.nb,
    act.name.nn,
    ...act.aliases,
    ...act.sharedNames.filter((name) => !isShort(name)),
    ...act.outdatedNames,
    ...act.everydayNames,
    title,
  ];
}

function abbreviations(act: Act): readonly string[] {
  return [...act.abbreviations, ...act.sharedNames.filter(isShort)];
}

/** Whether a name is an abbreviation: short and not ending like an act. */
function isShort(name: string): boolean {
  return name.length <= 8 && !/lov(?:a|en)?$/u.test(name);
}

/** The name with both endings, and without the hyphens that writers leave out. */
function spellings(name: string): readonly string[] {
  const bokmal = name.replace(/lova$/u, 'loven').replace(/forskrifta$/u, 'forskriften');
  const forms = [name, bokmal, inNynorsk(name)];
  return [
    ...forms,
    ...forms.map((form) => form.replaceAll('- ', ' ')),
    ...forms.map((form) => form.replaceAll(/-(?! )/gu, '')),
  ];
}

function indefinite(name: string): readonly string[] {
  if (!/.(?:lova|loven|forskriften|forskrifta)$/u.test(name)) return [];
  return spellings(name.replace(/(?<=lov|forskrift)(?:a|en)$/u, ''));
}

/** Acts in force come first, then those repealed, then those not yet in force. */
function rank(act: Act): number {
  return act.status === 'in-force' ? 0 : act.status === 'repealed' ? 1 : 2;
}
