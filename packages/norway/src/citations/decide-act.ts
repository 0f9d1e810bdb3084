import type { Act } from '../acts/act.ts';
import { nameKey } from '../acts/names.ts';

/** The one act that a name means without a date: acts not yet in force stand back, everyday names decide. */
export function decideAct(acts: readonly Act[], name: string | undefined): Act | undefined {
  if (acts.length < 2) return acts[0];
  const commenced = acts.filter((act) => act.status !== 'not-yet-in-force');
  if (commenced.length === 1) return commenced[0];
  const everyday = name === undefined ? [] : acts.filter((act) => isEverydayName(act, name));
  return everyday.length === 1 ? everyday[0] : undefined;
}

function isEverydayName(act: Act, name: string): boolean {
  const key = nameKey(name);
  return act.everydayNames.some((everyday) => nameKey(everyday) === key);
}
