import { requestChannels } from '../../facts/request-channels.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** People must learn how to use their rights, and be able to do so electronically (GDPR 12(2), recital 59). */
export default defineRule({
  id: 'rights-how-to',
  title: {
    nb: 'Erklæringen bør si hvordan man bruker rettighetene',
    nn: 'Erklæringa bør seie korleis ein bruker rettane',
    en: 'The declaration should say how to use the rights',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(2)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke hvordan man går fram for å bruke rettighetene sine.',
        remedy:
          'Legg til «contact» under «requests» med e-post, skjema eller annen kanal, eller «howTo» på hver rettighet.',
      },
      nn: {
        text: 'Erklæringa seier ikkje korleis ein går fram for å bruke rettane sine.',
        remedy:
          'Legg til «contact» under «requests» med e-post, skjema eller annan kanal, eller «howTo» på kvar rett.',
      },
      en: {
        text: 'The declaration does not say how people go about using their rights.',
        remedy:
          'Add `contact` under `requests` with e-mail, a form or another channel, or `howTo` to each right.',
      },
    },
    notElectronic: {
      nb: {
        text: 'Ingen av kanalene for å bruke rettighetene er elektroniske (artikkel 12 nr. 2, fortalepunkt 59).',
        remedy: 'Legg til e-post, skjema eller selvbetjening under «requests».',
      },
      nn: {
        text: 'Ingen av kanalane for å bruke rettane er elektroniske (artikkel 12 nr. 2, fortalepunkt 59).',
        remedy: 'Legg til e-post, skjema eller sjølvbetening under «requests».',
      },
      en: {
        text: 'None of the channels for using the rights is electronic (Article 12(2), recital 59).',
        remedy: 'Add e-mail, a form or self-service under `requests`.',
      },
    },
  },
  check(declaration, { report }) {
    const { any, electronic } = requestChannels(declaration);
    if (!any) report('missing', {}, '#/requests/contact');
    else if (!electronic) report('notElectronic', {}, '#/requests');
  },
});
