import { hostOf } from '../../facts/own-hosts.ts';
import { isPrivateMailHost } from '../../facts/private-mail-hosts.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What people tell the officer is confidential, and a private mailbox is neither the body's nor secured by it. */
export default defineRule({
  id: 'dpo-private-mailbox',
  title: {
    nb: 'Personvernombudet bør ikke bruke en privat e-postkonto',
    nn: 'Personvernombodet bør ikkje bruke ein privat e-postkonto',
    en: 'The data protection officer should not use a private mailbox',
  },
  at: '/dataProtectionOfficer/contact/email',
  severity: 'warning',
  sources: ['personopplysningsloven § 18', 'GDPR 38(5)', 'GDPR 32(1)', 'GDPR 37(7)'],
  since: '0.1',
  messages: {
    private: {
      nb: {
        text: 'Personvernombudets adresse ligger hos {host}, en leverandør av private e-postkontoer.',
        remedy: 'Bruk en adresse på kommunens eller ombudets eget domene, for eksempel personvernombud@…',
      },
      nn: {
        text: 'Adressa til personvernombodet ligg hos {host}, ein leverandør av private e-postkontoar.',
        remedy: 'Bruk ei adresse på domenet til kommunen eller ombodet, til dømes personvernombud@…',
      },
      en: {
        text: 'The address of the data protection officer is with {host}, a provider of private mailboxes.',
        remedy: 'Use an address on the domain of the municipality or the officer, such as personvernombud@…',
      },
    },
  },
  check(email, { report }) {
    const host = hostOf(email);
    if (isPrivateMailHost(host)) report('private', { host });
  },
});
