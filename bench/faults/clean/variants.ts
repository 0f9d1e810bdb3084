import type { LawfulVariant } from '../fault.ts';
import { BASES } from './bases.ts';
import { CHANNELS } from './channels.ts';
import { CITATIONS } from './citations.ts';
import { CONTROLLERS } from './controllers.ts';
import { FORMS } from './forms.ts';
import { RECIPIENTS } from './recipients.ts';
import { RETENTIONS } from './retentions.ts';
import { RIGHTS } from './rights.ts';
import { WHOLES } from './wholes.ts';

/** Declarations changed in ways that the law allows. */
export const CLEAN_VARIANTS: readonly LawfulVariant[] = [
  ...CONTROLLERS,
  ...CITATIONS,
  ...BASES,
  ...RETENTIONS,
  ...RECIPIENTS,
  ...RIGHTS,
  ...CHANNELS,
  ...FORMS,
  ...WHOLES,
];
