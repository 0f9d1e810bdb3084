import {
  type LocalizedText,
  type PrivacyDeclaration,
  RIGHT_NAMES,
  type RightName,
  textsOf,
} from '@tretten/schema';

/** A text in one language, with its place. */
export interface PlacedText {
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
  /** JSON pointer from the root. */
  readonly pointer: string;
}

/** What the declaration says about a right in words: the text, how to use it and its limits. */
export function rightTexts({ rights, language }: PrivacyDeclaration, name: RightName): readonly PlacedText[] {
  const right = rights?.[name];
  if (!right) return [];
  const at = `/rights/${name}`;
  return [
    ...placed(right.text, `${at}/text`, language),
    ...placed(right.howTo, `${at}/howTo`, language),
    ...(right.limitations ?? []).flatMap(({ text }, index) =>
      placed(text, `${at}/limitations/${index}/text`, language),
    ),
  ];
}

/** What the declaration says in words about using one's rights, under each right and under `requests`. */
export function requestTexts(declaration: PrivacyDeclaration): readonly PlacedText[] {
  const { requests = {}, language } = declaration;
  return [
    ...RIGHT_NAMES.flatMap((name) => rightTexts(declaration, name)),
    ...(['text', 'identification', 'representation', 'reply'] as const).flatMap((key) =>
      placed(requests[key], `/requests/${key}`, language),
    ),
  ];
}

function placed(text: LocalizedText | undefined, pointer: string, declaredLanguage: string): PlacedText[] {
  return textsOf(text, declaredLanguage).map(({ text, language, suffix }) => ({
    text,
    language,
    pointer: pointer + suffix,
  }));
}
