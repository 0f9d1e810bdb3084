import type { Act } from '../acts/act.ts';
import { nameKey, plainKey } from '../acts/names.ts';

/** The one act that a name means without a date: acts not yet in force stand back, everyday names decide. */
export function decideAct(acts: readonly Act[], name: string | undefined): Act | undefined {
  if (acts.length < 2) return acts[0];
  const commenced = acts.filter((act) => act.status !== 'not-yet-in-force');
  if (commenced.length === 1) return commenced[0];
  const key = name === undefined ? '' : nameKey(name);
  const everyday = acts.filter((act) => isEverydayName(act, key));
  return everyday.length === 1 ? everyday[0] : undefined;
}

function isEverydayName(act: Act, key: string): boolean {
  return act.everydayNames.some((everyday) => plainKey(everyday) === key);
}
