import type { PrivacyDeclaration } from '@tretten/schema';
import { once } from '../run/once.ts';
import {
  namesSupervisoryAuthority,
  wrongAuthorityIn,
  wrongAuthorityOfComplaint,
} from './complaint-authority.ts';
import { versionsOf } from './matching-version.ts';
import { isFirstVersion, type TextPlace } from './text-pointer.ts';

/** Where a complaint can only be one about data protection. */
const CONTEXT =
  /^\/complaint\/(?:text|howTo)$|^\/requests\/(?:refusal|text)$|^\/rights\/[^/]+\/(?:text|howTo)$/u;

/**
 * The other body that a text of the declaration sends complaints to: `named` as the authority, or only `said` in words.
 * Undefined where `complaint` names the supervisory authority too, and for later language versions of the same text.
 */
export function wrongRoute(
  text: string,
  place: TextPlace,
): { readonly authority: string; readonly how: 'named' | 'said' } | undefined {
  const { path, declaration } = place;
  const isName = path === '/complaint/authority/name';
  if (!isName && !CONTEXT.test(path)) return undefined;
  if (isRightNamed(declaration)) return undefined;
  if (!isName && path.startsWith('/complaint/') && declaration.complaint?.authority?.name) return undefined;
  const find = isName ? wrongAuthorityIn : wrongAuthorityOfComplaint;
  const authority = find(text);
  if (!authority || !isFirstVersion(place, (version) => find(version) !== undefined)) return undefined;
  return { authority, how: isName ? 'named' : 'said' };
}

/** Whether `complaint` names the supervisory authority. */
const isRightNamed = once(({ complaint, language }: PrivacyDeclaration): boolean => {
  const told = [complaint?.authority?.name, complaint?.text, complaint?.howTo];
  return told.flatMap((one) => versionsOf(one, language)).some(({ text }) => namesSupervisoryAuthority(text));
});
