import { type ChannelKind, type ContactPoint, type PrivacyDeclaration, RIGHT_NAMES } from '@tretten/schema';
import { requestTexts } from './right-texts.ts';

/** Where one opts out of digital mail, or learns of courts, is no channel for the rights against the body. */
const OTHER_WAYS = /^\/rights\/(?:digitalReservation|judicialRemedy)\//u;

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
  /(?<!\p{L})(?:ta\s+kontakt|kontakt|skriv(?!\p{L})|skriver?\s+(?:du\s+)?til|ring(?:er?)?(?!\p{L})|henvend|vend\s+deg|postmottak|(?:i|per|med|eit|et|sende?)\s+brev|servicekontor|servicetorg|contact|write|call)/iu;
const ELECTRONIC =
  /e-?post|@|skjema|min\s+side|nettsid|digital|elektronisk|postmottak|svarut|edialog|e-?mail|online|web/iu;

/** Whether the declaration names a channel for using one's rights, and an electronic one; words count. */
export function requestChannels(declaration: PrivacyDeclaration): {
  readonly any: boolean;
  readonly electronic: boolean;
} {
  const { requests: { contact, channels = [] } = {}, rights = {} } = declaration;
  const texts = requestTexts(declaration)
    .filter(({ field }) => !OTHER_WAYS.test(field))
    .map(({ text }) => text);
  const linked = RIGHT_NAMES.some((name) => isElsewhere(rights[name]?.url, declaration.id));
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

/** Whether a link leads away from the declaration itself; one to a heading of it leads to no channel. */
function isElsewhere(url: string | undefined, page: string | undefined): boolean {
  return url !== undefined && (page === undefined || url.split('#', 1)[0] !== page.split('#', 1)[0]);
}

function gives(contact: ContactPoint | undefined, details: readonly (keyof ContactPoint)[]): boolean {
  const { withheld = [] } = contact ?? {};
  return details.some(
    (key) => contact?.[key] !== undefined || (withheld as readonly string[]).includes(key as string),
  );
}
