import { COMPLAINT } from './skeletons/complaint.ts';
import {
  CONTACT,
  LEGAL_BASES,
  PERSONAL_DATA,
  PROVISION,
  PURPOSES,
  RECIPIENTS,
  RETENTION,
} from './skeletons/drafts.ts';
import { RIGHTS } from './skeletons/rights.ts';
import { inLanguagesOf, type Skeletons } from './skeletons/skeleton.ts';

/** What a new declaration starts from, as plain JSON in its language: sentences that hold for every municipality, and drafts with `TODO` for the rest. */
export interface Starter {
  readonly contact: unknown;
  /** By the keys of `rights`. */
  readonly rights: Readonly<Record<string, unknown>>;
  readonly complaint: unknown;
  /** By the keys of an activity. */
  readonly activity: Readonly<Record<string, unknown>>;
}

/** The same words that the linter suggests where the element is missing. */
export function starter(language: 'nb' | 'nn'): Starter {
  const first = (skeletons: Skeletons, id = Object.keys(skeletons)[0] ?? '') =>
    inLanguagesOf({ language }, skeletons[id]?.value ?? '');
  return {
    contact: first(CONTACT),
    rights: Object.fromEntries(Object.entries(RIGHTS).map(([right, skeletons]) => [right, first(skeletons)])),
    complaint: first(COMPLAINT),
    activity: {
      purposes: first(PURPOSES),
      legalBases: first(LEGAL_BASES, 'publicTask'),
      personalData: first(PERSONAL_DATA),
      recipients: first(RECIPIENTS, 'draft'),
      retention: first(RETENTION),
      provision: first(PROVISION, 'needed'),
    },
  };
}
