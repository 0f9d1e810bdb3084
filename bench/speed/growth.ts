import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { floor, shown, tretten } from './commands.ts';
import { writeCorpus, writeLines } from './corpus.ts';
import { duration, grouped, kilobytes, mebibytes } from './figures.ts';
import type { Plan } from './plan.ts';
import type { Growth, Step } from './results.ts';
import { type Contestant, ratio, rounds, spread } from './rounds.ts';

/** Writes so many declarations, and names what is run over them, parsing alone first. */
type Writer = (count: number) => { readonly contestants: readonly Contestant[]; readonly written: string };

type GrowthPlan = Pick<Plan, 'growth' | 'keep'>;

/** Small files: time and memory as their number grows. */
export function growingFiles(files: string, { growth, keep }: GrowthPlan): readonly Growth[] {
  return grow(files, { growth, keep }, (count) => {
    const { folder, bytes } = writeCorpus(count, 'json', {
      folder: join(files, `small-${count}`),
      size: 'small',
    });
    const what = `JSON files of ${kilobytes(bytes)}`;
    return {
      written: folder,
      contestants: [
        { name: `${what}: read and parse alone`, command: floor(folder) },
        { name: `${what}: tretten, every rule`, command: tretten(folder) },
        { name: `${what}: tretten, every rule, 2 workers`, command: tretten(folder, '--workers', '2') },
      ],
    };
  });
}

/** The same declarations as lines of standard input. */
export function growingLines(files: string, { growth, keep }: GrowthPlan): readonly Growth[] {
  return grow(files, { growth, keep }, (count) => {
    const input = join(files, `lines-${count}.ndjson`);
    writeLines(count, input, 'small');
    return {
      written: input,
      contestants: [
        { name: 'lines of standard input: parse alone', command: floor('-'), input },
        { name: 'lines of standard input: tretten, every rule', command: tretten('--ndjson'), input },
      ],
    };
  });
}

/** One count after the other, so that only one lies on the disk; the smaller ones three times over. */
function grow(files: string, { growth, keep }: GrowthPlan, write: Writer): readonly Growth[] {
  const grown = new Map<string, { command: string; steps: Step[] }>();
  for (const count of growth) {
    const { contestants, written } = write(count);
    const [alone] = contestants;
    const found = rounds(contestants, count > ONCE_ABOVE ? 1 : 3);
    for (const { name, command, input } of contestants) {
      const usages = found.get(name) ?? [];
      const general = shown(command, files, input).replace(`-${count}`, '-$COUNT');
      const entry = grown.get(name) ?? { command: general, steps: [] };
      entry.steps.push({
        count,
        wall: spread(usages.map(({ wall }) => wall)).median,
        cpu: spread(usages.map(({ cpu }) => cpu)).median,
        peak: spread(usages.map(({ peak }) => peak)).max,
        ...(name === alone?.name ? {} : { against: ratio(found, name, alone?.name ?? '', 'wall') }),
      });
      grown.set(name, entry);
    }
    console.error(
      [...grown].map(([what, { steps }]) => `${what}: ${steps.map(stepText).join(', ')}`).join('\n'),
    );
    if (!keep) rmSync(written, { recursive: true });
  }
  return [...grown].map(([what, { command, steps }]) => ({ what, command, steps }));
}

/** So that whoever waits sees that it goes on. */
const stepText = ({ count, wall, peak }: Step): string =>
  `${grouped(count)} in ${duration(wall)} with ${mebibytes(peak)}`;

/** More declarations than this are run once: they take minutes, and one long run varies little. */
const ONCE_ABOVE = 1_000;
