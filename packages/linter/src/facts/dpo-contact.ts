import type { Address, ContactPoint, PrivacyDeclaration } from '@tretten/schema';
import { hostOf } from './own-hosts.ts';
import { isPrivateMailHost } from './private-mail-hosts.ts';

/** How directly a contact leads to the data protection officer. */
export type Directness = 'direct' | 'phone-only' | 'personal' | 'general';

const FUNCTION = /personvern|omb[uo]d|dpo|privacy|gdpr|datavern/iu;
/** Mailboxes that a whole body shares. */
const SHARED =
  /^(?:postmottak|post|firmapost|e-?post|kontakt|info|servicetorg|servicekontor|sentralbord|hoved|mail)$/iu;
/** Two or more names, as in `kari.nordmann`. */
const PERSON = /^[\p{L}]+(?:[._-][\p{L}]+)+$/u;

/**
 * The best that the officer's contact offers: a channel of its own, only a phone, only what belongs to a private person,
 * or only what leads to the whole body. Undefined when there is no channel at all.
 */
export function directnessOf(
  contact: ContactPoint,
  { controller, contacts }: Pick<PrivacyDeclaration, 'controller' | 'contacts'>,
): Directness | undefined {
  const desks = (contacts ?? []).filter(({ role }) => role === 'service-desk' || role === 'mail-reception');
  const shared = [...(controller?.contact ? [controller.contact] : []), ...desks];
  const found = [
    ...emails(contact, shared),
    ...channels(contact, shared),
    ...(contact.withheld ?? []).flatMap((detail) => (detail === 'name' ? [] : (['personal'] as const))),
  ];
  if (found.includes('direct')) return 'direct';
  const isPhone = found.includes('phone-only');
  if (isPhone && found.includes('general')) return 'direct';
  return found.includes('personal') ? 'personal' : isPhone ? 'phone-only' : found[0];
}

function emails({ email }: ContactPoint, shared: readonly ContactPoint[]): Directness[] {
  if (email === undefined) return [];
  const name = email.slice(0, email.lastIndexOf('@'));
  // A private mailbox has a rule of its own.
  if (FUNCTION.test(name) || isPrivateMailHost(hostOf(email))) return ['direct'];
  const hosts = shared.flatMap((other) => (other.email ? [hostOf(other.email)] : []));
  const isOurs = shared.some((other) => other.email?.toLowerCase() === email.toLowerCase());
  if (isOurs || (SHARED.test(name) && hosts.includes(hostOf(email)))) return ['general'];
  return [PERSON.test(name) ? 'personal' : 'direct'];
}

const WRITTEN = [
  'postalAddress',
  'visitingAddress',
  'web',
  'form',
  'selfService',
  'secureDigitalPost',
] as const satisfies readonly (keyof ContactPoint)[];

function channels(contact: ContactPoint, shared: readonly ContactPoint[]): Directness[] {
  const found: Directness[] = [];
  const add = (own: string, others: readonly string[], otherwise: Directness) =>
    found.push(others.includes(own) ? 'general' : otherwise);
  for (const key of WRITTEN) {
    const value = contact[key];
    const others = shared.map((other) => plain(other[key] ?? ''));
    if (value !== undefined) add(plain(value), others, 'direct');
  }
  const phones = shared.map(({ phone }) => digits(phone ?? ''));
  if (contact.phone !== undefined) add(digits(contact.phone), phones, 'phone-only');
  return found;
}

function digits(phone: string): string {
  return phone.replaceAll(/\D/gu, '').slice(-8);
}

function plain(address: Address): string {
  if (typeof address !== 'string') {
    const { poBox, street, postalCode, city } = address;
    return plain([poBox, street, postalCode, city].filter(Boolean).join(' '));
  }
  return address
    .toLowerCase()
    .replaceAll(/[\s,]+/gu, ' ')
    .trim();
}
