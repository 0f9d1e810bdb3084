import type { Document } from '@tretten/document';
import { type EffectiveActivity, effectiveActivities, type PrivacyDeclaration } from '@tretten/schema';
import { CITING } from '../facts/law-reader.ts';
import { citationVisits } from './citations.ts';
import { collect, type Visit } from './collect.ts';
import { type Mentions, stringsWith } from './mentions.ts';
import type { TextNode } from './nodes.ts';
import { inDocumentOrder, note } from './placed-strings.ts';
import { textVisits } from './texts.ts';

/** A declaration under examination, with what several rules need worked out once, when first asked for. */
export interface Subject {
  readonly declaration: PrivacyDeclaration;
  /** What it says of each processing activity; what is stated for all alike and describes none is none. */
  activities(): readonly EffectiveActivity[];
  /** The values at `#Type`, `#Text`, `#Citation` or `#Document`. */
  nodes(at: string): readonly Visit[];
  /** The values at `#Text` that hold one of these parts of words, in small letters. */
  textsWith(words: Mentions): readonly Visit[];
  /** Whether one of these parts of words, in small letters, stands anywhere in the declaration. */
  mentions(words: Mentions): boolean;
  /** What was found at a path of the schema, worked out once: many rules look at the same. */
  at<Found extends readonly Visit[]>(path: string, find: () => Found): Found;
}

/** Prepares a declaration for the rules. */
export function subjectOf(declaration: PrivacyDeclaration, document: Document): Subject {
  const activities = lazy(() => effectiveActivities(declaration).filter(isDescribed));
  const collection = lazy(() => collect(declaration));
  const texts = lazy(() => textVisits(declaration, collection()));
  const places = lazy(() => placesOf(texts()));
  const textsWith = (words: Mentions) => inDocumentOrder(stringsWith(declaration, words), places(), texts());
  const citations = lazy(() => citationVisits(declaration, collection(), textsWith(CITING)));
  const found = new Map<string, readonly Visit[]>();
  return {
    declaration,
    activities,
    mentions: (words) => stringsWith(declaration, words).size > 0,
    textsWith,
    nodes(at) {
      if (at === '#Document') return [{ value: document, pointer: '', path: '' }];
      if (at === '#Text') return texts();
      if (at === '#Citation') return citations();
      return collection().get(at.replace(/^#/, '')) ?? [];
    },
    at<Found extends readonly Visit[]>(path: string, find: () => Found) {
      const before = found.get(path);
      if (before) return before as Found;
      const now = find();
      found.set(path, now);
      return now;
    },
  };
}

/** For each text, the indexes of its visits. */
function placesOf(texts: readonly Visit[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [index, { value }] of texts.entries()) note(places, (value as TextNode).text, index);
  return places;
}

/** What is stated for all activities alike describes none of them: without activities, `general` is one only with keys of its own. */
function isDescribed({ declared, value }: EffectiveActivity): boolean {
  return declared || OWN_KEYS.some((key) => value[key] !== undefined);
}

/** The keys that are never inherited. */
const OWN_KEYS = ['purposes', 'dataSubjects', 'personalData', 'legalBases'] as const;

function lazy<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
