/** How hard a text is to read, measured on its form alone. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Words of more than six letters. */
  readonly longWords: number;
  /** The words of the longest sentence. */
  readonly longest: number;
}

const WEB_ADDRESS = String.raw`(?:https?:\/\/|www\.)[^\s)»”"]{1,300}[^\s)»”".,;:]`;
const MAIL_ADDRESS = String.raw`[^\s@()«»,;:]{1,64}@[^\s@()«»,;:]{1,120}[^\s@()«».,;:]`;
const CITATION = String.raw`§{1,2}\s{0,3}\d{1,3}(?:[-–]\d{1,3})?(?:\s{1,3}[a-h](?![\p{L}\p{N}]))?|\d{1,2}\(\d\)(?:\([a-z]\))?|(?<!\p{L})(?:nr|art|artikkel|article|bokstav|litra|kap|kapittel)(?!\p{L})\.?\s{0,3}(?:\d{1,3}|[a-h](?![\p{L}\p{N}]))`;

/** Addresses and citations of law, which nobody reads as words. */
const NO_WORDS = new RegExp(`${WEB_ADDRESS}|${MAIL_ADDRESS}|${CITATION}`, 'giu');
/** The same for texts without "@", which is quicker: an e-mail address may begin at any letter. */
const NO_WORDS_BUT_MAIL = new RegExp(`${WEB_ADDRESS}|${CITATION}`, 'giu');

/** Every address and citation has one of these. */
const MAY_HAVE_NO_WORDS = /[@§/]|\d\(|www|(?:nr|art|artikkel|article|bokstav|litra|kap|kapittel)(?!\p{L})/iu;

/** A full stop after these ends no sentence, whatever follows. One after "m.m." and "osv." may well. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'a b c d e f g h nr art jf jfr bl eks dvs kl ca pkt kap tlf evt ev inkl mill pst iht ihht ref hhv vedr mht pga bokm avd st el fvl offl pol hol bvl pbl dr ie no cf'.split(
    ' ',
  ),
);

const SENTENCE_END = /[.!?…:][.!?…»”")]{0,4}\s{1,9}(?=[\p{Lu}«“"(–-])|\n\s{0,20}\n/gu;
const WORD_BEFORE = /[\p{L}\p{N}]{1,12}$/u;
const WORD = /\p{L}[\p{L}\p{N}]*(?:[-’'/][\p{L}\p{N}]+)*/gu;

/** Counts words, long words and sentences. Addresses and citations are no words, and abbreviations end no sentence. */
export function readabilityOf(text: string): Readability {
  let words = 0;
  let longWords = 0;
  let longest = 0;
  let sentences = 0;
  const noWords = text.includes('@') ? NO_WORDS : NO_WORDS_BUT_MAIL;
  const plain = MAY_HAVE_NO_WORDS.test(text) ? text.replaceAll(noWords, ' ') : text;
  for (const sentence of sentencesIn(plain)) {
    const found = sentence.match(WORD) ?? [];
    const count = found.length;
    if (count === 0) continue;
    longWords += found.filter((word) => word.length > LONG && lettersIn(word) > LONG).length;
    words += count;
    sentences += 1;
    longest = Math.max(longest, count);
  }
  return { words, sentences, longWords, longest };
}

const LONG = 6;

function lettersIn(word: string): number {
  return /[-’'/]/u.test(word) ? word.replaceAll(/[^\p{L}\p{N}]/gu, '').length : word.length;
}

function sentencesIn(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const end of text.matchAll(SENTENCE_END)) {
    if (end[0].startsWith('.') && followsAbbreviation(text, end.index)) continue;
    const next = end.index + end[0].length;
    sentences.push(text.slice(start, next));
    start = next;
  }
  sentences.push(text.slice(start));
  return sentences;
}

function followsAbbreviation(text: string, index: number): boolean {
  const word = WORD_BEFORE.exec(text.slice(Math.max(0, index - 12), index))?.[0] ?? '';
  return ABBREVIATIONS.has(word.toLowerCase());
}

/** The sum of several texts; the longest sentence is the longest of all. */
export function together(parts: readonly Readability[]): Readability {
  return parts.reduce(
    (sum, part) => ({
      words: sum.words + part.words,
      sentences: sum.sentences + part.sentences,
      longWords: sum.longWords + part.longWords,
      longest: Math.max(sum.longest, part.longest),
    }),
    { words: 0, sentences: 0, longWords: 0, longest: 0 },
  );
}

/** LIX (Björnsson): words a sentence and long words of a hundred, whole; 0 for a text without words. */
export function lixOf({ words, sentences, longWords }: Readability): number {
  if (words === 0) return 0;
  return Math.round(words / sentences + (100 * longWords) / words);
}
