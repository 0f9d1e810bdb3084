import type { EffectiveActivity } from '@tretten/schema';
import { transfersOf } from './transfers.ts';

/** Derogations that art. 49(3) keeps from public authorities when they exercise public powers. */
const BARRED: ReadonlySet<string> = new Set(['49(1)(a)', '49(1)(b)', '49(1)(c)', '49(1)-second']);

/** A transfer on such a derogation, in an activity of the public body. */
export interface BarredDerogation {
  /** JSON pointer of the transfer. */
  readonly pointer: string;
  readonly mechanism: string;
  /** True where an activity exercises public powers; false where one is only known to be a public task. */
  readonly isCertain: boolean;
}

/** The transfers that art. 49(3) may bar, each once, with the gravest of the activities that it belongs to. */
export function barredDerogations(activities: readonly EffectiveActivity[]): readonly BarredDerogation[] {
  const found = new Map<string, BarredDerogation>();
  for (const activity of activities) {
    const { exercisesPublicPowers, publicTask } = activity.value;
    if (exercisesPublicPowers === false || !(exercisesPublicPowers || publicTask)) continue;
    for (const { transfer, pointer } of transfersOf(activity)) {
      const { mechanism } = transfer;
      if (mechanism === undefined || !BARRED.has(mechanism)) continue;
      const isCertain = exercisesPublicPowers === true || (found.get(pointer)?.isCertain ?? false);
      found.set(pointer, { pointer, mechanism, isCertain });
    }
  }
  return [...found.values()];
}
