import type { ChannelKind, EffectiveActivity, PrivacyDeclaration } from '@tretten/schema';
import { placedVersions } from './right-texts.ts';
import { stringsOf } from './strings.ts';

/** Channels through which decisions and letters reach people. E-mail is none of them (eForvaltningsforskriften § 8). */
const CHANNELS: ReadonlySet<ChannelKind | undefined> = new Set<ChannelKind>([
  'secure-digital-post',
  'self-service',
]);

/** Services that carry letters from public bodies to people. */
const SERVICES =
  /(?<!\p{L})(?:svarut|digipost|e-?boks|(?:sikker|trygg)\s+digital\s+post|digital(?:e)?\s+post(?:kasse|kassa|kassen|kasser)?|secure\s+digital\s+(?:post|mail)|digital\s+(?:mailbox|mail))(?!\p{L})/iu;

/** An answer that comes digitally, in the words about how requests are answered. */
const DIGITAL_ANSWER = /(?<!\p{L})(?:digital|elektronisk|electronic|altinn|min\s+side|mi\s+side)/iu;

const TOPIC =
  '(?:digital|elektronisk|electronic|papir|paper|(?<!\\p{L})post(?!\\p{L})|(?<!\\p{L})brev|letter|norge\\.no|kontakt-?\\s?og\\s+reservasjons)';
const OPT_OUT = '(?<!\\p{L})(?:reserver|reservasjon|opt(?:ed|ing)?\\s+out)';
const OPTS_OUT = new RegExp(OPT_OUT, 'iu');
const RESERVATION = new RegExp(`${OPT_OUT}[^.]{0,100}?${TOPIC}|${TOPIC}[^.]{0,100}?${OPT_OUT}`, 'iu');

/** Whether the page shows that decisions or letters reach people digitally. */
export function sendsDigitally(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): boolean {
  const { communication = [] as never, requests, language } = declaration;
  return (
    communication.some(({ kind }) => CHANNELS.has(kind)) ||
    activities.some(({ value }) => value.channels?.some((channel) => CHANNELS.has(channel))) ||
    placedVersions(requests?.reply, '', language).some(({ text }) => DIGITAL_ANSWER.test(text)) ||
    stringsOf(declaration, (text) => SERVICES.test(text)).length > 0
  );
}

/** Whether the page says that one can opt out of digital mail, under its own key or in words. */
export function tellsOfReservation(declaration: PrivacyDeclaration): boolean {
  if (declaration.rights?.digitalReservation) return true;
  return stringsOf(declaration, (text) => OPTS_OUT.test(text) && RESERVATION.test(text)).length > 0;
}
