import { type Command, measure, type Usage } from './measure.ts';

/** A command that is timed in turn with others. */
export interface Contestant {
  readonly name: string;
  readonly command: Command;
  /** The file it reads as standard input. */
  readonly input?: string;
  /** What has to be made ready each time, outside the measurement. */
  readonly before?: () => void;
}

/** The middle of several values, and the least and greatest of them. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** What a contestant used, round by round. */
export type Rounds = ReadonlyMap<string, readonly Usage[]>;

/**
 * Runs all contestants in turn, `count` times over, so that a busy minute of the machine falls on all of them. A round before
 * those, which is not counted, fills the caches of the file system; a single round is counted as it is.
 */
export function rounds(contestants: readonly Contestant[], count: number): Rounds {
  const usages = new Map<string, Usage[]>(contestants.map(({ name }) => [name, []]));
  for (let round = count > 1 ? -1 : 0; round < count; round += 1) {
    for (const { name, command, input, before } of contestants) {
      before?.();
      const usage = measure(command, input);
      if (round >= 0) usages.get(name)?.push(usage);
    }
  }
  return usages;
}

/** How much longer one contestant took than another, round by round. */
export function ratio(found: Rounds, what: string, against: string, key: 'wall' | 'cpu'): Spread {
  const [ones, others] = [found.get(what) ?? [], found.get(against) ?? []];
  return spread(ones.map((usage, round) => usage[key] / (others[round]?.[key] ?? Number.NaN)));
}

/** Throws a RangeError when there are no values. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const [min, max] = [sorted[0], sorted.at(-1)];
  if (min === undefined || max === undefined) throw new RangeError('no values');
  const middle = sorted.length / 2;
  const [low = min, high = max] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return { median: (low + high) / 2, min, max };
}
