import type { ActId } from './generated/act-ids.ts';
import type { Provision } from './provision.ts';

export type { ActId } from './generated/act-ids.ts';
export type { Provision } from './provision.ts';

/** A law reference as a declaration gives it: words, or an object. */
export type LawReferenceInput =
  | string
  | {
      readonly act?: string;
      readonly provision?: string;
      readonly title?: string;
      readonly kind?: string;
      readonly url?: string;
    };

/** One act cited in a text, with the provisions named. */
export interface LawCitation {
  /** The words of the text that make up the citation. */
  readonly text: string;
  /** Place in the text, 0-based UTF-16 code units; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The act, when the name can mean only one (an act not yet in force counts only when it is named by year or id). */
  readonly act?: ActId;
  /** Every act the name can mean; [] when the register does not know it. */
  readonly candidates: readonly ActId[];
  /** The name as written, white space and a genitive -s removed; absent when only provisions are written. */
  readonly name?: string;
  /** How the act was recognised; `implied` = carried over from the citation before, or from `defaultAct`; `indefinite` = the form -lov. */
  readonly match: 'id' | 'name' | 'abbreviation' | 'indefinite' | 'implied' | 'unknown';
  readonly provisions: readonly Provision[];
  /** The nearest known name, when the name is unknown. */
  readonly suggestion?: { readonly act: ActId; readonly name: string };
}

/** A law reference read: the citations in order, and the words that were not understood. */
export interface LawReferenceResult {
  readonly citations: readonly LawCitation[];
  readonly unread: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** How references without an act's name are read. */
export interface LawReferenceOptions {
  /** The act meant by a bare provision, for example `gdpr` for `6(1)(e)`. */
  readonly defaultAct?: ActId;
}

/** Reads one `law:` value, a string or an object, into citations. */
export function parseLawReference(
  _input: LawReferenceInput,
  _options: LawReferenceOptions = {},
): LawReferenceResult {
  throw new Error('not written yet');
}

/** Finds every citation of law in prose, in bokmål, nynorsk or English, in the order of the text. */
export function findLawReferences(_text: string): LawCitation[] {
  throw new Error('not written yet');
}

/** The citation in its canonical form: `forvaltningsloven § 17 første ledd bokstav a`; parses to the same citation. */
export function canonicalLawReference(_citation: LawCitation, _language: 'nb' | 'nn'): string {
  throw new Error('not written yet');
}
