import { type ContactPoint, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { contactPointsOf } from './contact-points.ts';
import { isPersonName } from './person-name.ts';
import { stringsOf } from './strings.ts';

/** The officer's name may help people, and the authority is another body. */
const OTHERS = ['/dataProtectionOfficer/contact', '/complaint/authority'];

/** JSON pointers of the names of persons that stand with a phone number or an e-mail address, or of what says that they were left out. */
export function namedStaff(declaration: PrivacyDeclaration): readonly string[] {
  return contactPointsOf(declaration).flatMap(({ contact, pointer }) => {
    if (OTHERS.includes(pointer) || !isDirect(contact)) return [];
    if (contact.withheld?.includes('name')) return [`${pointer}/withheld`];
    const names = textsOf(contact.name, declaration.language);
    const isPerson = names.some(({ text }) => isPersonName(text, contact.email));
    return isPerson ? [`${pointer}/name`] : [];
  });
}

/** A capitalised name, and a number or an address shortly after it; no street, which is named after people too. */
const NAME_AND_CHANNEL =
  /(?<!\p{L})(\p{Lu}\p{Ll}{1,20}(?:[ -]\p{Lu}\p{Ll}{1,20}){1,3})(?!\p{L}|\s+(?:gate|gt|vei|veg|plass|allé|kommune))(?:[^.\n@]|(?<=tlf)\.){0,30}?(?:(?<!\d)\d{2,3} ?\d{2} ?\d{2,3} ?\d{0,2}(?!\d)|[\p{L}.-]{1,30}@)/gu;
/** Names of bodies, of the officer and of the authority stand elsewhere. */
const TEXT =
  /^\/(?:text|general|processingActivities|sections|requests|rights|communication|publicAccess)(?:\/|$)/u;
const NOT_RUNNING = /\/(?:name|supplier|contact|law|recipients|postalAddress|visitingAddress)(?:\/|$)/u;

/** JSON pointers of running texts that give a person's name with a direct number or address. */
export function staffNamedInText(declaration: PrivacyDeclaration): readonly string[] {
  return stringsOf(declaration, hasNameAndChannel)
    .filter(({ path, value }) => TEXT.test(path) && !NOT_RUNNING.test(path) && namesPersonWithChannel(value))
    .map(({ pointer }) => pointer);
}

/** Six figures or an address, and a word that may begin with a capital after another one: a cheap test that most texts fail. */
function hasNameAndChannel(text: string): boolean {
  return /\d{2} ?\d{2} ?\d{2}|@/.test(text) && /[^\s\d][ -][A-Z\u0080-\uffff]/.test(text);
}

function namesPersonWithChannel(text: string): boolean {
  return (
    !/omb[uo]d/iu.test(text) &&
    Array.from(text.matchAll(NAME_AND_CHANNEL), ([, name = '']) => name).some((name) =>
      // A sentence may begin just before the name: "Ring Kari Nordmann".
      [name, name.replace(/^\p{L}+ /u, '')].some((one) => one.includes(' ') && isPersonName(one, undefined)),
    )
  );
}

function isDirect({ phone, email, withheld }: ContactPoint): boolean {
  const given = phone !== undefined || email !== undefined;
  return given || (withheld ?? []).some((detail) => detail === 'phone' || detail === 'email');
}
