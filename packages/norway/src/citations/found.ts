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
  const oneLine = UNEVEN.test(written) ? onOneLine(written) : written;
  return GENITIVE.test(oneLine) ? oneLine.slice(0, -1) : oneLine;
}

/** White space that is not one space, or a soft hyphen. */
const UNEVEN = /[^\S ]| {2}|\u00AD/u;
const GENITIVE = /(?:lov(?:a|en)?|forskrift(?:a|en)|forordning(?:a|en)|GDPR)s$/iu;

function onOneLine(name: string): string {
  return name
    .replaceAll(/(?<=\p{L})-\s{0,20}\n\s{0,20}(?!og |eller )(?=\p{Ll})/gu, '')
    .replaceAll('\u00AD', '')
    .replaceAll(/\s+/gu, ' ');
}
