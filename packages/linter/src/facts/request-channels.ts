import { type ChannelKind, type ContactPoint, type PrivacyDeclaration, RIGHT_NAMES } from '@tretten/schema';
import { requestTexts } from './right-texts.ts';

const ELECTRONIC_DETAILS = ['email', 'web', 'form', 'selfService', 'secureDigitalPost'] as const;
const OTHER_DETAILS = ['phone', 'postalAddress', 'visitingAddress'] as const;
const ELECTRONIC_CHANNELS: ReadonlySet<ChannelKind> = new Set<ChannelKind>([
  'email',
  'secure-digital-post',
  'web-form',
  'self-service',
  'app',
  'sms',
  'chat',
  'website',
]);

/** Words that send the reader to a channel; the second list only to an electronic one. */
const CHANNEL =
  /(?<!\p{L})(?:ta\s+kontakt|kontakt|skriv|ring|henvend|vend\s+deg|postmottak|brev|servicekontor|servicetorg|contact|write|call)/iu;
const ELECTRONIC =
  /e-?post|@|skjema|min\s+side|nettsid|digital|elektronisk|postmottak|svarut|edialog|e-?mail|online|web/iu;

/** Whether the declaration names a channel for using one's rights, and an electronic one; words count. */
export function requestChannels(declaration: PrivacyDeclaration): {
  readonly any: boolean;
  readonly electronic: boolean;
} {
  const { requests: { contact, channels = [] } = {}, rights = {} } = declaration;
  const texts = requestTexts(declaration).map(({ text }) => text);
  const linked = RIGHT_NAMES.some((name) => rights[name]?.url !== undefined);
  const described = RIGHT_NAMES.some((name) => rights[name]?.howTo !== undefined);
  const electronic =
    linked ||
    gives(contact, ELECTRONIC_DETAILS) ||
    channels.some((channel) => ELECTRONIC_CHANNELS.has(channel)) ||
    texts.some((text) => ELECTRONIC.test(text));
  const stated = channels.length > 0 || gives(contact, OTHER_DETAILS);
  const any = electronic || stated || described || texts.some((text) => CHANNEL.test(text));
  // What only words describe may be electronic without our seeing it.
  return { any, electronic: electronic || !stated };
}

function gives(contact: ContactPoint | undefined, details: readonly (keyof ContactPoint)[]): boolean {
  const { withheld = [] } = contact ?? {};
  return details.some(
    (key) => contact?.[key] !== undefined || (withheld as readonly string[]).includes(key as string),
  );
}
