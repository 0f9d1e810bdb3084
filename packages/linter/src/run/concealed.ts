import type { Document } from '@tretten/document';
import {
  getAt,
  INHERITED_KEYS,
  isAtOrBelow,
  joinPointer,
  parentPointer,
  type StructuralProblem,
} from '@tretten/schema';

/** Codes that say that something is not there. */
const ABSENCES = new Set(['missing-key', 'empty-list', 'empty-object']);

/** What the reader of the file had to leave out, so that nobody can say it is missing. */
export interface Concealed {
  /** Whether what is wanted at a pointer may stand where the file could not be read. */
  at(wanted: string): boolean;
  /** Whether a structural problem may be due to what could not be read. */
  explains(problem: StructuralProblem): boolean;
}

/** Looks through what a document says of itself; with JSON and YAML there is nothing. */
export function concealedIn({ value, unread = [] }: Document): Concealed {
  const places = [...unread, ...unread.flatMap((pointer) => heirsOf(pointer, value))];
  const at = (wanted: string): boolean => places.some((place) => mayHold(place, wanted, value));
  return {
    at,
    explains: ({ code, pointer, params }) => {
      if (!ABSENCES.has(code)) return false;
      return at(code === 'missing-key' ? joinPointer(pointer, String(params['key'])) : pointer);
    },
  };
}

/** A value that was left out holds what is below it; a list or object with gaps may hold any key that it lacks. */
function mayHold(place: string, wanted: string, value: unknown): boolean {
  if (wanted !== '' && isAtOrBelow(place, wanted)) return true;
  if (getAt(value, place) === undefined) return isAtOrBelow(wanted, place);
  return isAtOrBelow(wanted, place) && nearest(wanted, value) === place;
}

/** The pointer itself, or the nearest above it, at which something stands; of what stands there, only the place itself. */
function nearest(wanted: string, value: unknown): string {
  let pointer = wanted;
  while (pointer !== '' && getAt(value, pointer) === undefined) pointer = parentPointer(pointer);
  return pointer;
}

/** What `general` may say in the place of each activity that is silent. */
function heirsOf(place: string, value: unknown): string[] {
  const keys = INHERITED_KEYS.filter(
    (key) => mayHold(place, `/general/${key}`, value) && lacks(value, `/general/${key}`),
  );
  const activities = getAt(value, '/processingActivities');
  if (keys.length === 0 || !Array.isArray(activities)) return [];
  return activities.flatMap((_, index) =>
    keys.map((key) => `/processingActivities/${index}/${key}`).filter((pointer) => lacks(value, pointer)),
  );
}

function lacks(value: unknown, pointer: string): boolean {
  return getAt(value, pointer) === undefined;
}
