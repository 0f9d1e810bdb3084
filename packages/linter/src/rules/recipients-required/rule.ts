import { requiredElement } from '../../families/required-element.ts';
import { RECIPIENTS } from '../../skeletons/drafts.ts';

/** Every processing activity must say who receives the data, or that nobody does; `general` may say it for all. */
export default requiredElement({
  id: 'recipients-required',
  title: {
    nb: 'Hver behandling må si hvem som får opplysningene',
    nn: 'Kvar behandling må seie kven som får opplysningane',
    en: 'Every processing activity must state its recipients',
  },
  severity: 'error',
  sources: ['GDPR 13(1)(e)', 'GDPR 14(1)(e)', 'GDPR 4(9)'],
  answers: ['13(1)(e)', '14(1)(e)'],
  since: '0.1',
  demand: { at: '/processingActivities/*', keys: ['recipients'], inherited: true },
  skeletons: RECIPIENTS,
  messages: {
    missing: {
      nb: {
        text: '«{activity}» sier ikke hvem utenfor kommunen som får opplysningene.',
        remedy:
          'Legg til «recipients» med mottakerne eller typene av mottakere; «none» når det ikke er noen.',
      },
      nn: {
        text: '«{activity}» seier ikkje kven utanfor kommunen som får opplysningane.',
        remedy:
          'Legg til «recipients» med mottakarane eller typane av mottakarar; «none» når det ikkje er nokon.',
      },
      en: {
        text: '“{activity}” does not say who outside the municipality receives the data.',
        remedy:
          'Add `recipients` with the recipients or the kinds of recipient; `none` where there are none.',
      },
    },
    missingEverywhere: {
      nb: {
        text: 'Ingen av behandlingene sier hvem utenfor kommunen som får opplysningene.',
        remedy: 'Legg til «recipients» på hver behandling, eller i «general» når det samme gjelder alle.',
      },
      nn: {
        text: 'Ingen av behandlingane seier kven utanfor kommunen som får opplysningane.',
        remedy: 'Legg til «recipients» på kvar behandling, eller i «general» når det same gjeld alle.',
      },
      en: {
        text: 'None of the activities says who outside the municipality receives the data.',
        remedy: 'Add `recipients` to each activity, or to `general` when the same holds for all.',
      },
    },
  },
});
