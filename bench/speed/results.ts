import type { Machine } from './machine.ts';
import type { Spread } from './rounds.ts';

/** What one run of the benchmark measured; kept as results.json, from which the README is written. */
export interface Results {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  /** Which counts were asked for: `quick` is for trying the benchmark out, its figures mean little. */
  readonly extent: 'quick' | 'usual' | 'large';
  /** How many rules of the law tretten has. */
  readonly rules: number;
  readonly groups: readonly Group[];
  readonly growth: readonly Growth[];
  readonly sizes: readonly BundleSize[];
}

/** Commands that were timed in turn, and how they compare. */
export interface Group {
  readonly title: string;
  readonly rounds: number;
  readonly contestants: readonly Timed[];
  readonly ratios: readonly Ratio[];
}

/** A command: medians of its wall-clock and processor time in seconds, and its highest peak of memory in MiB. */
export interface Timed {
  readonly name: string;
  readonly command: string;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
}

/** How many times longer one command of a group took than another. */
export interface Ratio {
  readonly what: string;
  readonly against: string;
  readonly wall: Spread;
  readonly cpu: Spread;
  /** What the architecture allows at most. */
  readonly budget?: number;
}

/** The same command over more and more declarations. */
export interface Growth {
  readonly what: string;
  /** `$COUNT` stands for how many. */
  readonly command: string;
  readonly steps: readonly Step[];
}

/** One of the counts: seconds, processor seconds and MiB for all declarations together. */
export interface Step {
  readonly count: number;
  readonly wall: number;
  readonly cpu: number;
  readonly peak: number;
  /** How many times longer than parsing them alone. */
  readonly against?: Spread;
}

/** What a page has to load. */
export interface BundleSize {
  readonly what: string;
  /** Of 1,000 bytes, gzipped. */
  readonly kilobytes: number;
  readonly budget?: number;
}
