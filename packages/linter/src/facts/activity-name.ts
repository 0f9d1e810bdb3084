import { type EffectiveActivity, type PrivacyDeclaration, textIn } from '@tretten/schema';

/** The name of an activity as messages show it; the key `general` when it was made of `general`, or is none. */
export function activityName(
  activity: EffectiveActivity | undefined,
  { language }: PrivacyDeclaration,
): string {
  const name = activity?.value.name;
  return name === undefined ? 'general' : textIn(name, language, language);
}
