import { DIGIT, isInWord, JOINER, kindAt, LETTER, STOP } from './characters.ts';

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

/** Every address and citation has one of these signs or words. */
const SIGN = /[@§/]|\d\(/u;
const WORD_OF_CITATION = /www|(?:nr|art|artikkel|article|bokstav|litra|kap|kapittel)(?!\p{L})/iu;

/** A full stop after these ends no sentence, whatever follows. One after "m.m." and "osv." may well. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'a b c d e f g h nr art jf jfr bl eks dvs kl ca pkt kap tlf evt ev inkl mill pst iht ihht ref hhv vedr mht pga bokm avd st el fvl offl pol hol bvl pbl dr ie no cf'.split(
    ' ',
  ),
);
const LONGEST_ABBREVIATION = 5;

const SENTENCE_END = /[.!?…:][.!?…»”")]{0,4}\s{1,9}(?=[\p{Lu}«“"(–-])|\n\s{0,20}\n/uy;
const LONG = 6;

/** Counts words, long words and sentences. Addresses and citations are no words, and abbreviations end no sentence. */
export function readabilityOf(text: string): Readability {
  const plain = withoutAddressesAndCitations(text);
  let words = 0;
  let sentences = 0;
  let longWords = 0;
  let longest = 0;
  /** Of the word and the sentence that the character stands in. */
  let letters = 0;
  let wordsOfSentence = 0;
  let at = 0;
  while (at < plain.length) {
    const kind = kindAt(plain, at);
    if (kind === LETTER || (kind === DIGIT && letters > 0)) {
      letters += 1;
      if (letters === LONG + 1) longWords += 1;
      if (letters === 1) {
        words += 1;
        wordsOfSentence += 1;
        if (wordsOfSentence === 1) sentences += 1;
        if (wordsOfSentence > longest) longest = wordsOfSentence;
      }
      at += 1;
    } else if (kind === JOINER && letters > 0 && isInWord(kindAt(plain, at + 1))) {
      at += 1;
    } else {
      letters = 0;
      const next = kind === STOP ? stopEnd(plain, at) : at;
      if (next > at && !(plain[at] === '.' && followsAbbreviation(plain, at))) wordsOfSentence = 0;
      at = Math.max(next, at + 1);
    }
  }
  return { words, sentences, longWords, longest };
}

/** Where the next sentence begins, if the sign at an index ends one; else the index itself. */
function stopEnd(text: string, index: number): number {
  SENTENCE_END.lastIndex = index;
  return SENTENCE_END.test(text) ? SENTENCE_END.lastIndex : index;
}

function withoutAddressesAndCitations(text: string): string {
  if (!SIGN.test(text) && !WORD_OF_CITATION.test(text)) return text;
  return text.replaceAll(text.includes('@') ? NO_WORDS : NO_WORDS_BUT_MAIL, ' ');
}

function followsAbbreviation(text: string, index: number): boolean {
  let start = index;
  while (index - start <= LONGEST_ABBREVIATION && isInWord(kindAt(text, start - 1))) start -= 1;
  return index - start <= LONGEST_ABBREVIATION && ABBREVIATIONS.has(text.slice(start, index).toLowerCase());
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
