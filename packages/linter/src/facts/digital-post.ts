import type { PrivacyDeclaration } from '@tretten/schema';
import { placedVersions } from './right-texts.ts';
import { sentencesOf } from './sentences.ts';
import { stringsOf } from './strings.ts';

/** Services that carry letters from public bodies to people. E-mail is none of them (eForvaltningsforskriften § 8). */
const SERVICES =
  /(?<!\p{L})(?:svarut|digipost|e-?boks|(?:sikker|trygg)\s+digital\s+post|digital(?:e)?\s+post(?:kasse|kassa|kassen|kasser)?|secure\s+digital\s+(?:post|mail)|digital\s+(?:mailbox|mail))(?!\p{L})/iu;

/** Words of letters on their way to people: that they may write to the body that way shows nothing. */
const OUTWARD =
  /(?<!\p{L})(?:svar(?:et|a)?(?!\p{L})|vedtak|avgj[øe]r|faktura|rekning|regning|skattes[ed]t?el|(?:vi|kommunen)\s+sende?r|brev\p{L}{0,3}\s+(?:fra|frå|kommer|kjem)|(?:du|de|dere)\s+(?:får|mottar|mottek)|decision|answer|reply|(?:we|municipality)\s+sends?|you\s+(?:get|receive))/iu;

/** An answer that comes digitally, in the words about how requests are answered. */
const DIGITAL_ANSWER = /(?<!\p{L})(?:digital|elektronisk|electronic|altinn|min\s+side|mi\s+side)/iu;

const TOPIC =
  '(?:digital|elektronisk|electronic|papir|paper|(?<!\\p{L})post(?!\\p{L})|(?<!\\p{L})brev|letter|norge\\.no|kontakt-?\\s?og\\s+reservasjons)';
const OPT_OUT = '(?<!\\p{L})(?:reserver|reservasjon|opt(?:ed|ing)?\\s+out)';
const OPTS_OUT = new RegExp(OPT_OUT, 'iu');
const RESERVATION = new RegExp(`${OPT_OUT}[^.]{0,100}?${TOPIC}|${TOPIC}[^.]{0,100}?${OPT_OUT}`, 'iu');

/** Whether the page says that decisions or letters reach people digitally. */
export function sendsDigitally(declaration: PrivacyDeclaration): boolean {
  const { requests, language } = declaration;
  return (
    placedVersions(requests?.reply, '', language).some(
      ({ text }) => DIGITAL_ANSWER.test(text) || SERVICES.test(text),
    ) || stringsOf(declaration, sendsWithService).length > 0
  );
}

function sendsWithService(text: string): boolean {
  return (
    SERVICES.test(text) &&
    sentencesOf(text).some((sentence) => SERVICES.test(sentence) && OUTWARD.test(sentence))
  );
}

/** Whether the page says that one can opt out of digital mail, under its own key or in words. */
export function tellsOfReservation(declaration: PrivacyDeclaration): boolean {
  if (declaration.rights?.digitalReservation) return true;
  return stringsOf(declaration, (text) => OPTS_OUT.test(text) && RESERVATION.test(text)).length > 0;
}
