import type { Messages } from '../../rule/messages.ts';

/** The messages of `exclusion-contradicted`. */
export const messages = {
  personalData: {
    nb: {
      text: 'Erklæringen lover å ikke behandle «{what}», men det står i «personalData».',
      remedy: 'Rett løftet i «exclusions», eller fjern kategorien fra «personalData».',
    },
    nn: {
      text: 'Erklæringa lovar å ikkje behandle «{what}», men det står i «personalData».',
      remedy: 'Rett lovnaden i «exclusions», eller fjern kategorien frå «personalData».',
    },
    en: {
      text: 'The declaration promises not to process “{what}”, but it is in `personalData`.',
      remedy: 'Correct the promise in `exclusions`, or remove the category from `personalData`.',
    },
  },
  purpose: {
    nb: {
      text: 'Erklæringen lover å ikke bruke opplysningene til «{what}», men det er et av formålene.',
      remedy: 'Rett løftet i «exclusions», eller fjern formålet fra «purposes».',
    },
    nn: {
      text: 'Erklæringa lovar å ikkje bruke opplysningane til «{what}», men det er eitt av formåla.',
      remedy: 'Rett lovnaden i «exclusions», eller fjern formålet frå «purposes».',
    },
    en: {
      text: 'The declaration promises not to use the data for “{what}”, but that is one of the purposes.',
      remedy: 'Correct the promise in `exclusions`, or remove the purpose from `purposes`.',
    },
  },
  recipient: {
    nb: {
      text: 'Erklæringen lover å ikke dele «{what}», men en mottaker får det.',
      remedy: 'Rett løftet i «exclusions», eller fjern kategorien fra «appliesTo» på mottakeren.',
    },
    nn: {
      text: 'Erklæringa lovar å ikkje dele «{what}», men ein mottakar får det.',
      remedy: 'Rett lovnaden i «exclusions», eller fjern kategorien frå «appliesTo» på mottakaren.',
    },
    en: {
      text: 'The declaration promises not to share “{what}”, but a recipient receives it.',
      remedy:
        'Correct the promise in `exclusions`, or remove the category from `appliesTo` of the recipient.',
    },
  },
  transfer: {
    nb: {
      text: 'Erklæringen lover å ikke overføre opplysninger ut av EØS, men oppgir en overføring til {what}.',
      remedy: 'Rett løftet i «exclusions», eller skriv i «appliesTo» hva det gjelder.',
    },
    nn: {
      text: 'Erklæringa lovar å ikkje overføre opplysningar ut av EØS, men fører opp ei overføring til {what}.',
      remedy: 'Rett lovnaden i «exclusions», eller skriv i «appliesTo» kva han gjeld.',
    },
    en: {
      text: 'The declaration promises not to transfer data out of the EEA, but states a transfer to {what}.',
      remedy: 'Correct the promise in `exclusions`, or say in `appliesTo` what it is about.',
    },
  },
} as const satisfies Messages;
