import { type LocalizedText, type PrivacyDeclaration, textsOf } from '@tretten/schema';

/** "The municipality has a legitimate interest", in bokmål, nynorsk and English. */
const CLAIM =
  /(?<!\p{L})(?:har|hadde|have|has)\s+(?:(?:en|ein|ei|et|eit|a)\s+)?[«"“'‘]?(?:berettige[td]e?|berettiga|rettkom\p{L}{1,3}|legitim\p{L}{0,3})\s+interes/iu;

/** JSON pointers of the words about the right to object in which the controller claims a legitimate interest of its own. */
export function legitimateInterestClaims({ rights, language }: PrivacyDeclaration): readonly string[] {
  const objection = rights?.objection;
  if (!objection) return [];
  const texts: [string, LocalizedText][] = [['/text', objection.text]];
  for (const [index, { text }] of (objection.limitations ?? []).entries()) {
    if (text !== undefined) texts.push([`/limitations/${index}/text`, text]);
  }
  return texts.flatMap(([place, text]) =>
    textsOf(text, language)
      .filter((version) => CLAIM.test(version.text))
      .map(({ suffix }) => `/rights/objection${place}${suffix}`),
  );
}
