import type { Fault } from '../fault.ts';
import { DATA_AND_SOURCES } from './data-and-sources.ts';
import { IDENTITY_AND_REQUESTS } from './identity-and-requests.ts';
import { LANGUAGE } from './language.ts';
import { LAW } from './law.ts';
import { PURPOSES_AND_BASES } from './purposes-and-bases.ts';
import { RECIPIENTS } from './recipients.ts';
import { RETENTION_AND_RIGHTS } from './retention-and-rights.ts';
import { TRANSFERS } from './transfers.ts';
import { WEB_AND_CAMERAS } from './web-and-cameras.ts';

/** Faults in wordings and slips that no rule was mended for; when a rule is, the fault moves to `faults/`. */
export const HELD_OUT: readonly Fault[] = [
  ...IDENTITY_AND_REQUESTS,
  ...PURPOSES_AND_BASES,
  ...DATA_AND_SOURCES,
  ...RECIPIENTS,
  ...TRANSFERS,
  ...RETENTION_AND_RIGHTS,
  ...WEB_AND_CAMERAS,
  ...LAW,
  ...LANGUAGE,
];
