import { textIn } from '@tretten/schema';
import { hasChannel } from '../../facts/contact-channels.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Those who decide together must let people know what they agreed on, and each of them is a controller. */
export default defineRule({
  id: 'joint-controller-essence',
  title: {
    nb: 'Ved felles behandlingsansvar må man få vite hva avtalen går ut på',
    nn: 'Ved felles behandlingsansvar må ein få vite kva avtalen går ut på',
    en: 'The essence of a joint-controller arrangement must be available',
  },
  at: '#JointController',
  severity: 'error',
  sources: ['GDPR 26(2)', 'GDPR 26(1)', 'GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  since: '0.1',
  messages: {
    noEssence: {
      nb: {
        text: 'Kommunen bestemmer sammen med «{name}», men erklæringen sier ikke hva de har avtalt eller hvor man finner det.',
        remedy:
          'Skriv det viktigste i «essence», eller bruk «essenceUrl», «essenceOnRequest» eller «responsibilitiesByLaw».',
      },
      nn: {
        text: 'Kommunen bestemmer saman med «{name}», men erklæringa seier ikkje kva dei har avtalt eller kvar ein finn det.',
        remedy:
          'Skriv det viktigaste i «essence», eller bruk «essenceUrl», «essenceOnRequest» eller «responsibilitiesByLaw».',
      },
      en: {
        text: 'The municipality decides together with “{name}”, but the declaration does not say what they agreed on or where to find it.',
        remedy:
          'Write the main points in `essence`, or use `essenceUrl`, `essenceOnRequest` or `responsibilitiesByLaw`.',
      },
    },
    noContact: {
      severity: 'warning',
      nb: {
        text: 'Erklæringen sier ikke hvordan man når «{name}», som er behandlingsansvarlig sammen med kommunen.',
        remedy: 'Legg til «contact» med en adresse, en nettside eller det felles kontaktpunktet.',
      },
      nn: {
        text: 'Erklæringa seier ikkje korleis ein når «{name}», som er behandlingsansvarleg saman med kommunen.',
        remedy: 'Legg til «contact» med ei adresse, ei nettside eller det felles kontaktpunktet.',
      },
      en: {
        text: 'The declaration does not say how to reach “{name}”, which is a joint controller with the municipality.',
        remedy: 'Add `contact` with an address, a web page or the common contact point.',
      },
    },
  },
  check(controller, { declaration: { language }, report }) {
    const { essence, essenceUrl, essenceOnRequest, responsibilitiesByLaw, contact } = controller;
    const params = { name: textIn(controller.name, language, language) };
    const isAvailable = essence ?? essenceUrl ?? responsibilitiesByLaw;
    if (isAvailable === undefined && essenceOnRequest !== true) report('noEssence', params, '/essence');
    if (!hasChannel(contact)) report('noContact', params, '/contact');
  },
});
