import type { LawReference, PrivacyDeclaration } from '@tretten/schema';
import { citationsIn, citationsOf } from '../facts/law-reader.ts';
import type { Collection, Visit } from './collect.ts';
import type { Citation, TextNode } from './nodes.ts';

/** Every citation of law, first those in law references, then those in the human texts that may have some. */
export function citationVisits(
  declaration: PrivacyDeclaration,
  collection: Collection,
  texts: readonly Visit[],
): readonly Visit[] {
  const visits: Visit[] = [];
  for (const { value, pointer, path } of collection.get('LawReference') ?? []) {
    const reference = value as LawReference;
    const text =
      typeof reference === 'string'
        ? reference
        : [reference.act, reference.provision].filter(Boolean).join(' ');
    if (!text) continue;
    for (const citation of citationsOf(text)) {
      const node: Citation = { citation, from: 'reference', text, language: declaration.language };
      visits.push({ value: node, pointer, path });
    }
  }
  for (const { value, pointer, path } of texts) {
    const { text, language } = value as TextNode;
    for (const citation of citationsIn(text)) {
      const node: Citation = { citation, from: 'text', text, language };
      visits.push({ value: node, pointer, path });
    }
  }
  return visits;
}
