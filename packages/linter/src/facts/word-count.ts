import { type LocalizedText, type PrivacyDeclaration, SHAPE, textsOf } from '@tretten/schema';

/** The number of words in the human texts of a declaration, in its own language. */
export function wordCount(declaration: PrivacyDeclaration): number {
  return wordsOf(declaration, 'PrivacyDeclaration', declaration.language);
}

function wordsOf(value: unknown, type: string, language: string): number {
  if (Array.isArray(value)) return sum(value.map((item) => wordsOf(item, type, language)));
  if (type === 'LocalizedText') {
    const versions = textsOf(value as LocalizedText, language);
    return sum(
      versions.map((version) =>
        version.language === language ? (version.text.match(/\S+/gu)?.length ?? 0) : 0,
      ),
    );
  }
  const keys = SHAPE[type];
  if (!keys || value === null || typeof value !== 'object') return 0;
  return sum(
    Object.entries(value).map(([key, item]) => {
      const target = keys[key];
      return target ? wordsOf(item, target, language) : 0;
    }),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
