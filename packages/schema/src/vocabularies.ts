import { VOCABULARIES, type VocabularyName } from './generated/vocabularies.ts';
import type { Locale } from './locale.ts';

export { VOCABULARIES, type VocabularyName };

/** The label of a code, such as `Jobbsøker` for `job-applicant`; `undefined` when the codelist lacks the code. */
export function labelOf(vocabulary: VocabularyName, code: string, locale: Locale): string | undefined {
  const labels: Readonly<Record<string, Readonly<Record<Locale, string>>>> = VOCABULARIES[vocabulary];
  return Object.hasOwn(labels, code) ? labels[code]?.[locale] : undefined;
}
