import { type ContactPoint, type PrivacyDeclaration, textsOf } from '@tretten/schema';
import { contactPointsOf } from './contact-points.ts';
import { isPersonName } from './person-name.ts';

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

function isDirect({ phone, email, withheld }: ContactPoint): boolean {
  const given = phone !== undefined || email !== undefined;
  return given || (withheld ?? []).some((detail) => detail === 'phone' || detail === 'email');
}
