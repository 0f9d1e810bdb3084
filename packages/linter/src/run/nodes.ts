import type { LawCitation } from '@tretten/norway/law-reference';

/** One human text in one language. */
export interface TextNode {
  readonly text: string;
  /** BCP 47 tag: the key of the text map, or the declaration's language. */
  readonly language: string;
}

/** A citation of law in the declaration. */
export interface Citation {
  readonly citation: LawCitation;
  /** Whether it stands in a field for law references or in running text. */
  readonly from: 'reference' | 'text';
  /** The whole text that it stands in. */
  readonly text: string;
  readonly language: string;
}
