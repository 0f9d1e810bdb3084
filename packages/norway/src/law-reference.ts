import type { LawCitation } from './citations/citation.ts';
import { findCitations } from './citations/find.ts';
import { unreadParts } from './citations/unread.ts';
import type { ActId } from './generated/act-ids.ts';

export { canonicalLawReference } from './citations/canonical.ts';
export type { LawCitation } from './citations/citation.ts';
export { resolveCitation } from './citations/resolve-citation.ts';
export type { ActId } from './generated/act-ids.ts';
export type { Provision } from './provision.ts';

/** A law reference as a declaration gives it: words, or an object. */
export type LawReferenceInput =
  | string
  | {
      readonly act?: string;
      readonly provision?: string;
      readonly title?: unknown;
      readonly kind?: string;
      readonly url?: string;
    };

/** A law reference read: the citations in order, and the words that were not understood. */
export interface LawReferenceResult {
  readonly citations: readonly LawCitation[];
  readonly unread: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** How references without an act's name are read. */
export interface LawReferenceOptions {
  /** The act meant by a bare provision, for example `gdpr` for `6(1)(e)`. */
  readonly defaultAct?: ActId;
}

/** Sources of law that have no place in the register of acts. */
const NO_ACT = new Set(['collective-agreement', 'decision', 'contract', 'local-regulation']);

/**
 * Reads one law reference into citations. Of an object the act and the provision are read, joined by a space,
 * or else the title or the address; places are counted in that text.
 */
export function parseLawReference(
  input: LawReferenceInput,
  options: LawReferenceOptions = {},
): LawReferenceResult {
  const text = textOf(input);
  const { found, reading } = findCitations(text, { lone: true, ...options });
  return { citations: found.map(({ citation }) => citation), unread: unreadParts(reading, found) };
}

/** Finds every citation of law in prose, in bokmål, nynorsk or English, in the order of the text. */
export function findLawReferences(text: string): LawCitation[] {
  return findCitations(text, { lone: false }).found.map(({ citation }) => citation);
}

function textOf(input: LawReferenceInput): string {
  if (typeof input === 'string') return input;
  if (input.kind && NO_ACT.has(input.kind)) return '';
  const words = [input.act, input.provision].filter((part) => part !== undefined).join(' ');
  return words || (typeof input.title === 'string' ? input.title : (input.url ?? ''));
}
