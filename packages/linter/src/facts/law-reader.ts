import {
  findLawReferences,
  type LawCitation,
  type LawReferenceResult,
  parseLawReference,
} from '@tretten/norway/law-reference';
import type { LawReference } from '@tretten/schema';
import { lookFor } from '../run/mentions.ts';
import { once } from '../run/once.ts';
import { remembering } from './remembering.ts';

/** Declarations repeat each other's references, which are short. */
const inReference = remembering((text) => parseLawReference(text));
const inObject = once(
  (reference: Exclude<LawReference, string>): LawReferenceResult =>
    parseLawReference(reference as Parameters<typeof parseLawReference>[0]),
);

/** A law reference as the parser reads it. */
export function readReference(reference: LawReference): LawReferenceResult {
  return typeof reference === 'string' ? inReference(reference) : inObject(reference);
}

/** The citations in a law reference. */
export function citationsOf(reference: LawReference): readonly LawCitation[] {
  return readReference(reference).citations;
}

/** Only a text with one of these can cite law; most texts have none, and then nothing is parsed. */
const CITES =
  /§|(?<!\p{L})art(?!\p{L})|artik|article|kap|lov|forordning|forskrift|regulation|GDPR|(?<!\p{L})POL(?!\p{L})/iu;

/** Parts of words, one of which stands in every text that can cite law. */
export const CITING = lookFor(
  '§',
  'art',
  'kap',
  'lov',
  'forordning',
  'forskrift',
  'regulation',
  'gdpr',
  'pol',
);

const inText = once((text: string) => findLawReferences(text));

/** The citations in a human text. */
export function citationsIn(text: string): readonly LawCitation[] {
  return CITES.test(text) ? inText(text) : [];
}
