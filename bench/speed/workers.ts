import { join } from 'node:path';
import { floor, tretten } from './commands.ts';
import { writeCorpus } from './corpus.ts';
import { grouped, kilobytes } from './figures.ts';
import type { GroupPlan } from './group.ts';

const PARSING = 'read and parse alone';
const [ONE, TWO] = ['tretten, 1 worker', 'tretten, 2 workers'];

/** The same files with one and two workers; the second needs a second core that is idle. */
export function workers(files: string, count: number, rounds: number): GroupPlan {
  const { folder, bytes } = writeCorpus(count, 'json', {
    folder: join(files, `small-${count}`),
    size: 'small',
  });
  return {
    title: `One and two workers, ${grouped(count)} JSON files of ${kilobytes(bytes)}`,
    rounds,
    contestants: [
      { name: PARSING, command: floor(folder) },
      { name: ONE, command: tretten(folder, '--workers', '1') },
      { name: TWO, command: tretten(folder, '--workers', '2') },
    ],
    comparisons: [
      { what: ONE, against: PARSING },
      { what: TWO, against: PARSING },
      { what: TWO, against: ONE },
    ],
  };
}
