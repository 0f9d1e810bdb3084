import type { ContactDetail, ContactPoint } from '@tretten/schema';

/** The details of a contact point through which somebody can be reached; a name or a unit alone is none. */
export const CONTACT_CHANNELS = [
  'email',
  'phone',
  'postalAddress',
  'visitingAddress',
  'web',
  'form',
  'selfService',
  'secureDigitalPost',
] as const satisfies readonly (keyof ContactPoint)[];

/** Details that are left out of the document although the page gives them count too, except the name. */
export const WITHHELD = {
  key: 'withheld',
  values: ['email', 'phone', 'postalAddress', 'visitingAddress'],
} as const satisfies { key: keyof ContactPoint; values: readonly ContactDetail[] };

/** Whether the contact point gives a way to reach somebody, be it one that is left out of the document. */
export function hasChannel(contact: ContactPoint | undefined): boolean {
  if (!contact) return false;
  const withheld: readonly string[] = contact.withheld ?? [];
  return (
    CONTACT_CHANNELS.some((key) => contact[key] !== undefined) ||
    WITHHELD.values.some((key) => withheld.includes(key))
  );
}
