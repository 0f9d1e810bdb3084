import type { Messages } from '../../rule/messages.ts';

/** The messages of `provision-requirement-required`. */
export const messages = {
  missing: {
    nb: {
      text: '«{activity}» sier ikke om man må gi fra seg opplysningene, selv om de hentes fra personen selv (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «provision» med «requirement», «obliged» og «consequences».',
    },
    nn: {
      text: '«{activity}» seier ikkje om ein må gi frå seg opplysningane, sjølv om dei blir henta frå personen (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «provision» med «requirement», «obliged» og «consequences».',
    },
    en: {
      text: '“{activity}” does not say whether one must provide the data, though they come from the person (Article 13(2)(e)).',
      remedy: 'Add `provision` with `requirement`, `obliged` and `consequences`.',
    },
  },
  missingEverywhere: {
    nb: {
      text: 'Ingen av behandlingene sier om man må gi fra seg opplysningene (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «provision» under hver behandling, eller under «general» når det samme gjelder alle.',
    },
    nn: {
      text: 'Ingen av behandlingane seier om ein må gi frå seg opplysningane (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «provision» under kvar behandling, eller under «general» når det same gjeld alle.',
    },
    en: {
      text: 'None of the activities says whether one must provide the data (Article 13(2)(e)).',
      remedy: 'Add `provision` to each activity, or to `general` where the same holds for all.',
    },
  },
  requirementUnset: {
    severity: 'warning',
    nb: {
      text: 'Det står ikke om lov, avtale eller tjenesten krever opplysningene, eller om det er frivillig å gi dem.',
      remedy:
        'Legg til «requirement»: statutory (lov), contractual (avtale), contract-entry (før avtale), service-condition (for å få tjenesten) eller voluntary (frivillig).',
    },
    nn: {
      text: 'Det står ikkje om lov, avtale eller tenesta krev opplysningane, eller om det er frivillig å gi dei.',
      remedy:
        'Legg til «requirement»: statutory (lov), contractual (avtale), contract-entry (før avtale), service-condition (for å få tenesta) eller voluntary (frivillig).',
    },
    en: {
      text: 'It is not stated whether law, a contract or the service requires the data, or whether giving them is voluntary.',
      remedy:
        'Add `requirement`: statutory (by law), contractual, contract-entry, service-condition (to get the service) or voluntary.',
    },
  },
  obligedUnset: {
    severity: 'warning',
    nb: {
      text: 'Det står ikke om man har plikt til å gi opplysningene (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «obliged: true» eller «obliged: false».',
    },
    nn: {
      text: 'Det står ikkje om ein har plikt til å gi opplysningane (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «obliged: true» eller «obliged: false».',
    },
    en: {
      text: 'It is not stated whether the person is obliged to provide the data (Article 13(2)(e)).',
      remedy: 'Add `obliged: true` or `obliged: false`.',
    },
  },
} as const satisfies Messages;
