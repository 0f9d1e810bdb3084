import { consentHolders } from '../../facts/withdrawal.ts';
import { saysItStaysLawful } from '../../facts/withdrawal-words.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The second half of the duty: withdrawal does not affect the lawfulness of what was done before it. */
export default defineRule({
  id: 'consent-withdrawal-prior-lawfulness',
  title: {
    nb: 'Det må stå at tidligere behandling fortsatt er lovlig',
    nn: 'Det må stå at tidlegare behandling framleis er lovleg',
    en: 'It must be stated that earlier processing stays lawful',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 13(2)(c)', 'GDPR 14(2)(d)', 'GDPR 7(3)'],
  answers: ['13(2)(c)', '14(2)(d)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Det står ikke at det er lovlig det kommunen gjorde før samtykket ble trukket.',
        remedy: 'Skriv det i teksten, og sett «earlierProcessingStaysLawful: true».',
      },
      nn: {
        text: 'Det står ikkje at det er lovleg det kommunen gjorde før samtykket vart trekt.',
        remedy: 'Skriv det i teksten, og set «earlierProcessingStaysLawful: true».',
      },
      en: {
        text: 'Nothing says that what was done before consent was withdrawn stays lawful.',
        remedy: 'Write it in the text, and set `earlierProcessingStaysLawful: true`.',
      },
    },
  },
  check({ language }, { declaration, activities, report }) {
    for (const { withdrawals } of consentHolders(declaration, activities)) {
      if (withdrawals.some(({ withdrawal }) => saysItStaysLawful(withdrawal, language))) continue;
      // Where nothing is said about withdrawal at all, consent-withdrawal-required tells it.
      const place = withdrawals.find(({ pointer }) => pointer.startsWith('/rights')) ?? withdrawals[0];
      if (place) report('missing', {}, `#${place.pointer}/earlierProcessingStaysLawful`);
    }
  },
});
