import type { Confidence } from './confidence.ts';
import { authorityTable } from './generated/authorities.ts';

/** Identifier of a body in the register. */
export type AuthorityId =
  | 'datatilsynet'
  | 'personvernnemnda'
  | 'statsforvalteren'
  | 'sivilombudet'
  | 'nkom'
  | 'digdir'
  | 'nasjonalarkivet'
  | 'courts';

/** A body that privacy declarations name. */
export interface Authority {
  readonly id: AuthorityId;
  readonly name: { readonly nb: string; readonly nn: string; readonly en: string };
  /** Its part in data protection; `none` = it takes no complaints about processing of personal data. */
  readonly dataProtectionRole: 'supervisory-authority' | 'appeals-body' | 'judicial-remedy' | 'none';
  /** What it decides, in English. */
  readonly role: string;
  readonly postalAddress?: string;
  readonly visitingAddress?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly organisationNumber?: string;
  readonly web?: string;
  readonly complaintPage?: string;
  readonly complaintPageEnglish?: string;
  /** Words in a declaration that show old contact data. */
  readonly outdatedSignals: readonly { readonly text: string; readonly why: string }[];
  /** Former names, and the first day they no longer held. */
  readonly formerNames: readonly {
    readonly text: string;
    readonly until: string;
    readonly confidence: Confidence;
  }[];
  readonly asOf: string;
  readonly confidence: Confidence;
}

/** Every body of the register. */
export const authorities: readonly Authority[] = authorityTable;

/** The body with this id. */
export function authorityById(id: AuthorityId): Authority {
  const found = authorities.find((authority) => authority.id === id);
  if (!found) throw new RangeError(`Unknown authority: ${id}`);
  return found;
}

/** The bodies that a text names, by a present or former name, each once; `former` is the old name used. */
export function authoritiesNamedIn(
  text: string,
): readonly { readonly authority: Authority; readonly former?: string }[] {
  const has = (name: string): boolean => wordStartsAt(text, name);
  return authorities.flatMap((authority) => {
    const former = authority.formerNames.find((name) => has(name.text))?.text;
    const named = Object.values(authority.name).some(has);
    return former || named ? [{ authority, ...(former && { former }) }] : [];
  });
}

/** Whether a name stands in a text at the start of a word; endings such as a genitive -s are allowed. */
function wordStartsAt(text: string, name: string): boolean {
  const haystack = text.toLowerCase();
  const needle = name.toLowerCase();
  for (let at = haystack.indexOf(needle); at >= 0; at = haystack.indexOf(needle, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(haystack.charAt(at - 1))) return true;
  }
  return false;
}
