import { type LocalizedText, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import type { Collection, Visit } from './collect.ts';
import type { TextNode } from './nodes.ts';
import { once } from './once.ts';

/** Every human text of the declaration, one visit a language, in document order. */
export const textVisits = once(
  (declaration: PrivacyDeclaration, collection: Collection): readonly Visit[] => {
    const visits: Visit[] = [];
    for (const { value, pointer, path } of collection.get('LocalizedText') ?? []) {
      for (const { text, language, suffix } of textsOf(value as LocalizedText, declaration.language)) {
        const node: TextNode = { text, language };
        visits.push({ value: node, pointer: pointer + suffix, path });
      }
    }
    return visits;
  },
);
