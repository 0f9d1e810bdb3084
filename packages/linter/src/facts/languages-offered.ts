import type { PrivacyDeclaration } from '@tretten/schema';
import { humanTexts } from './human-texts.ts';

/** Every language that the declaration, or another form of it, is offered in: BCP 47 tags. */
export function languagesOffered(declaration: PrivacyDeclaration): ReadonlySet<string> {
  const { language, languages = [], layers = [] } = declaration;
  return new Set([
    language,
    ...languages,
    ...layers.flatMap((layer) => layer.language ?? []),
    ...humanTexts(declaration).map((text) => text.language),
  ]);
}
