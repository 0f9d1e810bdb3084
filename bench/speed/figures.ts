import type { Step } from './results.ts';
import type { Spread } from './rounds.ts';

/** A ratio to three figures: 0.0123, 1.04, 28.3, 110. */
export function times(value: number): string {
  const places = value >= 100 ? 0 : value >= 10 ? 1 : value >= 0.1 ? 2 : 4;
  return `${value.toFixed(places)} ×`;
}

/** The median ratio with the least and greatest: `1.04 × (1.01–1.10)`. */
export function spreadOf({ median, min, max }: Spread): string {
  const bare = (value: number) => times(value).replace(' ×', '');
  return `${times(median)} (${bare(min)}–${bare(max)})`;
}

/** Seconds, in milliseconds below one. */
export function duration(seconds: number): string {
  return seconds < 1 ? `${Math.round(seconds * 1000)} ms` : `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`;
}

/** What one of so many took on average, in milliseconds. */
export const perItem = (seconds: number, count: number): string =>
  `${((1000 * seconds) / count).toFixed(2)} ms`;

export const mebibytes = (value: number): string => `${Math.round(value)} MiB`;

/** Of 1,000 bytes. */
export const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

/** A count with commas between the thousands, whatever the machine's language. */
export const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** How a step of growth compares with the one before: time and memory for each declaration would stay the same at 1. */
export function againstStepBefore(
  steps: readonly Step[],
  index: number,
): { time: number; memory: number } | undefined {
  const [before, step] = [steps[index - 1], steps[index]];
  if (before === undefined || step === undefined) return undefined;
  return { time: step.cpu / step.count / (before.cpu / before.count), memory: step.peak / before.peak };
}
