import type { LocalizedMessage } from '../message-text.ts';

/** Sentences about values of another kind than the one that is wanted. */
export const TYPE_MESSAGES = {
  'wrong-type-document': {
    nb: {
      text: 'Dette er ingen erklæring.',
      remedy: 'En erklæring består av felt med navn og verdi: først $schema og language.',
    },
    nn: {
      text: 'Dette er inga erklæring.',
      remedy: 'Ei erklæring er sett saman av felt med namn og verdi: først $schema og language.',
    },
    en: {
      text: 'This is not a declaration.',
      remedy: 'A declaration consists of fields with names and values: first $schema and language.',
    },
  },
  'wrong-type-empty': {
    nb: { text: 'Her står det ingenting.', remedy: 'Fyll inn det som skal stå her, eller fjern feltet.' },
    nn: { text: 'Her står det ingenting.', remedy: 'Fyll inn det som skal stå her, eller fjern feltet.' },
    en: { text: 'There is nothing here.', remedy: 'Fill in what should be here, or remove the field.' },
  },
  'wrong-type-list': {
    nb: {
      text: 'Her skal det stå en liste.',
      remedy: 'Sett verdien i hakeparenteser, også når det bare er én.',
    },
    nn: {
      text: 'Her skal det stå ei liste.',
      remedy: 'Set verdien i hakeparentesar, også når det berre er éin.',
    },
    en: {
      text: 'There must be a list here.',
      remedy: 'Put the value in square brackets, even when there is only one.',
    },
  },
  'wrong-type-object': {
    nb: { text: 'Her skal det stå felt med navn og verdi.', remedy: 'Skriv for eksempel { {key}: … }.' },
    nn: { text: 'Her skal det stå felt med namn og verdi.', remedy: 'Skriv til dømes { {key}: … }.' },
    en: {
      text: 'There must be fields with names and values here.',
      remedy: 'Write for example { {key}: … }.',
    },
  },
  'wrong-type-single': {
    nb: {
      text: 'Her skal det ikke stå en liste, bare én verdi.',
      remedy: 'Fjern hakeparentesene eller bindestreken.',
    },
    nn: {
      text: 'Her skal det ikkje stå ei liste, berre éin verdi.',
      remedy: 'Fjern hakeparentesane eller bindestreken.',
    },
    en: {
      text: 'There must be one value here, not a list.',
      remedy: 'Remove the square brackets or the hyphen.',
    },
  },
  'wrong-type-text': {
    nb: { text: 'Her skal det stå en tekst.', remedy: 'Skriv teksten rett etter feltnavnet.' },
    nn: { text: 'Her skal det stå ein tekst.', remedy: 'Skriv teksten rett etter feltnamnet.' },
    en: { text: 'There must be a text here.', remedy: 'Write the text right after the name of the field.' },
  },
  'wrong-type-text-quotes': {
    nb: {
      text: '{value} er lest som et tall eller ja/nei, men skal være tekst.',
      remedy: 'Sett verdien i anførselstegn: "{value}".',
    },
    nn: {
      text: '{value} er lese som eit tal eller ja/nei, men skal vere tekst.',
      remedy: 'Set verdien i hermeteikn: "{value}".',
    },
    en: {
      text: '{value} was read as a number or yes/no, but must be text.',
      remedy: 'Put it in quotes: "{value}".',
    },
  },
  'wrong-type-number': {
    nb: {
      text: 'Her skal det stå et helt tall.',
      remedy: 'Skriv tallet med sifre, uten anførselstegn og uten andre ord.',
    },
    nn: {
      text: 'Her skal det stå eit heilt tal.',
      remedy: 'Skriv talet med siffer, utan hermeteikn og utan andre ord.',
    },
    en: {
      text: 'There must be a whole number here.',
      remedy: 'Write it in digits, without quotes and without other words.',
    },
  },
  'wrong-type-boolean': {
    nb: {
      text: 'Her skal det stå true (ja) eller false (nei).',
      remedy: 'Skriv true eller false, uten anførselstegn.',
    },
    nn: {
      text: 'Her skal det stå true (ja) eller false (nei).',
      remedy: 'Skriv true eller false, utan hermeteikn.',
    },
    en: {
      text: 'There must be true (yes) or false (no) here.',
      remedy: 'Write true or false, without quotes.',
    },
  },
  'wrong-type-boolean-suggestion': {
    nb: {
      text: '«{value}» er tekst, men her skal det stå true (ja) eller false (nei).',
      remedy: 'Skriv {suggestion}, uten anførselstegn.',
    },
    nn: {
      text: '«{value}» er tekst, men her skal det stå true (ja) eller false (nei).',
      remedy: 'Skriv {suggestion}, utan hermeteikn.',
    },
    en: {
      text: '“{value}” is text, but there must be true (yes) or false (no) here.',
      remedy: 'Write {suggestion}, without quotes.',
    },
  },
} as const satisfies Record<string, LocalizedMessage>;
