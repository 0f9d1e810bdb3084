import type { Texts } from '../rule/messages.ts';

/** What the suggestions of the checks of structure do. */
export const STRUCTURE_SUGGESTIONS: Readonly<Record<string, Texts>> = {
  useSuggestion: {
    nb: 'Skriv «{suggestion}»',
    nn: 'Skriv «{suggestion}»',
    en: 'Write “{suggestion}”',
  },
  removeRepeated: {
    nb: 'Fjern verdien; «{suggestion}» står der fra før',
    nn: 'Fjern verdien; «{suggestion}» står der frå før',
    en: 'Remove the value; “{suggestion}” is there already',
  },
  removeEmpty: {
    nb: 'Fjern det som er tomt: da er ingenting oppgitt',
    nn: 'Fjern det som er tomt: då er ingenting oppgitt',
    en: 'Remove what is empty: then nothing is stated',
  },
  stateNone: {
    nb: 'Skriv «none»: da er det oppgitt at det ikke er noen',
    nn: 'Skriv «none»: då er det oppgitt at det ikkje er nokon',
    en: 'Write “none”: then it is stated that there are none',
  },
};
