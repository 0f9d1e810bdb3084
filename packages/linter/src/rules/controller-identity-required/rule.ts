import { requiredElement } from '../../families/required-element.ts';
import { CONTROLLER_NAME } from '../../skeletons/drafts.ts';

/** The reader must learn who decides over the data: the body, not a person in it. */
export default requiredElement({
  id: 'controller-identity-required',
  title: {
    nb: 'Erklæringen må si hvem som er behandlingsansvarlig',
    nn: 'Erklæringa må seie kven som er behandlingsansvarleg',
    en: 'The controller must be named',
  },
  severity: 'error',
  sources: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)', 'GDPR 4(7)'],
  answers: ['13(1)(a)', '14(1)(a)'],
  since: '0.1',
  demand: { at: '', keys: ['controller', 'name'] },
  skeletons: CONTROLLER_NAME,
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke hvem som er behandlingsansvarlig.',
        remedy: 'Skriv navnet på kommunen i «controller.name».',
      },
      nn: {
        text: 'Erklæringa seier ikkje kven som er behandlingsansvarleg.',
        remedy: 'Skriv namnet på kommunen i «controller.name».',
      },
      en: {
        text: 'The declaration does not say who the controller is.',
        remedy: 'Write the name of the municipality in `controller.name`.',
      },
    },
  },
});
