import { directnessOf } from '../../facts/dpo-contact.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** People may turn to the officer about anything, so the way there should not pass through others or depend on one person. */
export default defineRule({
  id: 'dpo-contact-direct',
  title: {
    nb: 'Man bør nå personvernombudet direkte',
    nn: 'Ein bør nå personvernombodet direkte',
    en: 'The data protection officer should be reached directly',
  },
  at: '/dataProtectionOfficer',
  severity: 'warning',
  sources: ['GDPR 38(4)', 'WP243 rev.01'],
  since: '0.1',
  messages: {
    general: {
      nb: {
        text: 'Personvernombudet har bare de samme kontaktopplysningene som hele kommunen.',
        remedy:
          'Gi ombudet en egen e-postadresse, for eksempel personvernombud@…, i «dataProtectionOfficer.contact».',
      },
      nn: {
        text: 'Personvernombodet har berre dei same kontaktopplysningane som heile kommunen.',
        remedy:
          'Gi ombodet ei eiga e-postadresse, til dømes personvernombud@…, i «dataProtectionOfficer.contact».',
      },
      en: {
        text: 'The data protection officer has only the same contact details as the municipality as a whole.',
        remedy:
          'Give the officer an e-mail address of its own, for example personvernombud@…, in `dataProtectionOfficer.contact`.',
      },
    },
    personal: {
      nb: {
        text: 'Man når personvernombudet bare gjennom e-posten eller telefonen til én person.',
        remedy:
          'Legg til en adresse som følger rollen, for eksempel personvernombud@…, så den virker når personen er borte.',
      },
      nn: {
        text: 'Ein når personvernombodet berre gjennom e-posten eller telefonen til éin person.',
        remedy:
          'Legg til ei adresse som følgjer rolla, til dømes personvernombud@…, så ho verkar når personen er borte.',
      },
      en: {
        text: 'The data protection officer can be reached only through one person’s own e-mail or phone.',
        remedy:
          'Add an address that belongs to the role, such as personvernombud@…, so that it works when the person is away.',
      },
    },
    phoneOnly: {
      severity: 'info',
      nb: {
        text: 'Man når personvernombudet bare på telefon.',
        remedy: 'Legg gjerne til en måte å skrive på: «email», «form» eller «postalAddress».',
      },
      nn: {
        text: 'Ein når personvernombodet berre på telefon.',
        remedy: 'Legg gjerne til ein måte å skrive på: «email», «form» eller «postalAddress».',
      },
      en: {
        text: 'The data protection officer can be reached only by phone.',
        remedy: 'Consider adding a way to write: `email`, `form` or `postalAddress`.',
      },
    },
  },
  check({ contact }, { declaration, report }) {
    const directness = contact && directnessOf(contact, declaration);
    if (directness === 'general' || directness === 'personal') report(directness, {}, '/contact');
    if (directness === 'phone-only') report('phoneOnly', {}, '/contact');
  },
});
