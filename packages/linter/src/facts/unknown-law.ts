import type { LawReference } from '@tretten/schema';
import { isOtherSource } from './cited-law.ts';
import { wrongName } from './gdpr-names.ts';
import { readReference } from './law-reader.ts';

/** A law reference in which no known act can be read. */
export type UnknownLaw =
  | { readonly kind: 'misspelt'; readonly written: string; readonly suggestion: string }
  | { readonly kind: 'unknown' | 'nameless'; readonly written: string };

/** Sources that no register of Norwegian acts holds: European and international law, agreements, decisions, standards, local rules. */
const ELSEWHERE =
  /(?<![\p{L}\d])(?:E[UFCØ]S?|EØS|TEUV|TFEU|EMK|ECHR|FN|UN|ISO|NS|HR|Rt|NOU|Prop|Meld|Innst|SCC|BCR|CJEU|Schrems)(?![\p{L}])|direktiv|directive|konvensjon|convention|traktat|treaty|pakt|charter|avtal|agreement|kontrakt|contract|vedtak|vedtek|beslutning|slutning|decision|instruks|rundskriv|reglement|retningslin|rutin|standard|(?<!\p{L})norm(?:en|a)?(?!\p{L})|noark|lokal|kommun|plan|\bdom\b|veileder|rettleiar|guideline|forskrift\s+om|konsesjon/iu;

/** What is unknown in a reference; undefined when an act is read in it, or when its source is no act or is foreign. */
export function unknownLaw(reference: LawReference): UnknownLaw | undefined {
  if (isOtherSource(reference)) return undefined;
  if (typeof reference === 'object' && (reference.url !== undefined || typeof reference.title === 'object'))
    return undefined;
  const text = wordsOf(reference);
  if (wrongName(text)) return undefined;
  const { citations, unread } = readReference(reference);
  const unknown = citations.filter(({ match }) => match === 'unknown');
  const misspelt = unknown.find(({ suggestion }) => suggestion !== undefined);
  if (misspelt?.suggestion)
    return {
      kind: 'misspelt',
      written: misspelt.name ?? misspelt.text,
      suggestion: misspelt.suggestion.name,
    };
  if (ELSEWHERE.test(text)) return undefined;
  const [first] = unknown;
  if (first)
    return {
      kind: first.name === undefined && unread.length === 0 ? 'nameless' : 'unknown',
      written: first.name ?? text,
    };
  return citations.length === 0 ? { kind: 'unknown', written: text } : undefined;
}

function wordsOf(reference: LawReference): string {
  if (typeof reference === 'string') return reference.trim();
  const { act, provision, title } = reference;
  return [act, provision].filter(Boolean).join(' ') || (typeof title === 'string' ? title : '');
}
