import type { Fault } from '../fault.ts';
import { ACTIVITIES_IN_GENERAL } from './activities-in-general.ts';
import { COLLECTION } from './collection.ts';
import { CONTROLLER_AND_OFFICER } from './controller-and-officer.ts';
import { PURPOSES_AND_BASES } from './purposes-and-bases.ts';
import { REMOVALS } from './removals.ts';
import { SPECIAL_DATA } from './special-data.ts';

/** Every seeded fault. */
export const FAULTS: readonly Fault[] = [
  ...REMOVALS,
  ...CONTROLLER_AND_OFFICER,
  ...PURPOSES_AND_BASES,
  ...SPECIAL_DATA,
  ...COLLECTION,
  ...ACTIVITIES_IN_GENERAL,
];
