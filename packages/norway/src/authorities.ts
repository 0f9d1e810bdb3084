import type { Authority, AuthorityId } from './authority.ts';
import { authorityTable } from './generated/authorities.ts';

export type { Authority, AuthorityId, OutdatedSignal } from './authority.ts';

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
