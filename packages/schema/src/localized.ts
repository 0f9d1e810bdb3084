import type { LocalizedText } from './generated/declaration.ts';
import { escapeToken } from './pointer.ts';

/** One language version of a text. */
export interface LanguageVersion {
  /** BCP 47 tag. */
  readonly language: string;
  readonly text: string;
  /** What to add to the text's JSON pointer to reach this version: `''` for a plain string, else `/nb` and the like. */
  readonly suffix: string;
}

/** Every language version of a text, in the author's order; a plain string is in the declaration's language. */
export function textsOf(text: LocalizedText | undefined, declaredLanguage: string): LanguageVersion[] {
  if (typeof text === 'string') return [{ language: declaredLanguage, text, suffix: '' }];
  if (typeof text !== 'object' || text === null) return [];
  const versions: LanguageVersion[] = [];
  for (const [language, version] of Object.entries(text)) {
    if (typeof version === 'string') {
      versions.push({ language, text: version, suffix: `/${escapeToken(language)}` });
    }
  }
  return versions;
}

/** Whom a reader of the language understands, best first. */
const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  nb: ['no', 'nn', 'da', 'sv'],
  nn: ['no', 'nb', 'da', 'sv'],
  no: ['nb', 'nn', 'da', 'sv'],
};

/**
 * The version of a text that serves a reader of `locale` best: that language, one close to it, the declaration's own,
 * English, else the first there is; `''` when there is none. A declaration that is not finished may lack its language.
 */
export function textIn(
  text: LocalizedText | undefined,
  locale: string | undefined,
  declaredLanguage: string | undefined,
): string {
  const versions = textsOf(text, declaredLanguage ?? '');
  const wanted = [locale, locale?.split('-')[0], ...(NEIGHBOURS[locale ?? ''] ?? []), declaredLanguage, 'en'];
  for (const language of wanted) {
    const found = versions.find((version) => version.language === language);
    if (found) return found.text;
  }
  return versions[0]?.text ?? '';
}
