import { type Event, parseEvents, YAMLException } from 'js-yaml/browser';

/** Why and where the library stopped reading. */
export interface Failure {
  readonly message: string;
  readonly at: number;
}

/** The events of a text, or the first thing that made it unreadable. Anything but a YAML error is thrown on. */
export function readEvents(text: string, maxDepth: number): Event[] | Failure {
  try {
    return parseEvents(text, { maxDepth });
  } catch (error) {
    // The library reads on to a terminator of its own, one past the end.
    if (error instanceof YAMLException)
      return { message: error.reason, at: Math.min(error.mark?.position ?? 0, text.length) };
    throw error;
  }
}

/** Whether reading stopped at the depth it was allowed. */
export function isTooDeep({ message }: Failure): boolean {
  return message.startsWith('nesting exceeded');
}

/** The message with which a text fails, `''` when it does not; for guessing what an error comes from. */
export function failureOf(text: string): string {
  const result = readEvents(text, 1000);
  return Array.isArray(result) ? '' : result.message;
}
