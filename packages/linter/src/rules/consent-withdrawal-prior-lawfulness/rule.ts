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
        text: 'Det står ikke at det kommunen gjorde før samtykket ble trukket, fortsatt er lovlig.',
        remedy: 'Skriv det i teksten, og sett «earlierProcessingStaysLawful: true».',
      },
      nn: {
        text: 'Det står ikkje at det kommunen gjorde før samtykket blei trekt, framleis er lovleg.',
        remedy: 'Skriv det i teksten, og set «earlierProcessingStaysLawful: true».',
      },
      en: {
        text: 'Nothing says that what was done before consent was withdrawn stays lawful.',
        remedy: 'Write it in the text, and set `earlierProcessingStaysLawful: true`.',
      },
    },
    onlyInText: {
      // The reader is told; only the data do not say it.
      severity: 'info',
      nb: {
        text: 'Teksten ser ut til å si at tidligere behandling fortsatt er lovlig, men «earlierProcessingStaysLawful» er ikke satt.',
        remedy: 'Sett «earlierProcessingStaysLawful: true» når teksten sier det.',
      },
      nn: {
        text: 'Teksten ser ut til å seie at tidlegare behandling framleis er lovleg, men «earlierProcessingStaysLawful» er ikkje sett.',
        remedy: 'Set «earlierProcessingStaysLawful: true» når teksten seier det.',
      },
      en: {
        text: 'The text seems to say that earlier processing stays lawful, but `earlierProcessingStaysLawful` is not set.',
        remedy: 'Set `earlierProcessingStaysLawful: true` when the text says so.',
      },
    },
  },
  check({ language }, { declaration, activities, report }) {
    const holders = consentHolders(declaration, activities);
    // Where nothing is said about withdrawal at all, consent-withdrawal-required tells it, and the remedy completes both.
    const isHalfSaid = holders.every(({ withdrawals }) => withdrawals.length > 0);
    for (const { withdrawals } of holders) {
      if (withdrawals.some(({ withdrawal }) => withdrawal.earlierProcessingStaysLawful)) continue;
      const place = withdrawals.find(({ pointer }) => pointer.startsWith('/rights')) ?? withdrawals[0];
      if (!place || (!isHalfSaid && place.pointer.startsWith('/cookies'))) continue;
      const inText = withdrawals.some(({ withdrawal: { text } }) => saysItStaysLawful(text, language));
      report(inText ? 'onlyInText' : 'missing', {}, `#${place.pointer}/earlierProcessingStaysLawful`);
    }
  },
});
