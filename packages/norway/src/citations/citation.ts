import type { ActId } from '../generated/act-ids.ts';
import type { Provision } from '../provision.ts';

/** One act cited in a text, with the provisions named. */
export interface LawCitation {
  /** The words of the text that make up the citation. */
  readonly text: string;
  /** Place in the text, 0-based UTF-16 code units; end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The act, when the name can mean only one (an act not yet in force counts only when it is named by year or id). */
  readonly act?: ActId;
  /** Every act the name can mean, those in force first; [] when the register does not know it. */
  readonly candidates: readonly ActId[];
  /** The name as written, on one line and without a genitive -s; absent when only provisions are written. */
  readonly name?: string;
  /**
   * How the act was recognised; `implied` = carried over from the citation before, from `defaultAct`, or an article
   * without a name, read as the GDPR; `indefinite` = the form -lov; `unknown` = a name that the register does not hold, or none.
   */
  readonly match: 'id' | 'name' | 'abbreviation' | 'indefinite' | 'implied' | 'unknown';
  readonly provisions: readonly Provision[];
  /** The nearest known name, when the name is unknown. */
  readonly suggestion?: { readonly act: ActId; readonly name: string };
}
