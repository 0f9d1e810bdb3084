import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { floor, tretten } from './commands.ts';
import { writeCorpus } from './corpus.ts';
import { grouped, kilobytes } from './figures.ts';
import type { GroupPlan } from './group.ts';

const PARSING = 'read and parse alone';
const NONE = 'tretten without a cache';
const COLD = 'tretten --cache, the first run';
const WARM = 'tretten --cache, every later run';

/** What keeping the outcomes costs at first, and what it saves as long as no file changes. */
export function cached(files: string, count: number, rounds: number): GroupPlan {
  const { folder, bytes } = writeCorpus(count, 'json', {
    folder: join(files, `small-${count}`),
    size: 'small',
  });
  const location = join(files, 'cache');
  const command = tretten(folder, '--cache-location', location);
  return {
    title: `Cache, ${grouped(count)} JSON files of ${kilobytes(bytes)}`,
    rounds,
    contestants: [
      { name: PARSING, command: floor(folder) },
      { name: NONE, command: tretten(folder) },
      { name: COLD, command, before: () => rmSync(location, { recursive: true, force: true }) },
      { name: WARM, command },
    ],
    comparisons: [
      { what: COLD, against: NONE },
      { what: WARM, against: NONE },
      { what: WARM, against: PARSING },
    ],
  };
}
