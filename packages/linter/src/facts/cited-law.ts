import { type ActId, resolveAct } from '@tretten/norway/acts';
import type { LawCitation, Provision } from '@tretten/norway/law-reference';
import { type LawReference, type LegalBasis, type LocalizedText, textsOf } from '@tretten/schema';
import { once } from '../run/once.ts';
import { citationsIn, citationsOf } from './law-reader.ts';

/** A provision, or an act as a whole, that a legal basis names. */
export interface CitedLaw {
  /** Undefined when the name is unknown or decides nothing. */
  readonly act: ActId | undefined;
  /** Undefined when the act is named as a whole. */
  readonly provision: Provision | undefined;
  /** The words of the reference. */
  readonly text: string;
  /** Index in `law`. */
  readonly index: number;
}

/** What the law references of a basis cite, in the author's order; a source that is no act or regulation cites nothing. */
export const citedLaw = once(({ law }: Pick<LegalBasis, 'law'>): readonly CitedLaw[] =>
  (law ?? []).flatMap((reference, index) =>
    citationsOf(reference).flatMap((citation) => provisionsOf(citation, index)),
  ),
);

/** Whether the reference is to something that is no act or regulation, such as a collective agreement or a decision. */
export function isOtherSource(reference: LawReference): boolean {
  if (typeof reference === 'string') return false;
  const { kind, act, title } = reference;
  if (kind === undefined) return act === undefined && title !== undefined;
  return kind !== 'act' && kind !== 'regulation';
}

/** The citations in words, as messages show them, each once. */
export function wordsOf(cited: readonly CitedLaw[]): string {
  return [...new Set(cited.map(({ text }) => text))].join(', ');
}

/** Whether a human text names a section of a Norwegian act, in some language. */
export function namesSection(text: LocalizedText | undefined, language: string): boolean {
  return textsOf(text, language).some((version) =>
    citationsIn(version.text).some(({ provisions }) =>
      provisions.some(({ section }) => section !== undefined),
    ),
  );
}

function provisionsOf(citation: LawCitation, index: number): CitedLaw[] {
  const provisions: readonly (Provision | undefined)[] =
    citation.provisions.length > 0 ? citation.provisions : [undefined];
  return provisions.map((provision) => ({
    act: actOf(citation, provision),
    provision,
    text: citation.text,
    index,
  }));
}

/** The act that is meant: the only one, the one that a telling section gives away, else the one in force. */
function actOf({ act, name, candidates }: LawCitation, provision: Provision | undefined): ActId | undefined {
  if (act || name === undefined) return act;
  return resolveAct(name, provision ? { provision } : {}).act?.id ?? candidates[0];
}
