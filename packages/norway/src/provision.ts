/** One place in an act, regulation or the GDPR; absent parts are not stated. Numbers are kept as people write them, without `§`. */
export interface Provision {
  /** Chapter number: `2`, `9 A`. */
  readonly chapter?: string;
  /** Section (paragraf) of a Norwegian act: `17`, `2-7 b`, `13 a`. */
  readonly section?: string;
  /** Article of the GDPR or another instrument: `6`. */
  readonly article?: string;
  /** Ledd of a section, or the number of a paragraph of an article: `artikkel 6 nr. 1` is paragraph 1. */
  readonly paragraph?: number;
  /** Ledd inside a numbered paragraph of an article: `artikkel 6 nr. 1 annet ledd` is subparagraph 2. */
  readonly subparagraph?: number;
  /** Letter of a list item, lower case: `e`. */
  readonly letter?: string;
  /** Number of a list item in a section, or of a definition in article 4 of the GDPR. */
  readonly point?: number;
  /** Punktum: the sentence within the ledd. */
  readonly sentence?: number;
  /** Last section or chapter of a range that cannot be counted out, such as `13 a` to `13 f`. */
  readonly through?: string;
  /** Whether the reference says "and the following" (flg., ff.). */
  readonly following?: boolean;
}
