import { shown } from './commands.ts';
import type { Group, Ratio } from './results.ts';
import { type Contestant, ratio, rounds, spread } from './rounds.ts';

/** Which two of the contestants are compared, and what the ratio may be at most. */
export interface Comparison {
  readonly what: string;
  readonly against: string;
  readonly budget?: number;
}

/** What is timed together. */
export interface GroupPlan {
  readonly title: string;
  readonly rounds: number;
  readonly contestants: readonly Contestant[];
  readonly comparisons: readonly Comparison[];
}

/** Times a group; `files` is the folder that commands are shown without. */
export function timeGroup(plan: GroupPlan, files: string): Group {
  const found = rounds(plan.contestants, plan.rounds);
  return {
    title: plan.title,
    rounds: plan.rounds,
    contestants: plan.contestants.map(({ name, command, input }) => {
      const usages = found.get(name) ?? [];
      return {
        name,
        command: shown(command, files, input),
        wall: spread(usages.map(({ wall }) => wall)).median,
        cpu: spread(usages.map(({ cpu }) => cpu)).median,
        peak: spread(usages.map(({ peak }) => peak)).max,
      };
    }),
    ratios: plan.comparisons.map(
      ({ what, against, budget }): Ratio => ({
        what,
        against,
        wall: ratio(found, what, against, 'wall'),
        cpu: ratio(found, what, against, 'cpu'),
        ...(budget === undefined ? {} : { budget }),
      }),
    ),
  };
}
