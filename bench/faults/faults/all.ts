import type { Fault } from '../fault.ts';
import { ACTIVITIES_IN_GENERAL } from './activities-in-general.ts';
import { AUTOMATED_DECISIONS } from './automated-decisions.ts';
import { CAMERAS_AND_STAFF } from './cameras-and-staff.ts';
import { CHANNELS } from './channels.ts';
import { COLLECTION } from './collection.ts';
import { CONTROLLER_AND_OFFICER } from './controller-and-officer.ts';
import { COOKIES } from './cookies.ts';
import { LANGUAGE } from './language.ts';
import { PURPOSES_AND_BASES } from './purposes-and-bases.ts';
import { RECIPIENTS_AND_TRANSFERS } from './recipients-and-transfers.ts';
import { REFERENCES_AND_DATES } from './references-and-dates.ts';
import { REMOVALS } from './removals.ts';
import { REQUESTS_AND_COMPLAINT } from './requests-and-complaint.ts';
import { RETENTION } from './retention.ts';
import { RIGHTS } from './rights.ts';
import { SAID_OTHERWISE } from './said-otherwise.ts';
import { SPECIAL_DATA } from './special-data.ts';
import { STRUCTURE } from './structure.ts';
import { WRONG_LAW } from './wrong-law.ts';

/** Every seeded fault. */
export const FAULTS: readonly Fault[] = [
  ...REMOVALS,
  ...CONTROLLER_AND_OFFICER,
  ...PURPOSES_AND_BASES,
  ...SPECIAL_DATA,
  ...COLLECTION,
  ...ACTIVITIES_IN_GENERAL,
  ...SAID_OTHERWISE,
  ...AUTOMATED_DECISIONS,
  ...RECIPIENTS_AND_TRANSFERS,
  ...REFERENCES_AND_DATES,
  ...REQUESTS_AND_COMPLAINT,
  ...RETENTION,
  ...RIGHTS,
  ...CAMERAS_AND_STAFF,
  ...CHANNELS,
  ...COOKIES,
  ...LANGUAGE,
  ...STRUCTURE,
  ...WRONG_LAW,
];
