import { CONTACT_CHANNELS, WITHHELD } from '../../facts/contact-channels.ts';
import { requiredElement } from '../../families/required-element.ts';
import { CONTACT } from '../../skeletons/drafts.ts';

/** A public body must have a data protection officer and publish how to reach them; the name is not required. */
export default requiredElement({
  id: 'dpo-contact-required',
  title: {
    nb: 'Erklæringen må si hvordan man når personvernombudet',
    nn: 'Erklæringa må seie korleis ein når personvernombodet',
    en: 'Contact details of the data protection officer must be given',
  },
  severity: 'error',
  sources: ['GDPR 13(1)(b)', 'GDPR 14(1)(b)', 'GDPR 37(1)(a)', 'GDPR 37(7)'],
  answers: ['13(1)(b)', '14(1)(b)'],
  since: '0.1',
  demand: { at: '', keys: ['dataProtectionOfficer', 'contact'], oneOf: CONTACT_CHANNELS, orListed: WITHHELD },
  skeletons: CONTACT,
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen gir ingen kontaktopplysninger til personvernombudet.',
        remedy: 'Skriv e-post, telefon eller adresse i «dataProtectionOfficer.contact».',
      },
      nn: {
        text: 'Erklæringa gir ingen kontaktopplysningar til personvernombodet.',
        remedy: 'Skriv e-post, telefon eller adresse i «dataProtectionOfficer.contact».',
      },
      en: {
        text: 'The declaration gives no contact details of the data protection officer.',
        remedy: 'Write an e-mail address, phone number or address in `dataProtectionOfficer.contact`.',
      },
    },
  },
});
