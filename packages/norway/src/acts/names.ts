import { tokenize } from '../citations/tokens.ts';
import type { Act } from './act.ts';
import { actRegister } from './register.ts';

/** Everything a name can mean. */
export interface NameEntry {
  /** The name as people write it. */
  readonly name: string;
  /** An abbreviation counts only beside a section or on its own. */
  readonly abbreviation: boolean;
  /** Whether the name ends like forvaltningsloven, so that forvaltningslov is a weaker way to write it. */
  readonly definite: boolean;
  readonly acts: readonly Act[];
}

/** Known names by key, and the most words that a name with a given first word has. */
export interface NameIndex {
  readonly entries: ReadonlyMap<string, NameEntry>;
  readonly longest: ReadonlyMap<string, number>;
}

let index: NameIndex | undefined;

/** The index of every name, abbreviation and title in the register, built on first use. */
export function nameIndex(): NameIndex {
  index ??= buildIndex([...actRegister().values()]);
  return index;
}

/** The key under which a name is looked up: its words in lower case without hyphens, the last one without its ending. */
export function nameKey(name: string): string {
  const words = tokenize(name)
    .map((token) => token.key)
    .filter((key) => key !== '-');
  const last = words.pop() ?? '';
  return [...words, withoutEnding(last)].join(' ');
}

const ENDINGS = ['loven', 'lova', 'forskriften', 'forskrifta', 'forordningen', 'forordninga'];

/** `arkivlov` of `arkivloven` and `arkivlova`; other words as they are. */
export function withoutEnding(word: string): string {
  return isDefinite(word) ? word.slice(0, word.endsWith('a') ? -1 : -2) : word;
}

/** Whether a word or name ends like an act in the definite form. */
export function isDefinite(word: string): boolean {
  const last = word.charCodeAt(word.length - 1);
  if (last !== 97 && last !== 110) return false; // Only -a and -n can end such a word; most words stop here.
  return ENDINGS.some((ending) => word.endsWith(ending));
}

function buildIndex(acts: readonly Act[]): NameIndex {
  const entries = new Map<string, { name: string; abbreviation: boolean; definite: boolean; acts: Act[] }>();
  const longest = new Map<string, number>();
  const add = (name: string, abbreviation: boolean, act: Act): void => {
    const key = plainKey(name);
    const entry = entries.get(key);
    if (entry) {
      if (entry.abbreviation === abbreviation && !entry.acts.includes(act)) entry.acts.push(act);
      return;
    }
    entries.set(key, { name, abbreviation, definite: isDefinite(name), acts: [act] });
    const words = key.split(' ');
    const first = words[0] ?? key;
    longest.set(first, Math.max(words.length, longest.get(first) ?? 0));
  };
  for (const act of acts) for (const name of fullNames(act)) add(name, false, act);
  for (const act of acts) for (const name of abbreviations(act)) add(name, true, act);
  for (const { acts: meant } of entries.values())
    if (meant.length > 1) meant.sort((a, b) => rank(a) - rank(b));
  return { entries, longest };
}

/** The same key as `nameKey` for the plain names of the register, many times faster. */
export function plainKey(name: string): string {
  const key = withoutEnding(name.toLowerCase());
  if (!/[-().,/\d]/u.test(key)) return key;
  return key
    .replaceAll(/[().,/]|\d+/gu, ' $& ')
    .replaceAll('-', ' ')
    .replaceAll(/ {2,}/gu, ' ')
    .trim();
}

/** Names that mean an act wherever they stand. */
export function fullNames(act: Act): readonly string[] {
  return [
    act.name.nb,
    act.name.nn,
    ...act.aliases,
    ...act.sharedNames.filter((name) => !isShort(name)),
    ...act.outdatedNames,
    ...act.everydayNames,
    // The title of the GDPR is never written out, and its first words are those of other regulations.
    ...(act.id === 'gdpr' ? [] : titlesOf(act)),
  ];
}

/** The full title, and without the "mv." that people leave out: "lov om statens ansatte". */
function titlesOf({ title }: Act): readonly string[] {
  const full = title.replace(/ ?[([][^()[\]]{0,80}[)\]]\.?$/u, '');
  const short = full.replace(/ m\. ?[mv]\.$| mv\.?$/u, '');
  return short === full ? [full] : [full, short];
}

function abbreviations(act: Act): readonly string[] {
  return [...act.abbreviations, ...act.sharedNames.filter(isShort)];
}

/** Whether a name is an abbreviation: short and not ending like an act. */
function isShort(name: string): boolean {
  return name.length <= 8 && !isDefinite(name);
}

/** Acts in force come first, then those repealed, then those not yet in force. */
function rank(act: Act): number {
  return act.status === 'in-force' ? 0 : act.status === 'repealed' ? 1 : 2;
}
