import type { EffectiveActivity, PrivacyDeclaration } from '@tretten/schema';
import { lookFor } from '../run/mentions.ts';
import type { PlacedString } from '../run/placed-strings.ts';
import { stringsOf } from './strings.ts';
import { placedStrings } from './text-strings.ts';

/** Whose mailbox it is. */
const STAFF = new Set<string>(['employee', 'temporary-worker', 'former-employee']);
const MAIL = '(?:e-?post|e-?mail|mailbox)\\p{L}{0,12}';
/** What is done with a mailbox: it is opened, closed or erased when somebody leaves. */
const DONE =
  '(?:innsyn(?:et)?\\s+i|(?:av)?slutt\\p{L}{0,4}|fratre\\p{L}{0,5}|sletta?\\p{L}{0,3}|steng\\p{L}{0,3}|åpn\\p{L}{1,4}|opn\\p{L}{1,4}|opphør\\p{L}{0,2}|gjennomgå\\p{L}{0,3}|access|open\\p{L}{0,3}|clos\\p{L}{1,3}|eras\\p{L}{1,3}|delet\\p{L}{1,3}|leav\\p{L}{1,3})';
const WHEN_LEAVING =
  /(?<!\p{L})(?:fratre\p{L}{0,5}|(?:slutter|sluttar|sluttet|slutta)|arbeidsforhold\p{L}{0,4}|tilsetjingsforhold\p{L}{0,4}|leaves?|employment)(?!\p{L})/iu;
const MAILBOX =
  /(?<!\p{L})(?:e-?postkass\p{L}{0,3}|mailbox\p{L}{0,2}|innsyn(?:et)?\s+i\s+e-?post\p{L}{0,3})(?!\p{L})/iu;
const HANDLED = [
  new RegExp(`(?<!\\p{L})${MAIL}(?!\\p{L})[^.]{0,80}(?<!\\p{L})${DONE}(?!\\p{L})`, 'iu'),
  new RegExp(`(?<!\\p{L})${DONE}(?!\\p{L})[^.]{0,80}(?<!\\p{L})${MAIL}(?!\\p{L})`, 'iu'),
];
/** The regulation by any of its names, or the section of the act that it is made under. */
const REGULATION =
  /2018-07-02-1108|2018\s+nr\.?\s*1108|(?<!\p{L})e-?post(?:innsyns)?forskrift|(?<!\p{L})(?:forskrift\p{L}{0,3}|regulation)\s+(?:om|on)\s[^.]{0,40}(?<!\p{L})(?:innsyn(?:et)?|access)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:e-?post|e-?mail|mailbox)|(?:arbeidsmiljølov\p{L}{0,3}|aml\.?)\s*§\s*9-5/iu;

/** Whose mailbox it is, where no activity tells. */
const OF_STAFF =
  /(?<!\p{L})(?:tilsett\p{L}{0,3}|ansatt\p{L}{0,3}|arbeidstak\p{L}{0,5}|arbeidsgiv\p{L}{0,5}|(?:leiaren|lederen|sjefen)\s+din|employe\p{L}{1,3})(?!\p{L})/iu;

/** Where the declaration tells what happens to the mailboxes of those who work for the body; undefined when it does not. */
export function mailboxMention(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): PlacedString | undefined {
  const staff = activities.filter(isAboutStaff).map(({ pointer }) => `${pointer}/`);
  return placedStrings(declaration, tellsOfMailbox, MAIL_PARTS)
    .filter(
      ({ pointer, value }) =>
        staff.some((start) => pointer.startsWith(start)) ||
        (!pointer.startsWith('/processingActivities/') && MAILBOX.test(value) && OF_STAFF.test(value)),
    )
    .toSorted((a, b) => (a.pointer < b.pointer ? -1 : 1))[0];
}

/** Whether the declaration names the regulation on the employer's access to mailboxes. */
export function namesMailboxRegulation(declaration: PrivacyDeclaration): boolean {
  return (
    stringsOf(declaration, (text) => /1108|post|mail|9-5/iu.test(text) && REGULATION.test(text)).length > 0
  );
}

function isAboutStaff({ value }: EffectiveActivity): boolean {
  const { service, dataSubjects = [] } = value;
  return (
    service === 'human-resources' ||
    dataSubjects.some((one) => STAFF.has(typeof one === 'string' ? one : (one.category ?? '')))
  );
}

/** In small letters, what they have. */
export const MAIL_PARTS = lookFor('epost', 'e-post', 'mail');

/** Few strings name a mailbox or e-mail, and the rest need not be searched. */
const NAMES_MAIL = /e-?post|mail/iu;

function tellsOfMailbox(text: string): boolean {
  if (!NAMES_MAIL.test(text)) return false;
  const isHandled = HANDLED.some((words) => words.test(text));
  return isHandled && (MAILBOX.test(text) || WHEN_LEAVING.test(text));
}
