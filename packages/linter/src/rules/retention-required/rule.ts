import { requiredElement } from '../../families/required-element.ts';
import { RETENTION } from '../../skeletons/drafts.ts';

/** Every processing activity must say how long the data are kept, or what decides it; `general` may say it for all. */
export default requiredElement({
  id: 'retention-required',
  title: {
    nb: 'Hver behandling må ha en lagringstid',
    nn: 'Kvar behandling må ha ei lagringstid',
    en: 'Every processing activity needs a storage period',
  },
  severity: 'error',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)', 'GDPR 5(1)(e)'],
  answers: ['13(2)(a)', '14(2)(a)'],
  since: '0.1',
  demand: { at: '/processingActivities/*', keys: ['retention'], inherited: true },
  skeletons: RETENTION,
  messages: {
    missing: {
      nb: {
        text: '«{activity}» sier ikke hvor lenge opplysningene blir lagret, eller hva som avgjør det.',
        remedy: 'Legg til «retention» med «period» (for eksempel P1Y, ett år) eller «criteria».',
      },
      nn: {
        text: '«{activity}» seier ikkje kor lenge opplysningane blir lagra, eller kva som avgjer det.',
        remedy: 'Legg til «retention» med «period» (til dømes P1Y, eitt år) eller «criteria».',
      },
      en: {
        text: '“{activity}” does not say how long the data are kept, or what decides it.',
        remedy: 'Add `retention` with `period` (for example P1Y, one year) or `criteria`.',
      },
    },
    missingEverywhere: {
      nb: {
        text: 'Ingen av behandlingene sier hvor lenge opplysningene blir lagret, eller hva som avgjør det.',
        remedy: 'Legg til «retention» på hver behandling, eller i «general» når det samme gjelder alle.',
      },
      nn: {
        text: 'Ingen av behandlingane seier kor lenge opplysningane blir lagra, eller kva som avgjer det.',
        remedy: 'Legg til «retention» på kvar behandling, eller i «general» når det same gjeld alle.',
      },
      en: {
        text: 'None of the activities says how long the data are kept, or what decides it.',
        remedy: 'Add `retention` to each activity, or to `general` when the same holds for all.',
      },
    },
  },
});
