import { availableParallelism } from 'node:os';

/** With fewer files for each, threads take longer to start than they save. */
const WORTHWHILE = 100;

/** How many threads are to lint so many files; one is the command's own. */
export function workersFor(
  asked: number | 'auto',
  files: number,
  cores: number = availableParallelism(),
): number {
  const most = asked === 'auto' ? Math.min(cores, Math.floor(files / WORTHWHILE)) : Math.min(asked, files);
  return Math.max(most, 1);
}
