import { type LocalizedText, type PrivacyDeclaration, RIGHT_NAMES, type RightName } from '@tretten/schema';
import { once } from '../run/once.ts';
import { versionsOf } from './matching-version.ts';

/** A text in one language, with its place. */
export interface PlacedText {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** JSON pointer of the text in all its languages. */
  readonly field: string;
  /** JSON pointer of this language version. */
  readonly pointer: string;
}

/** What the declaration says about a right in words: the text, how to use it and its limits. */
export function rightTexts({ rights, language }: PrivacyDeclaration, name: RightName): readonly PlacedText[] {
  const right = rights?.[name];
  if (!right) return [];
  const at = `/rights/${name}`;
  return [
    ...placedVersions(right.text, `${at}/text`, language),
    ...placedVersions(right.howTo, `${at}/howTo`, language),
    ...(right.limitations ?? []).flatMap(({ text }, index) =>
      placedVersions(text, `${at}/limitations/${index}/text`, language),
    ),
  ];
}

/** What the declaration says in words about using one's rights, under each right and under `requests`. */
export const requestTexts = once((declaration: PrivacyDeclaration): readonly PlacedText[] => {
  const { requests = {}, language } = declaration;
  return [
    ...RIGHT_NAMES.flatMap((name) => rightTexts(declaration, name)),
    ...(['text', 'identification', 'representation', 'reply'] as const).flatMap((key) =>
      placedVersions(requests[key], `/requests/${key}`, language),
    ),
  ];
});

/** The language versions of a text with their places, the declaration's own language first. */
export function placedVersions(
  text: LocalizedText | undefined,
  field: string,
  declaredLanguage: string,
): readonly PlacedText[] {
  return versionsOf(text, declaredLanguage).map(({ text, language, suffix }) => ({
    text,
    language,
    field,
    pointer: field + suffix,
  }));
}

/** The first version of each text, so that one text gives one finding however many languages it is in. */
export function oneOfEach<Place extends PlacedText>(places: readonly Place[]): readonly Place[] {
  return places.filter(({ field }, index) => places.findIndex((place) => place.field === field) === index);
}
