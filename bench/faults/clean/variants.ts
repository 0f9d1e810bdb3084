import type { LawfulVariant } from '../fault.ts';
import { ACT_NAMES } from './act-names.ts';
import { ACT_OF_1967 } from './act-of-1967.ts';
import { ADEQUACY } from './adequacy.ts';
import { AUTHORITY } from './authority.ts';
import { BASES } from './bases.ts';
import { CAMERAS } from './cameras.ts';
import { CHANNELS } from './channels.ts';
import { COMPLAINTS } from './complaints.ts';
import { CONTROLLERS } from './controllers.ts';
import { COOKIES } from './cookies.ts';
import { FORMS } from './forms.ts';
import { HISTORY } from './history.ts';
import { IN_ENGLISH } from './in-english.ts';
import { IN_GENERAL } from './in-general.ts';
import { OFFICERS } from './officers.ts';
import { RECIPIENTS } from './recipients.ts';
import { REQUESTS } from './requests.ts';
import { RETENTIONS } from './retentions.ts';
import { RIGHTS } from './rights.ts';
import { SMALLEST } from './smallest.ts';
import { SPECIAL_BASES } from './special-bases.ts';
import { TRANSFERS } from './transfers.ts';
import { WHOLE } from './whole.ts';

/** Declarations changed in ways that the law allows. */
export const CLEAN_VARIANTS: readonly LawfulVariant[] = [
  ...CONTROLLERS,
  ...OFFICERS,
  ...ACT_NAMES,
  ...ACT_OF_1967,
  ...HISTORY,
  ...BASES,
  ...SPECIAL_BASES,
  ...RECIPIENTS,
  ...ADEQUACY,
  ...TRANSFERS,
  ...RETENTIONS,
  ...CAMERAS,
  ...RIGHTS,
  ...REQUESTS,
  ...COMPLAINTS,
  ...COOKIES,
  ...CHANNELS,
  ...AUTHORITY,
  ...FORMS,
  SMALLEST,
  IN_GENERAL,
  IN_ENGLISH,
  ...WHOLE,
];
