import type { LawCitation } from './citation.ts';
import type { Reading } from './reading.ts';

/** A citation and the tokens it covers. */
export interface Found {
  readonly citation: LawCitation;
  readonly from: number;
  readonly next: number;
}

/** Tokens that were read and cite nothing, so that they are not read again. */
export interface Passed {
  readonly citation?: undefined;
  readonly next: number;
}

/** The place of tokens in the text, and their words. */
export function spanOf(
  { text, tokens }: Reading,
  from: number,
  next: number,
): Pick<LawCitation, 'text' | 'start' | 'end'> {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[next - 1]?.end ?? start;
  return { text: text.slice(start, end), start, end };
}

/** The name as written, on one line, without the genitive -s of an act's ending. */
export function nameOf({ text, tokens }: Reading, from: number, next: number): string {
  const written = text.slice(tokens[from]?.start, tokens[next - 1]?.end);
  const oneLine = written
    .replaceAll(/(?<=\p{L})-\s{0,20}\n\s{0,20}(?!og |eller )(?=\p{Ll})/gu, '')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ');
  return oneLine.replace(/(?<=lov(?:a|en)?|forskrift(?:a|en)|forordning(?:a|en)|GDPR)s$/iu, '');
}
