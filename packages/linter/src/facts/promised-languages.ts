import { type Language, type LocalizedText, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { collect, type Visit } from '../run/collect.ts';
import { isNamePath } from './human-texts.ts';

/** What is missing of what `languages` promises. */
export interface MissingTranslations {
  /** Languages that more than half of the texts lack, with their place in `languages` and the number of texts. */
  readonly languages: readonly {
    readonly language: Language;
    readonly index: number;
    readonly count: number;
  }[];
  /** Texts that lack one of the other languages. */
  readonly texts: readonly { readonly pointer: string; readonly lacking: readonly Language[] }[];
}

/** Compares every text with the languages it is promised in. Names given as one plain string are the same in all. */
export function missingTranslations(declaration: PrivacyDeclaration): MissingTranslations {
  const promised = declaration.languages ?? [];
  const texts = textsIn(declaration)
    .filter(({ value, path }) => !(isNamePath(path) && typeof value === 'string'))
    .map(({ value, pointer }) => {
      const given = textsOf(value as LocalizedText, declaration.language).map(({ language }) => language);
      return { pointer, lacking: promised.filter((language) => !given.includes(language)) };
    });
  const languages = promised.flatMap((language, index) => {
    const count = texts.filter(({ lacking }) => lacking.includes(language)).length;
    return count > 1 && count * 2 > texts.length ? [{ language, index, count }] : [];
  });
  const whole = new Set(languages.map(({ language }) => language));
  return {
    languages,
    texts: texts.flatMap(({ pointer, lacking }) => {
      const rest = lacking.filter((language) => !whole.has(language));
      return rest.length > 0 ? [{ pointer, lacking: rest }] : [];
    }),
  };
}

/** Tags of texts that `languages` does not name: how many texts have them, and one of the places. */
export function undeclaredLanguages(
  declaration: PrivacyDeclaration,
): readonly { readonly language: string; readonly count: number; readonly pointer: string }[] {
  const { language: own, languages } = declaration;
  if (!languages) return [];
  const places = new Map<string, string[]>();
  for (const { value, pointer, path } of textsIn(declaration)) {
    if (isNamePath(path) && typeof value === 'string') continue;
    for (const { language, suffix } of textsOf(value as LocalizedText, own)) {
      if (languages.some((declared) => declared === language)) continue;
      const others = places.get(language);
      if (others) others.push(pointer + suffix);
      else places.set(language, [pointer + suffix]);
    }
  }
  return [...places]
    .map(([language, pointers]) => ({
      language,
      count: pointers.length,
      pointer: language === own ? '/language' : (pointers.toSorted()[0] as string),
    }))
    .toSorted((one, other) => (one.language < other.language ? -1 : 1));
}

/** Texts without a letter, such as a number, need no translation. */
function textsIn(declaration: PrivacyDeclaration): readonly Visit[] {
  return (collect(declaration).get('LocalizedText') ?? []).filter(
    ({ value }) => typeof value !== 'string' || /\p{L}/u.test(value),
  );
}
