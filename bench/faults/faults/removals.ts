import {
  type Change,
  effectiveActivities,
  getAt,
  type PrivacyDeclaration,
  parentPointer,
} from '@tretten/schema';
import { declarations } from '../declarations.ts';
import type { Fault } from '../fault.ts';

/** What art. 13 and 14 demand of every declaration as a whole, and the rule that should miss it. */
const OF_THE_DECLARATION: readonly (readonly [path: string, rule: string])[] = [
  ['/controller', 'controller-identity-required'],
  ['/controller/name', 'controller-identity-required'],
  ['/controller/contact', 'controller-contact-required'],
  ['/dataProtectionOfficer', 'dpo-contact-required'],
  ['/dataProtectionOfficer/contact', 'dpo-contact-required'],
  ['/rights', 'right-access-stated'],
  ['/rights/access', 'right-access-stated'],
  ['/rights/rectification', 'right-rectification-stated'],
  ['/rights/erasure', 'right-erasure-stated'],
  ['/rights/restriction', 'right-restriction-stated'],
  ['/complaint', 'complaint-right-required'],
  ['/processingActivities', 'purpose-required'],
];

/** What is demanded of every activity; taken from `general` as well, where the activity has it from there. */
const OF_EVERY_ACTIVITY: readonly (readonly [key: keyof Activity, rule: string])[] = [
  ['purposes', 'purpose-required'],
  ['legalBases', 'legal-basis-required'],
  ['recipients', 'recipients-required'],
  ['retention', 'retention-required'],
];

type Activity = NonNullable<PrivacyDeclaration['processingActivities']>[number];

/** Every mandatory element taken out of every declaration, at every level where it stands: derived, so that none is forgotten. */
export const REMOVALS: readonly Fault[] = [...declarations()].flatMap(([base, value]) => {
  const declaration = value as PrivacyDeclaration;
  return [
    ...OF_THE_DECLARATION.filter(([path]) => stands(declaration, path) && !isAlone(declaration, path)).map(
      ([path, rule]) => removal(base, path, rule, [{ op: 'remove', path }]),
    ),
    ...effectiveActivities(declaration).flatMap((activity) =>
      OF_EVERY_ACTIVITY.map(([key, rule]) => {
        const own = `${activity.pointer}/${key}`;
        // What `general` says would step in, so it goes too.
        const changes = [own, `/general/${key}`]
          .filter((path) => stands(declaration, path))
          .map((path): Change => ({ op: 'remove', path }));
        return removal(base, own, rule, changes);
      }),
    ),
  ];
});

function removal(base: string, path: string, rule: string, changes: readonly Change[]): Fault {
  return { id: `${base}-without${path.replaceAll('/', '-')}`, base, kind: 'removed', rule, changes };
}

/** Whether its object holds nothing else: then taking it out is taking out the object, which is seeded by itself. */
function isAlone(value: unknown, path: string): boolean {
  const parent = getAt(value, parentPointer(path)) as object;
  return parentPointer(path) !== '' && Object.keys(parent).length === 1;
}

function stands(value: unknown, path: string): boolean {
  return getAt(value, path) !== undefined;
}
