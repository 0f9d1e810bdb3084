import { parseArgs } from 'node:util';
import type { Results } from './results.ts';

/** How much is timed. */
export interface Plan {
  readonly extent: Results['extent'];
  /** Rounds of start-up, and of work. */
  readonly starts: number;
  readonly rounds: number;
  /** How many files the linters are compared over. */
  readonly files: number;
  readonly growth: readonly number[];
  /** Print Markdown, write it to README.md with the figures to results.json, leave the declarations where they are. */
  readonly markdown: boolean;
  readonly writeReadme: boolean;
  readonly keep: boolean;
  /** Time nothing, and write README.md anew from results.json. */
  readonly render: boolean;
}

const EXTENTS = {
  quick: { starts: 3, rounds: 2, files: 100, growth: [100, 1000] },
  usual: { starts: 11, rounds: 5, files: 1000, growth: [1000, 10_000] },
  large: { starts: 11, rounds: 5, files: 1000, growth: [1000, 10_000, 100_000] },
} as const;

/** Reads the command line; throws on an option it does not know. */
export function readPlan(argv: readonly string[]): Plan {
  const flag = { type: 'boolean', default: false } as const;
  const { values } = parseArgs({
    args: [...argv],
    options: { quick: flag, large: flag, markdown: flag, 'write-readme': flag, keep: flag, render: flag },
  });
  const extent = values.quick ? 'quick' : values.large ? 'large' : 'usual';
  return {
    extent,
    ...EXTENTS[extent],
    markdown: values.markdown,
    writeReadme: values['write-readme'],
    keep: values.keep,
    render: values.render,
  };
}
