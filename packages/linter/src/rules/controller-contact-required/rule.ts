import { CONTACT_CHANNELS, WITHHELD } from '../../facts/contact-channels.ts';
import { requiredElement } from '../../families/required-element.ts';
import { CONTACT } from '../../skeletons/drafts.ts';

/** The reader must be able to reach the controller; the law does not say through which channel. */
export default requiredElement({
  id: 'controller-contact-required',
  title: {
    nb: 'Erklæringen må si hvordan man kontakter den behandlingsansvarlige',
    nn: 'Erklæringa må seie korleis ein kontaktar den behandlingsansvarlege',
    en: 'Contact details of the controller must be given',
  },
  severity: 'error',
  sources: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  answers: ['13(1)(a)', '14(1)(a)'],
  since: '0.1',
  demand: {
    at: '',
    keys: ['controller', 'contact'],
    oneOf: CONTACT_CHANNELS,
    orListed: WITHHELD,
    parentToldElsewhere: true,
  },
  skeletons: CONTACT,
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen gir ingen måte å kontakte den behandlingsansvarlige på.',
        remedy:
          'Legg til «contact» under «controller» med for eksempel «email», «phone» eller «postalAddress».',
      },
      nn: {
        text: 'Erklæringa gir ingen måte å kontakte den behandlingsansvarlege på.',
        remedy: 'Legg til «contact» under «controller» med til dømes «email», «phone» eller «postalAddress».',
      },
      en: {
        text: 'The declaration gives no way to contact the controller.',
        remedy: 'Add `contact` under `controller` with, for example, `email`, `phone` or `postalAddress`.',
      },
    },
  },
});
