import { type EffectiveActivity, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { isSameName, ownNames } from './own-names.ts';

/** Whether the declaration gives somebody of this name as the controller, or as the one in charge of the work. */
export function otherRoleOf(
  name: string,
  { controller, language }: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): 'controller' | 'responsible' | undefined {
  const controllers = [controller, ...activities.map(({ value }) => value.controller)];
  const isSame = (other: string) => isSameName(name, other);
  if (controllers.some((one) => ownNames(one, language).some(isSame))) return 'controller';
  const inCharge = [
    ...(controller?.responsibility ?? []),
    ...activities.flatMap(({ value }) => value.responsibility ?? []),
  ];
  const names = inCharge.flatMap(({ title, contact }) => [
    ...textsOf(title, language),
    ...textsOf(contact?.name, language),
  ]);
  return names.some(({ text }) => isSame(text)) ? 'responsible' : undefined;
}
