import type { DocumentCode } from '../codes.ts';
import type { Document, DocumentProblem } from '../document.ts';
import { safeText } from '../safe-text.ts';
import { isFields } from './fields.ts';

const START = { offset: 0, line: 1, column: 1 };

/** A problem with the file that a declaration builds on, at its `extends`. */
export function problemAtExtends(
  document: Document,
  code: DocumentCode,
  params: DocumentProblem['params'],
): DocumentProblem {
  const location = document.locate('/extends');
  const safe = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'string' ? safeText(value) : value,
  ]);
  return {
    code,
    params: Object.fromEntries(safe),
    range: location?.value ?? { start: START, end: START },
    pointer: '/extends',
    ...(location?.file === undefined ? {} : { file: location.file }),
  };
}

/** A plain text is in the language of the file that takes it over, so two languages would make it another one. */
export function otherLanguage(document: Document, base: Document): DocumentProblem[] {
  const [language, other] = [languageOf(document), languageOf(base)];
  if (language === undefined || other === undefined || language === other) return [];
  const file = String(isFields(document.value) ? document.value['extends'] : '');
  return [problemAtExtends(document, 'extends-other-language', { file, language, other })];
}

function languageOf({ value }: Document): string | undefined {
  const language = isFields(value) ? value['language'] : undefined;
  return typeof language === 'string' ? language : undefined;
}
