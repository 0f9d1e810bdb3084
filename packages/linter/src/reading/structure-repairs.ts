import {
  type Change,
  closest,
  getAt,
  joinPointer,
  parentPointer,
  type StructuralProblem,
} from '@tretten/schema';
import type { Repairs } from '../rule/repair.ts';

/** At most this many slips, and the word that was meant is not in doubt. */
const SURE = { code: 2, key: 1 };

/** What mends a fault of structure: a fix where only the form was wrong, a suggestion where the meaning is a guess. */
export function structureRepairs(problem: StructuralProblem, value: unknown): Repairs {
  const { code, messageId, params, pointer } = problem;
  const found = getAt(value, pointer);
  const meant = params['suggestion'];
  if (code === 'country-boolean') return { fix: [{ op: 'replace', path: pointer, value: 'NO' }] };
  if (code === 'empty-list') return withoutValue(pointer, messageId === 'empty-list-none');
  if (code === 'empty-text' || code === 'empty-object' || code === 'null-value') {
    return withoutValue(pointer, false);
  }
  // Only the article 10 of the law is read as a number; other figures may have lost zeros on the way.
  if (messageId === 'wrong-type-text-quotes' && pointer.endsWith('/article') && found === 10) {
    return { fix: [{ op: 'replace', path: pointer, value: '10' }] };
  }
  if (typeof meant !== 'string') return {};
  if (messageId === 'wrong-type-boolean-suggestion') {
    return { fix: [{ op: 'replace', path: pointer, value: meant === 'true' }] };
  }
  if (code === 'unknown-key') return renamed(pointer, meant, value);
  if (typeof found !== 'string' && messageId !== 'not-none-suggestion') return {};
  return replaced(problem, String(found), meant, value);
}

function replaced(
  { code, pointer }: StructuralProblem,
  found: string,
  meant: string,
  value: unknown,
): Repairs {
  const siblings: unknown = getAt(value, parentPointer(pointer));
  if (Array.isArray(siblings) && siblings.includes(meant)) {
    return suggested('removeRepeated', [{ op: 'remove', path: pointer }]);
  }
  const changes: Change[] = [{ op: 'replace', path: pointer, value: meant }];
  if (code === 'not-in-list' && isGuess(found, meant, SURE.code)) return suggested('useSuggestion', changes);
  // "Europa" and the like are more than the EEA.
  if (code === 'country-name' && meant === 'EEA' && !/e[øu]|eea/iu.test(found.replace(/^europ.*/iu, ''))) {
    return suggested('useSuggestion', changes);
  }
  return { fix: changes };
}

function renamed(pointer: string, meant: string, value: unknown): Repairs {
  const to = joinPointer(parentPointer(pointer), meant);
  const key = pointer.slice(pointer.lastIndexOf('/') + 1);
  if (getAt(value, to) !== undefined) return {};
  const changes: Change[] = [{ op: 'move', from: pointer, path: to }];
  return closest(key, [meant], SURE.key) === undefined
    ? suggested('useSuggestion', changes)
    : { fix: changes };
}

/** A word that is near another by more than a slip or two was matched by likeness alone. */
function isGuess(found: string, meant: string, slips: number): boolean {
  return closest(found, [meant]) !== undefined && closest(found, [meant], slips) === undefined;
}

/** An empty value says nothing: the key may go, or where that is meant, say that there is none. */
function withoutValue(pointer: string, takesNone: boolean): Repairs {
  const removal = { suggestionId: 'removeEmpty', changes: [{ op: 'remove', path: pointer } as const] };
  if (!takesNone) return { suggestions: [removal] };
  const none = {
    suggestionId: 'stateNone',
    changes: [{ op: 'replace', path: pointer, value: 'none' } as const],
  };
  return { suggestions: [removal, none] };
}

function suggested(suggestionId: string, changes: readonly Change[]): Repairs {
  return { suggestions: [{ suggestionId, changes }] };
}
