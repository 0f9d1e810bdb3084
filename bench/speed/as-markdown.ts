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
  const counts = growth[0]?.steps.map(({ count }) => count) ?? [];
  const lines = growth.map(({ what, steps }) => {
    const cells = steps.map(({ count, wall, peak }, index) => {
      const change = againstStepBefore(steps, index);
      const [time, memory] = change ? [` (${times(change.time)})`, ` (${times(change.memory)})`] : ['', ''];
      return `${duration(wall)}, ${perItem(wall, count)} each${time}, ${mebibytes(peak)}${memory}`;
    });
    return `| ${what} | ${cells.join(' | ')} |`;
  });
  return [
    '**As the number of declarations grows**; in brackets the processor time for each, and the memory, against the column before',
    '',
    `| | ${counts.map(grouped).join(' | ')} |`,
    `|---|${counts.map(() => '---|').join('')}`,
    ...lines,
  ].join('\n');
}
