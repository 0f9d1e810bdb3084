import { actRegister } from '../acts/register.ts';
import { type ResolvedAct, type ResolveOptions, resolveAmong } from '../acts/resolve.ts';
import type { LawCitation } from './citation.ts';

/** Decides which act a citation means, with its provisions, the words around it and the day of the text. */
export function resolveCitation(
  citation: LawCitation,
  options: Omit<ResolveOptions, 'provision'> = {},
): ResolvedAct {
  const candidates = citation.candidates.flatMap((id) => actRegister().get(id) ?? []);
  return resolveAmong(candidates, citation.name, citation.provisions, options);
}
