import type { LocalizedMessage } from '../message-text.ts';

/** Sentences about values that are not among the possible ones, or say nothing. */
export const VALUE_MESSAGES = {
  'not-in-list': {
    nb: {
      text: '«{value}» er ikke en av verdiene som kan stå her.',
      remedy: 'Velg en kode fra listen, eller beskriv det med ord i «text».',
    },
    nn: {
      text: '«{value}» er ikkje ein av verdiane som kan stå her.',
      remedy: 'Vel ein kode frå lista, eller skildre det med ord i «text».',
    },
    en: {
      text: '“{value}” is not one of the values allowed here.',
      remedy: 'Choose a code from the list, or describe it in words in `text`.',
    },
  },
  'not-in-list-suggestion': {
    nb: { text: '«{value}» er ikke en av verdiene som kan stå her.', remedy: 'Mente du «{suggestion}»?' },
    nn: { text: '«{value}» er ikkje ein av verdiane som kan stå her.', remedy: 'Meinte du «{suggestion}»?' },
    en: {
      text: '“{value}” is not one of the values allowed here.',
      remedy: 'Did you mean “{suggestion}”?',
    },
  },
  'not-in-list-choices': {
    nb: { text: '«{value}» er ikke en av verdiene som kan stå her.', remedy: 'Velg mellom {choices}.' },
    nn: { text: '«{value}» er ikkje ein av verdiane som kan stå her.', remedy: 'Vel mellom {choices}.' },
    en: {
      text: '“{value}” is not one of the values allowed here.',
      remedy: 'Choose one of {choices}.',
    },
  },
  'country-name': {
    nb: {
      text: '«{value}» er ikke en landkode.',
      remedy: 'Bruk to store bokstaver (ISO 3166-1), for eksempel NO, eller EEA for hele EØS.',
    },
    nn: {
      text: '«{value}» er ikkje ein landkode.',
      remedy: 'Bruk to store bokstavar (ISO 3166-1), til dømes NO, eller EEA for heile EØS.',
    },
    en: {
      text: '“{value}” is not a country code.',
      remedy: 'Use two capital letters (ISO 3166-1), for example NO, or EEA for the whole EEA.',
    },
  },
  'country-name-suggestion': {
    nb: { text: '«{value}» er ikke en landkode.', remedy: 'Skriv «{suggestion}».' },
    nn: { text: '«{value}» er ikkje ein landkode.', remedy: 'Skriv «{suggestion}».' },
    en: { text: '“{value}” is not a country code.', remedy: 'Write “{suggestion}”.' },
  },
  'country-boolean': {
    nb: {
      text: 'Her skal det stå en landkode, men verdien er false.',
      remedy: 'Noen YAML-verktøy leser NO som «nei». Sett koden i anførselstegn: "NO".',
    },
    nn: {
      text: 'Her skal det stå ein landkode, men verdien er false.',
      remedy: 'Nokre YAML-verktøy les NO som «nei». Set koden i hermeteikn: "NO".',
    },
    en: {
      text: 'There must be a country code here, but the value is false.',
      remedy: 'Some YAML tools read NO as “no”. Put the code in quotes: "NO".',
    },
  },
  'null-value': {
    nb: {
      text: 'Feltet «{key}» har ingen verdi.',
      remedy: 'Fyll inn verdien, eller fjern feltet når det ikke er noe å opplyse om.',
    },
    nn: {
      text: 'Feltet «{key}» har ingen verdi.',
      remedy: 'Fyll inn verdien, eller fjern feltet når det ikkje er noko å opplyse om.',
    },
    en: {
      text: 'The field `{key}` has no value.',
      remedy: 'Fill in the value, or remove the field when there is nothing to state.',
    },
  },
  'null-value-item': {
    nb: { text: 'Et punkt i listen har ingen verdi.', remedy: 'Fyll inn verdien, eller fjern punktet.' },
    nn: { text: 'Eit punkt i lista har ingen verdi.', remedy: 'Fyll inn verdien, eller fjern punktet.' },
    en: { text: 'An item in the list has no value.', remedy: 'Fill in the value, or remove the item.' },
  },
  'unquoted-comma': {
    nb: {
      text: 'Teksten er delt ved komma: det som kommer etter, er lest som egne felt.',
      remedy: 'Sett hele teksten i anførselstegn: "{text}".',
    },
    nn: {
      text: 'Teksten er delt ved komma: det som kjem etter, er lese som eigne felt.',
      remedy: 'Set heile teksten i hermeteikn: "{text}".',
    },
    en: {
      text: 'The text was split at a comma: what follows was read as fields of its own.',
      remedy: 'Put the whole text in quotes: "{text}".',
    },
  },
  'empty-text': {
    nb: {
      text: 'Teksten er tom.',
      remedy: 'Fyll inn teksten, eller fjern feltet når det ikke er noe å opplyse om.',
    },
    nn: {
      text: 'Teksten er tom.',
      remedy: 'Fyll inn teksten, eller fjern feltet når det ikkje er noko å opplyse om.',
    },
    en: {
      text: 'The text is empty.',
      remedy: 'Fill in the text, or remove the field when there is nothing to state.',
    },
  },
  'empty-list': {
    nb: {
      text: 'Listen er tom.',
      remedy: 'Fyll inn listen, eller fjern feltet når det ikke er noe å opplyse om.',
    },
    nn: {
      text: 'Lista er tom.',
      remedy: 'Fyll inn lista, eller fjern feltet når det ikkje er noko å opplyse om.',
    },
    en: {
      text: 'The list is empty.',
      remedy: 'Fill in the list, or remove the field when there is nothing to state.',
    },
  },
  'empty-list-none': {
    nb: {
      text: 'Listen er tom.',
      remedy:
        'Skriv none hvis det ikke finnes noen, eller fjern feltet hvis erklæringen ikke skal si noe om det.',
    },
    nn: {
      text: 'Lista er tom.',
      remedy:
        'Skriv none om det ikkje finst nokon, eller fjern feltet om erklæringa ikkje skal seie noko om det.',
    },
    en: {
      text: 'The list is empty.',
      remedy:
        'Write none if there are none, or remove the field if the declaration is not meant to say anything about it.',
    },
  },
  'empty-object': {
    nb: { text: 'Her står det ingenting.', remedy: 'Fyll inn det som skal stå her, eller fjern feltet.' },
    nn: { text: 'Her står det ingenting.', remedy: 'Fyll inn det som skal stå her, eller fjern feltet.' },
    en: { text: 'There is nothing here.', remedy: 'Fill in what should be here, or remove the field.' },
  },
  'duplicate-item': {
    nb: { text: 'Punkt {item} i listen er likt punkt {first}.', remedy: 'Fjern det ene.' },
    nn: { text: 'Punkt {item} i lista er likt punkt {first}.', remedy: 'Fjern det eine.' },
    en: { text: 'Item {item} of the list is the same as item {first}.', remedy: 'Remove one of them.' },
  },
  'none-not-allowed': {
    nb: {
      text: '«{value}» kan ikke stå her.',
      remedy:
        'Fjern feltet når det ikke er noe å opplyse om. Et løfte om noe dere ikke gjør, hører til i «exclusions».',
    },
    nn: {
      text: '«{value}» kan ikkje stå her.',
      remedy:
        'Fjern feltet når det ikkje er noko å opplyse om. Ein lovnad om noko de ikkje gjer, høyrer til i «exclusions».',
    },
    en: {
      text: '“{value}” is not allowed here.',
      remedy:
        'Remove the field when there is nothing to state. A promise about what you do not do goes in `exclusions`.',
    },
  },
  'not-none': {
    nb: {
      text: '«{value}» kan ikke stå her.',
      remedy: 'Fyll inn opplysningene punkt for punkt, eller skriv none hvis det ikke finnes noen.',
    },
    nn: {
      text: '«{value}» kan ikkje stå her.',
      remedy: 'Fyll inn opplysningane punkt for punkt, eller skriv none om det ikkje finst nokon.',
    },
    en: {
      text: '“{value}” is not allowed here.',
      remedy: 'Fill in the details item by item, or write none if there are none.',
    },
  },
  'not-none-suggestion': {
    nb: {
      text: '«{value}» kan ikke stå her.',
      remedy: 'Mente du at det ikke finnes noen? Skriv i så fall {suggestion}.',
    },
    nn: {
      text: '«{value}» kan ikkje stå her.',
      remedy: 'Meinte du at det ikkje finst nokon? Skriv i så fall {suggestion}.',
    },
    en: {
      text: '“{value}” is not allowed here.',
      remedy: 'Did you mean that there are none? Then write {suggestion}.',
    },
  },
} as const satisfies Record<string, LocalizedMessage>;
