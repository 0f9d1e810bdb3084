import { joinPointer, type PrivacyDeclaration } from '@tretten/schema';

/** A string of the declaration with its place. */
export interface PlacedString {
  readonly value: string;
  readonly pointer: string;
  /** The pointer with `*` in place of list indexes. */
  readonly path: string;
}

type Step = string | number;

/** The strings of the declaration that a test lets through, whatever they are, in document order; extensions left out. */
export function stringsOf(
  declaration: PrivacyDeclaration,
  accept: (value: string) => boolean,
): readonly PlacedString[] {
  const found: PlacedString[] = [];
  visit(declaration, [], accept, found);
  return found;
}

function visit(
  value: unknown,
  steps: Step[],
  accept: (value: string) => boolean,
  found: PlacedString[],
): void {
  if (typeof value === 'string') {
    if (accept(value)) found.push(place(value, steps));
    return;
  }
  if (value === null || typeof value !== 'object') return;
  const entries: Iterable<[Step, unknown]> = Array.isArray(value) ? value.entries() : Object.entries(value);
  for (const [step, item] of entries) {
    if (typeof step === 'string' && step.startsWith('x-')) continue;
    steps.push(step);
    visit(item, steps, accept, found);
    steps.pop();
  }
}

function place(value: string, steps: readonly Step[]): PlacedString {
  return {
    value,
    pointer: joinPointer('', ...steps.map(String)),
    path: joinPointer('', ...steps.map((step) => (typeof step === 'number' ? '*' : step))),
  };
}
