import type { ContactPoint } from '@tretten/schema';
import { addressFaults, joinedPoBox, phoneFaults } from '../../facts/contact-format.ts';
import { contactPointsOf } from '../../facts/contact-points.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Repairs } from '../../rule/repair.ts';
import { messages } from './messages.ts';

/** A number or an address with a slip in it reaches nobody. */
export default defineRule({
  id: 'contact-format',
  title: {
    nb: 'Telefonnumre og adresser må være riktig skrevet',
    nn: 'Telefonnummer og adresser må vere rett skrivne',
    en: 'Phone numbers and addresses must be written correctly',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(a)', 'GDPR 13(1)(b)', 'GDPR 14(1)(a)', 'GDPR 14(1)(b)'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    for (const { contact, pointer } of contactPointsOf(declaration)) {
      for (const { kind, found } of phoneFaults(contact.phone ?? ''))
        report(kind, { found }, `${pointer}/phone`);
      for (const key of ADDRESSES) {
        const faults = addressFaults(contact[key] ?? '');
        for (const { kind, found, part } of faults) {
          const place = `${pointer}/${key}${part ? `/${part}` : ''}`;
          report(kind, { found }, place, kind === 'poBox' ? withoutComma(place, found) : {});
        }
      }
    }
  },
});

/** The comma is all that is wrong, so it can safely go. */
function withoutComma(path: string, address: string): Repairs {
  return { fix: [{ op: 'replace', path, value: joinedPoBox(address) }] };
}

const ADDRESSES = ['postalAddress', 'visitingAddress'] as const satisfies readonly (keyof ContactPoint)[];
