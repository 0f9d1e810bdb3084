import type { Messages } from '../../rule/messages.ts';

/** The messages of `provision-requirement-required`. */
export const messages = {
  missing: {
    nb: {
      text: '«{activity}» sier ikke om man må gi fra seg opplysningene, enda de hentes fra personen selv (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «provision» med «requirement», «obliged» og «consequences».',
    },
    nn: {
      text: '«{activity}» seier ikkje om ein må gi frå seg opplysningane, endå dei blir henta frå personen sjølv (artikkel 13 nr. 2 bokstav e).',
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
      text: 'Det framgår ikke om lov, avtale eller tjenesten krever opplysningene, eller om det er frivillig å gi dem.',
      remedy:
        'Legg til «requirement»: statutory, contractual, contract-entry, service-condition eller voluntary.',
    },
    nn: {
      text: 'Det går ikkje fram om lov, avtale eller tenesta krev opplysningane, eller om det er frivillig å gi dei.',
      remedy:
        'Legg til «requirement»: statutory, contractual, contract-entry, service-condition eller voluntary.',
    },
    en: {
      text: 'It is not stated whether law, a contract or the service requires the data, or whether giving them is voluntary.',
      remedy: 'Add `requirement`: statutory, contractual, contract-entry, service-condition or voluntary.',
    },
  },
  obligedUnset: {
    severity: 'warning',
    nb: {
      text: 'Det framgår ikke om man har plikt til å gi opplysningene (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «obliged: true» eller «obliged: false».',
    },
    nn: {
      text: 'Det går ikkje fram om ein har plikt til å gi opplysningane (artikkel 13 nr. 2 bokstav e).',
      remedy: 'Legg til «obliged: true» eller «obliged: false».',
    },
    en: {
      text: 'It is not stated whether the person is obliged to provide the data (Article 13(2)(e)).',
      remedy: 'Add `obliged: true` or `obliged: false`.',
    },
  },
} as const satisfies Messages;
