import { sentencesOf } from './sentences.ts';

/** The words that draw the border at the EU; the country's own name may come before. */
const OUTSIDE =
  /(?<!\p{L})(?:uten?for|utanfor|ut\s+(?:av|frå|fra)|forla(?:r|ter)(?:\s+(?:aldri|ikke|ikkje))?|forl[eè]t(?:\s+(?:aldri|ikkje))?|outside(?:\s+of)?|out\s+of|leaves?)\s+(?:(?:Norge|Noreg|Norden|Norway)\s+(?:og|eller|and|or)\s+)?(?:the\s+)?(?:EU(?:-(?:land\p{L}{0,4}|område\p{L}{0,2}))?|(?:Den|den)\s+europeiske\s+union(?:en)?|European\s+Union)(?!\p{L})/iu;
const EEA = /EØS|EEA|EFTA|E\.?Ø\.?S|økonomiske\s+samarbeid|European\s+Economic/iu;
/** A sentence about data, not about where people come from. */
const ABOUT_DATA =
  /(?<!\p{L})(?:overfør\p{L}{0,7}|lagr\p{L}{1,4}|behandl\p{L}{0,7}|utlever\p{L}{0,7}|sende?[srt]?|sendt|sende|dele[sr]?|delt|server\p{L}{0,4}|database\p{L}{0,2}|\p{L}{0,10}leverandør\p{L}{0,4}|opplysning\p{L}{0,4}|opptak\p{L}{0,3}|\p{L}{0,6}data|transfer\p{L}{0,4}|stored?|shared?|process\p{L}{0,4}|suppliers?)(?!\p{L})/iu;

/** The words with which a text takes the EU for the border of transfers, where the EEA is; undefined when none do. */
export function euBorder(text: string): string | undefined {
  for (const sentence of sentencesOf(text)) {
    const words = OUTSIDE.exec(sentence)?.[0];
    if (words !== undefined && !EEA.test(sentence) && ABOUT_DATA.test(sentence)) return words;
  }
  return undefined;
}
