import type { PrivacyDeclaration } from '@tretten/schema';
import { collect } from '../run/collect.ts';
import type { TextNode } from '../run/nodes.ts';
import { once } from '../run/once.ts';
import { textVisits } from '../run/texts.ts';
import { comparePlaces } from './place-order.ts';

/** One human text in one language, with its place. */
export interface HumanText extends TextNode {
  readonly pointer: string;
  /** The pointer with `*` in place of list indexes and without the language. */
  readonly path: string;
}

/** Every human text of a declaration, one a language. */
export const humanTexts = once((declaration: PrivacyDeclaration): readonly HumanText[] =>
  textVisits(declaration, collect(declaration)).map(({ value, pointer, path }) => {
    const { text, language } = value as TextNode;
    return { text, language, pointer, path };
  }),
);

/**
 * The texts in an order that does not depend on that of keys, those in the declaration's own language first, so that
 * what is told once is always told at the same place.
 */
export function inOrder(texts: readonly HumanText[], { language }: PrivacyDeclaration): readonly HumanText[] {
  const isForeign = (text: HumanText) => Number(text.language !== language);
  return texts.toSorted(
    (one, other) => isForeign(one) - isForeign(other) || comparePlaces(one.pointer, other.pointer),
  );
}

/** Keys of names of bodies, people, products and acts, which are the same in every language and need no explanation. */
const NAMES =
  /\/(?:(?:controller|includes\/\*|contact|contacts\/\*|dataProtectionOfficer|recipients\/\*|sources\/\*|systems\/\*|jointControllers\/\*|authority|communication\/\*)\/name|organisation|supplier|tool|provider|recipient|decision|law\/\*\/title)$/u;

/** Whether a path of the declaration leads to the name of a body, a person, a product or an act. */
export function isNamePath(path: string): boolean {
  return NAMES.test(path);
}
