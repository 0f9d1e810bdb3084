import type { ChannelKind, ContactPoint, EffectiveActivity, PrivacyDeclaration } from '@tretten/schema';
import { stringsOf } from './strings.ts';

/** Channels through which people send the body their data electronically. */
const ELECTRONIC: ReadonlySet<ChannelKind | undefined> = new Set<ChannelKind>([
  'email',
  'secure-digital-post',
  'web-form',
  'self-service',
  'app',
  'sms',
  'chat',
  'school-home-app',
]);

/** Whether the channel takes data in electronically. */
export function isElectronic(kind: ChannelKind | undefined): boolean {
  return ELECTRONIC.has(kind);
}

/** Whether the page offers some electronic way of sending data: a channel, an address, a form (eForvaltningsforskriften § 5). */
export function offersElectronicIntake(
  { communication = [] as never, controller, requests }: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): boolean {
  return (
    communication.some(({ kind }) => isElectronic(kind)) ||
    hasAddress(controller?.contact) ||
    hasAddress(requests?.contact) ||
    activities.some(({ value }) => hasAddress(value.contact) || value.channels?.some(isElectronic))
  );
}

function hasAddress(contact: ContactPoint | undefined): boolean {
  if (!contact) return false;
  const { email, form, selfService, secureDigitalPost, withheld } = contact;
  const isGiven = [email, form, selfService, secureDigitalPost].some((address) => address !== undefined);
  return isGiven || (withheld?.includes('email') ?? false);
}

const CHANNEL = '(?:e-?post|e-?mail|sms|skjema|melding|form)\\p{L}{0,4}';
const SAFETY = '(?:u?kryptert|unencrypted|encrypted|sikker|sikkert|trygg|trygt|secure)';
/** What is not to be sent just anyhow: that staff keep secrets says nothing of channels. */
const SECRET =
  '(?:taushetsbelag\\p{L}{1,5}|teiepliktig\\p{L}?|under(?:lagt|lagd)?\\s+(?:teieplikt|taushetsplikt)|confidential|sensitiv\\p{L}{0,2})';
const SENDING =
  '(?:send\\p{L}{0,3}|skriv\\p{L}{0,2}|last\\s+opp|write|upload|e-?post|e-?mail|sms|skjema\\p{L}{0,3}|kanal\\p{L}{0,4})';
const NOT_BY =
  '(?:(?:send|skriv|legg)\\p{L}{0,1}\\s+(?:aldri|ikke|ikkje)|(?:aldri|ikke|ikkje)\\s+(?:send|skriv|legg)\\p{L}{0,1}|never\\s+send|do\\s+not\\s+send)';
const RISK = [
  new RegExp(`(?<!\\p{L})${CHANNEL}(?!\\p{L})[^.]{0,60}(?<!\\p{L})${SAFETY}`, 'iu'),
  new RegExp(`(?<!\\p{L})${SAFETY}\\p{L}{0,2}(?!\\p{L})[^.]{0,60}(?<!\\p{L})${CHANNEL}(?!\\p{L})`, 'iu'),
  /(?<!\p{L})(?:(?:sikker|trygg)\s+digital\s+post|SvarUt|e-?dialog)(?!\p{L})/iu,
  new RegExp(`(?<!\\p{L})${NOT_BY}(?!\\p{L})[^.]{0,80}(?<!\\p{L})${CHANNEL}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${SENDING}(?!\\p{L})[^.]{0,80}(?<!\\p{L})${SECRET}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${SECRET}(?!\\p{L})[^.]{0,80}(?<!\\p{L})${SENDING}(?!\\p{L})`, 'iu'),
];

/** Whether the page warns of the risk of some electronic channel, or says which one is safe. */
export function tellsOfChannelRisk(declaration: PrivacyDeclaration): boolean {
  const isStated = declaration.communication?.some(
    ({ kind, encrypted, confidentialAllowed }) =>
      isElectronic(kind) && (encrypted !== undefined || confidentialAllowed !== undefined),
  );
  return isStated || stringsOf(declaration, (text) => RISK.some((words) => words.test(text))).length > 0;
}

const SECURITY =
  /(?<!\p{L})(?<!(?:ikke|ikkje|not)\s)(?:sikr(?:er|et|ede|a)(?!\s+(?:at|med\s+pant|ved\s+pant)(?!\p{L}))|tilgangs(?:styr|kontroll|styring)\p{L}{0,3}|(?:informasjons|data)(?:sikkerhet|tryggleik)\p{L}{0,3}|HTTPS(?!:)|brannmur|kryptert\p{L}{0,2}|krypter(?:er|ing)|encrypt\p{L}{1,4}|access\s+control|information\s+security)(?!\p{L})/iu;

/** Whether the page says, in general, how what people send is kept safe. */
export function describesSecurity(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): boolean {
  if (declaration.general?.security || activities.some(({ value }) => value.security)) return true;
  return stringsOf(declaration, (text) => SECURITY.test(text)).length > 0;
}
