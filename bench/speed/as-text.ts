import { againstStepBefore, duration, grouped, mebibytes, perItem, spreadOf, times } from './figures.ts';
import { describeMachine } from './machine.ts';
import type { BundleSize, Group, Growth, Results } from './results.ts';

/** The whole run for a terminal: commands, what each used, and how they compare. */
export function asText({ machine, groups, growth, sizes }: Results): string {
  return [
    describeMachine(machine),
    ...groups.map(groupText),
    ...growth.map(growthText),
    ['In a page', ...sizes.map(sizeLine)].join('\n'),
  ].join('\n\n');
}

/** One group, as soon as it is timed. */
export function groupText({ title, rounds, contestants, ratios }: Group): string {
  return [
    `${title} (${rounds} rounds; medians)`,
    ...contestants.flatMap(({ name, command, wall, cpu, peak }) => [
      `  ${name.padEnd(58)} ${duration(wall).padStart(9)}   processor ${duration(cpu).padStart(9)}   ${mebibytes(peak).padStart(9)}`,
      `      ${command}`,
    ]),
    '  how many times longer, with the least and most of the rounds:',
    ...ratios.map(
      ({ what, against, wall, cpu, budget }) =>
        `  ${`${what} : ${against}`.padEnd(80)} ${spreadOf(wall).padStart(24)}   processor ${spreadOf(cpu).padStart(24)}${budget === undefined ? '' : `   budget ${times(budget)}`}`,
    ),
  ].join('\n');
}

function growthText({ what, command, steps }: Growth): string {
  const lines = steps.map(({ count, wall, cpu, peak, against }, index) => {
    const change = againstStepBefore(steps, index);
    const changed = change
      ? `   ${times(change.time)} the processor time for each, ${times(change.memory)} the memory`
      : '';
    const each = perItem(wall, count);
    return `  ${grouped(count).padStart(9)}   ${duration(wall).padStart(9)}   ${each.padStart(8)} each   processor ${duration(cpu).padStart(9)}   ${mebibytes(peak).padStart(9)}${against ? `   ${spreadOf(against)} as long as parsing alone` : ''}${changed}`;
  });
  return [what, `      ${command}`, ...lines].join('\n');
}

function sizeLine({ what, kilobytes, budget }: BundleSize): string {
  const allowed = budget === undefined ? '' : `   budget ${budget} kB`;
  return `  ${what.padEnd(58)} ${kilobytes.toFixed(1)} kB${allowed}`;
}
