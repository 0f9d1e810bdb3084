import type { PrivacyDeclaration } from '@tretten/schema';
import { placedVersions, requestTexts } from './right-texts.ts';

/** A refusal, in bokmål, nynorsk and English. */
const REFUSAL =
  /(?<!\p{L})(?:av(?:slag|slår|slått|slå|vis(?:e|er|t|ing|ning)\p{L}{0,2})|nekt\p{L}{0,4}|(?:sier|seier|få|får)\s+(?:vi\s+|du\s+)?nei|ikk(?:e|je)\s+(?:kan\s+)?(?:etterkomm?e\p{L}?|imøtekomm?e\p{L}?)|refus\p{L}{1,4}|reject\p{L}{0,4}|turn(?:ed)?\s+down|say\s+no)(?!\p{L})/iu;

/** That the person is told why (12(4)). */
const REASON =
  /(?<!\p{L})(?:hvorfor|kvifor|begrunn\p{L}{1,6}|grunngi\p{L}{0,6}|grunngj\p{L}{1,5}|grunn(?:en|ane|ene)?|årsak\p{L}{0,3}|why|reasons?)(?!\p{L})/iu;

/** That the person can complain or go to court (12(4)). */
const REMEDY =
  /(?<!\p{L})(?:(?:på)?klag\p{L}{0,6}|domstol\p{L}{0,3}|datatilsynet|complain\p{L}{0,2}|appeal\p{L}{0,2}|court)(?!\p{L})/iu;

/**
 * What the declaration says of refused requests: nothing, something without the reasons or the ways to complain, or
 * both. Words about a refusal elsewhere than in `requests.refusal` count as enough where they add one of the two.
 */
export function refusalTold(declaration: PrivacyDeclaration): 'nothing' | 'part' | 'all' {
  const { requests, complaint, language } = declaration;
  const refusals = placedVersions(requests?.refusal, '', language).map(({ text }) => text);
  const others = [
    ...requestTexts(declaration),
    ...placedVersions(complaint?.text, '', language),
    ...placedVersions(complaint?.howTo, '', language),
  ].flatMap(({ text }) => (REFUSAL.test(text) ? [text] : []));
  const isTold = (pattern: RegExp) => [...refusals, ...others].some((text) => pattern.test(text));
  const told = [isTold(REASON), isTold(REMEDY)].filter(Boolean).length;
  if (refusals.length === 0) return told === 0 ? 'nothing' : 'all';
  return told === 2 ? 'all' : 'part';
}
