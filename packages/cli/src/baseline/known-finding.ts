import { createHash } from 'node:crypto';
import { joinPointer, parsePointer } from '@tretten/schema';
import type { KnownFinding } from '@tretten/schema/baseline';
import type { Finding } from '@tretten/schema/report';

/** What makes a finding the same as one of the baseline. */
export type Identity = Omit<KnownFinding, 'count'>;

/** A finding of a file at a lasting place as a baseline describes it: robust to moved lines, items and to the language of messages. */
export function identityOf(file: string, { ruleId, messageId, params }: Finding, place: string): Identity {
  return {
    file,
    at: place,
    rule: ruleId,
    message: messageId,
    about: digestOf(params),
  };
}

/** A text that two findings share exactly when a baseline cannot tell them apart. */
export function keyOf({ file, at, rule, message, about }: Identity): string {
  return JSON.stringify([file, at, rule, message, about]);
}

/** A pointer with the ids of items in place of their indexes, and `*` where they have none. */
export function lastingPlace(value: unknown, pointer: string): string {
  let current = value;
  return parsePointer(pointer).reduce((place, token) => {
    const isItem = Array.isArray(current);
    current = (current as Record<string, unknown> | null | undefined)?.[token];
    const { id } = (current ?? {}) as { id?: unknown };
    return joinPointer(place, isItem ? (typeof id === 'string' && id !== '' ? id : '*') : token);
  }, '');
}

/** The words of the parameters; figures are left out, since ages grow and lines move. */
function digestOf(params: Finding['params']): string {
  const words = Object.entries(params)
    .filter(([, word]) => typeof word === 'string' && /\p{L}/u.test(word))
    .map(([name, word]) => `${name}=${word}`)
    .sort();
  return createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 12);
}
