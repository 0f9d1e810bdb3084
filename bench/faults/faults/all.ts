import type { Fault } from '../fault.ts';
import { REMOVALS } from './removals.ts';

/** Every seeded fault. */
export const FAULTS: readonly Fault[] = [...REMOVALS];
