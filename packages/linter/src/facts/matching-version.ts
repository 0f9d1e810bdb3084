import { type LanguageVersion, type LocalizedText, textsOf } from '@tretten/schema';

/** The language versions of a text, the declaration's own language first, then by tag. */
export function versionsOf(text: LocalizedText | undefined, language: string): readonly LanguageVersion[] {
  const versions = textsOf(text, language);
  if (versions.length < 2) return versions;
  const key = (version: LanguageVersion) => (version.language === language ? '' : version.language);
  return versions.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}

/** The first language version of a text that a test holds for, so that one text gives one finding. */
export function matchingVersion(
  text: LocalizedText | undefined,
  language: string,
  test: (text: string) => boolean,
): LanguageVersion | undefined {
  return versionsOf(text, language).find((version) => test(version.text));
}
