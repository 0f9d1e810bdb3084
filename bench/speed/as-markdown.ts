import { againstStepBefore, duration, grouped, mebibytes, perItem, spreadOf, times } from './figures.ts';
import { describeMachine } from './machine.ts';
import type { Group, Growth, Results } from './results.ts';

/** The run as tables for the README; `$FILES` in the commands is the folder that `--keep` leaves. */
export function asMarkdown({ date, machine, extent, rules, groups, growth, sizes }: Results): string {
  const commands = [...groups.flatMap(({ contestants }) => contestants), ...growth].map(
    ({ command }) => command,
  );
  return [
    `${date}, ${describeMachine(machine)}; tretten with ${rules} rules of the law. ${EXTENTS[extent]}`,
    ...groups.map(groupTable),
    ...(growth.length > 0 ? [growthTable(growth)] : []),
    `${sizes.map(({ what, kilobytes }) => `${what}: ${kilobytes.toFixed(0)} kB`).join('; ')}.`,
    `<details><summary>The commands</summary>\n\n\`\`\`sh\n${[...new Set(commands)].join('\n')}\n\`\`\`\n\n</details>`,
  ].join('\n\n');
}

const EXTENTS = {
  quick: '**A quick run with small counts, in which starting up weighs more than work.**',
  usual: '',
  large: '',
} as const;

function groupTable({ title, rounds, contestants, ratios }: Group): string {
  const used = new Map(contestants.map(({ name, wall, peak }) => [name, { wall, peak }]));
  const base = ratios[0]?.against;
  const lines = ratios.map(({ what, against, wall, cpu }) => {
    const one = used.get(what);
    return `| ${what} | ${against} | ${spreadOf(wall)} | ${times(cpu.median)} | ${one ? duration(one.wall) : ''} | ${one ? mebibytes(one.peak) : ''} |`;
  });
  const floor = base === undefined ? undefined : used.get(base);
  const note = floor ? ` (${base}: ${duration(floor.wall)}, ${mebibytes(floor.peak)})` : '';
  return [
    `**${title}**, ${rounds} rounds${note}`,
    '',
    '| | against | time (least–most) | processor time | takes | memory |',
    '|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}

function growthTable(growth: readonly Growth[]): string {
  const lines = growth.flatMap(({ what, steps }) =>
    steps.map(({ count, wall, peak, against }, index) => {
      const change = againstStepBefore(steps, index);
      const cells = [
        what,
        grouped(count),
        duration(wall),
        perItem(wall, count),
        against ? times(against.median) : '',
        mebibytes(peak),
        change ? times(change.time) : '',
        change ? times(change.memory) : '',
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return [
    '**As the number of declarations grows**: at 1 × ten times as many take ten times as long, and no more memory',
    '',
    '| | declarations | takes | each | against parsing alone | memory | processor time for each, against the row above | memory, against the row above |',
    '|---|---|---|---|---|---|---|---|',
    ...lines,
  ].join('\n');
}
