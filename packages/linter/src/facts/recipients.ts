import { isEea } from '@tretten/norway/countries';
import { type EffectiveActivity, type PrivacyDeclaration, type Recipient, textIn } from '@tretten/schema';

/** A recipient with its place. */
export interface PlacedRecipient {
  readonly recipient: Recipient;
  /** JSON pointer of the entry, where it stands: in the activity or in `general`. */
  readonly pointer: string;
}

/** The recipients of an activity in the author's order; [] when none are stated, or stated to be none. */
export function recipientsOf({ value, origin }: EffectiveActivity): readonly PlacedRecipient[] {
  const { recipients } = value;
  if (recipients === undefined || recipients === 'none') return [];
  return recipients.map((recipient, index) => ({ recipient, pointer: `${origin['recipients']}/${index}` }));
}

/** Whether the declaration says that the recipient processes data on the controller's behalf (art. 4(8)). */
export function isProcessor({ role }: Recipient): boolean {
  return role === 'processor' || role === 'sub-processor';
}

/**
 * Whether data in this country have left the EEA. Svalbard and Jan Mayen have a code of their own but are Norway, so a
 * recipient there is left alone.
 */
export function isOutsideEea(country: string | undefined): country is string {
  return country !== undefined && country !== 'SJ' && !isEea(country);
}

/** What a message calls the recipient: its name, else its words, else its code. */
export function recipientLabel(
  { name, text, category, role }: Recipient,
  { language }: PrivacyDeclaration,
): string {
  return textIn(name ?? text, language, language) || category || role || '';
}
