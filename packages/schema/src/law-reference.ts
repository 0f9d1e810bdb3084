import type { LawReference, LocalizedText } from './generated/declaration.ts';
import { textIn } from './localized.ts';

/** A law reference in one shape, whether it was written as a string or as an object. */
export interface Law {
  /** The reference on one line, as the author would read it aloud: the string itself, or act or title with provision. */
  readonly text: string;
  readonly act?: string;
  readonly provision?: string;
  readonly title?: LocalizedText;
  readonly kind?: string;
  readonly url?: string;
}

/** Brings a law reference into one shape; what it means is for a parser of law references to say. */
export function lawOf(reference: LawReference, locale = 'nb', declaredLanguage: string = locale): Law {
  if (typeof reference === 'string') return { text: reference };
  const name = reference.title === undefined ? '' : textIn(reference.title, locale, declaredLanguage);
  const text = [name || reference.act, reference.provision].filter(Boolean).join(' ');
  return { ...reference, text };
}
