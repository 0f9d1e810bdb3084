import { requiredElement } from '../../families/required-element.ts';
import { PURPOSES } from '../../skeletons/drafts.ts';

/** Every activity states what the data are used for; purposes are never inherited, since everything else hangs on them. */
export default requiredElement({
  id: 'purpose-required',
  title: {
    nb: 'Hver behandling må ha et formål',
    nn: 'Kvar behandling må ha eit formål',
    en: 'Every processing activity needs a purpose',
  },
  severity: 'error',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 5(1)(b)'],
  answers: ['13(1)(c)', '14(1)(c)'],
  since: '0.1',
  demand: { at: '/processingActivities/*', keys: ['purposes'] },
  skeletons: PURPOSES,
  messages: {
    missing: {
      nb: {
        text: '«{activity}» sier ikke hva opplysningene brukes til.',
        remedy: 'Legg til «purposes» med minst ett formål, for eksempel { text: Tildele barnehageplass }.',
      },
      nn: {
        text: '«{activity}» seier ikkje kva opplysningane blir brukte til.',
        remedy: 'Legg til «purposes» med minst eitt formål, til dømes { text: Tildele barnehageplass }.',
      },
      en: {
        text: '“{activity}” does not say what the data are used for.',
        remedy:
          'Add `purposes` with at least one purpose, for example { text: Allocate a kindergarten place }.',
      },
    },
    noActivities: {
      nb: {
        text: 'Erklæringen sier ikke hva kommunen bruker personopplysninger til.',
        remedy:
          'Legg til «processingActivities» med én oppføring for hver behandling, og formålene i «purposes».',
      },
      nn: {
        text: 'Erklæringa seier ikkje kva kommunen bruker personopplysningar til.',
        remedy:
          'Legg til «processingActivities» med éi oppføring for kvar behandling, og formåla i «purposes».',
      },
      en: {
        text: 'The declaration does not say what the municipality uses personal data for.',
        remedy:
          'Add `processingActivities` with one entry for each activity, and the purposes in `purposes`.',
      },
    },
  },
});
