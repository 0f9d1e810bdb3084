import { type Controller, textsOf } from '@tretten/schema';

/** What follows the body's own name: the office-holder who acts for it. */
const ACTING_FOR_IT = /,? (?:ved |v\/|v\.|c\/o |representert ved |represented by ).*$/u;

/** A name in a form that compares: small letters, single spaces, without "ved rådmannen". */
export function comparableName(name: string): string {
  // A single space, which most names have, stays as it is.
  const plain = name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
  return plain.replace(ACTING_FOR_IT, '');
}

/** The controller's names in every language, in comparable form. */
export function ownNames(controller: Controller | undefined, language: string): readonly string[] {
  return textsOf(controller?.name, language).map(({ text }) => comparableName(text));
}

/** Whether two names or titles are the same, the definite form of a Norwegian noun included. */
export function isSameName(one: string, other: string): boolean {
  const [a, b] = [comparableName(one), comparableName(other)];
  return a !== '' && (a === b || ['en', 'et', 'n'].some((ending) => a + ending === b || b + ending === a));
}
