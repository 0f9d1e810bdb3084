import { LOCALES, type Locale, type PrivacyDeclaration } from '@tretten/schema';
import type { Texts } from '../rule/messages.ts';
import type { SuggestedChange } from '../rule/repair.ts';

/** Plain JSON whose human texts are given in bokmål, nynorsk and English. */
export type SkeletonValue =
  | string
  | boolean
  | Texts
  | readonly SkeletonValue[]
  | { readonly [key: string]: SkeletonValue };

/** Something to add where an element is missing: what adding it does, and what is added. */
export interface Skeleton {
  readonly does: Texts;
  readonly value: SkeletonValue;
}

/** Skeletons by the id of the suggestion that adds them. */
export type Skeletons = Readonly<Record<string, Skeleton>>;

type Languages = Pick<PrivacyDeclaration, 'language' | 'languages'>;

/** What each suggestion does, for the rule that offers the skeletons. */
export function suggestionTexts(skeletons: Skeletons): Readonly<Record<string, Texts>> {
  return Object.fromEntries(Object.entries(skeletons).map(([id, { does }]) => [id, does]));
}

/** The skeletons as suggested changes that add them at a path, in the languages of the declaration. */
export function additions(
  skeletons: Skeletons,
  path: string,
  declaration: PrivacyDeclaration,
): readonly SuggestedChange[] {
  return Object.entries(skeletons).map(([suggestionId, { value }]) => ({
    suggestionId,
    changes: [{ op: 'add', path, value: inLanguagesOf(declaration, value) }],
  }));
}

/** A text becomes a plain string in the declaration's language, or a map where several languages are promised. */
export function inLanguagesOf(declaration: Languages, value: SkeletonValue): unknown {
  if (typeof value !== 'object') return value;
  if (isList(value)) return value.map((item) => inLanguagesOf(declaration, item));
  if (isTexts(value)) return textFor(declaration, value);
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, inLanguagesOf(declaration, item)]),
  );
}

function textFor({ language, languages }: Languages, texts: Texts): unknown {
  if (!languages || languages.length < 2) return texts[localeOf(language)];
  return Object.fromEntries(languages.map((code) => [code, texts[localeOf(code)]]));
}

/** The language itself where messages have it, else bokmål: whoever translates then sees what is to be said. */
function localeOf(language: string): Locale {
  return LOCALES.find((locale) => locale === language) ?? 'nb';
}

function isList(value: SkeletonValue): value is readonly SkeletonValue[] {
  return Array.isArray(value);
}

function isTexts(value: object): value is Texts {
  return 'nb' in value && 'nn' in value && 'en' in value;
}
