import type { Provision } from '../provision.ts';
import type { Act, ActStatus } from './act.ts';

/**
 * Whether an act, or one section of it, is law on a day. A year, or year and month, counts as its first day.
 * An act whose commencement was undecided when the register was made is not yet in force on any day.
 */
export function statusAt(
  act: Act,
  asOf: string,
  provision?: Pick<Provision, 'section' | 'letter'>,
): ActStatus {
  const whole = statusOfWhole(act, asOf);
  if (!provision?.section) return whole;
  const section = [provision.section, provision.letter].filter(Boolean).join(' ');
  if (whole === 'repealed' && act.survivingSections.includes(section)) return 'in-force';
  if (whole === 'in-force' && act.pendingSections.includes(provision.section)) return 'not-yet-in-force';
  return whole;
}

function statusOfWhole(act: Act, asOf: string): ActStatus {
  if (act.status === 'not-yet-in-force') return act.status;
  const day = asOf.length === 4 ? `${asOf}-01-01` : asOf.length === 7 ? `${asOf}-01` : asOf;
  if (act.inForce && day < act.inForce) return 'not-yet-in-force';
  return act.repealed && day >= act.repealed ? 'repealed' : 'in-force';
}
