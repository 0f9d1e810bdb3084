import type { DocumentCode, EncodingGuess } from '@tretten/document';
import type { Message } from '../rule/messages.ts';
import type { ExtendsCode } from './extends-messages.ts';

const ENCODING_REMEDY = {
  nb: 'Lagre filen som UTF-8.',
  nn: 'Lagre fila som UTF-8.',
  en: 'Save the file as UTF-8.',
};

const encoding = (nb: string, nn: string, en: string): Message => ({
  nb: { text: nb, remedy: ENCODING_REMEDY.nb },
  nn: { text: nn, remedy: ENCODING_REMEDY.nn },
  en: { text: en, remedy: ENCODING_REMEDY.en },
});

/** A file that is not UTF-8, by what it seems to be. */
export const ENCODING_MESSAGES: Readonly<Record<EncodingGuess, Message>> = {
  'latin-1': encoding(
    'Filen ser ut til å være lagret som Latin-1 (ISO 8859-1), ikke UTF-8.',
    'Fila ser ut til å vere lagra som Latin-1 (ISO 8859-1), ikkje UTF-8.',
    'The file seems to be saved as Latin-1 (ISO 8859-1), not UTF-8.',
  ),
  'utf-16': encoding(
    'Filen er lagret som UTF-16, ikke UTF-8.',
    'Fila er lagra som UTF-16, ikkje UTF-8.',
    'The file is saved as UTF-16, not UTF-8.',
  ),
  'utf-32': encoding(
    'Filen er lagret som UTF-32, ikke UTF-8.',
    'Fila er lagra som UTF-32, ikkje UTF-8.',
    'The file is saved as UTF-32, not UTF-8.',
  ),
  unknown: encoding(
    'Filen har tegn som ikke er gyldig UTF-8.',
    'Fila har teikn som ikkje er gyldig UTF-8.',
    'The file contains bytes that are not valid UTF-8.',
  ),
};

/** What can be wrong with a file besides its syntax and encoding. */
export const FILE_MESSAGES: Readonly<
  Record<Exclude<DocumentCode, 'syntax-error' | 'invalid-encoding' | 'not-static' | ExtendsCode>, Message>
> = {
  'file-too-large': {
    nb: {
      text: 'Filen er større enn {limit} byte og blir ikke lest.',
      remedy: 'Del erklæringen i flere filer.',
    },
    nn: {
      text: 'Fila er større enn {limit} byte og blir ikkje lesen.',
      remedy: 'Del erklæringa i fleire filer.',
    },
    en: {
      text: 'The file is larger than {limit} bytes and is not read.',
      remedy: 'Split the declaration into several files.',
    },
  },
  'empty-document': {
    nb: { text: 'Filen er tom.', remedy: 'Skriv erklæringen; start med «$schema» og «language».' },
    nn: { text: 'Fila er tom.', remedy: 'Skriv erklæringa; start med «$schema» og «language».' },
    en: { text: 'The file is empty.', remedy: 'Write the declaration; start with `$schema` and `language`.' },
  },
  'nesting-too-deep': {
    nb: {
      text: 'Lister og grupper av felt ligger mer enn {limit} nivåer inni hverandre.',
      remedy: 'Fjern nivåene som ikke trengs.',
    },
    nn: {
      text: 'Lister og grupper av felt ligg meir enn {limit} nivå inni kvarandre.',
      remedy: 'Fjern nivåa som ikkje trengst.',
    },
    en: {
      text: 'Lists and objects are nested more than {limit} levels deep.',
      remedy: 'Remove the levels that are not needed.',
    },
  },
  'too-many-values': {
    nb: {
      text: 'Filen har mer enn {limit} verdier og blir ikke kontrollert.',
      remedy: 'Del erklæringen i flere filer.',
    },
    nn: {
      text: 'Fila har meir enn {limit} verdiar og blir ikkje kontrollert.',
      remedy: 'Del erklæringa i fleire filer.',
    },
    en: {
      text: 'The file holds more than {limit} values and is not checked.',
      remedy: 'Split the declaration into several files.',
    },
  },
  'too-many-aliases': {
    nb: {
      text: 'Aliasene i filen blir til mer enn {limit} verdier når de skrives ut.',
      remedy: 'Skriv innholdet ut, eller bruk færre alias.',
    },
    nn: {
      text: 'Aliasa i fila blir til meir enn {limit} verdiar når dei blir skrivne ut.',
      remedy: 'Skriv innhaldet ut, eller bruk færre alias.',
    },
    en: {
      text: 'The aliases in the file expand to more than {limit} values.',
      remedy: 'Write the content out, or use fewer aliases.',
    },
  },
  'undefined-alias': {
    nb: {
      text: 'Aliaset *{name} viser til et anker som ikke finnes.',
      remedy: 'Definer ankeret &{name} lenger oppe, eller sett teksten i anførselstegn.',
    },
    nn: {
      text: 'Aliaset *{name} viser til eit anker som ikkje finst.',
      remedy: 'Definer ankeret &{name} lenger oppe, eller set teksten i hermeteikn.',
    },
    en: {
      text: 'The alias *{name} refers to an anchor that does not exist.',
      remedy: 'Define the anchor &{name} further up, or put the text in quotes.',
    },
  },
  'multiple-documents': {
    nb: {
      text: 'Filen har mer enn ett YAML-dokument; bare det første blir lest.',
      remedy: 'Legg hvert dokument i en egen fil.',
    },
    nn: {
      text: 'Fila har meir enn eitt YAML-dokument; berre det første blir lese.',
      remedy: 'Legg kvart dokument i ei eiga fil.',
    },
    en: {
      text: 'The file holds more than one YAML document; only the first is read.',
      remedy: 'Put each document in a file of its own.',
    },
  },
  'duplicate-key': {
    nb: {
      text: 'Nøkkelen «{key}» står også på linje {line}.',
      remedy: 'Slå de to sammen, eller fjern den ene.',
    },
    nn: {
      text: 'Nøkkelen «{key}» står òg på linje {line}.',
      remedy: 'Slå dei to saman, eller fjern den eine.',
    },
    en: {
      text: 'The key “{key}” is also on line {line}.',
      remedy: 'Merge the two, or remove one of them.',
    },
  },
  'merge-key': {
    nb: { text: 'YAML 1.2 slår ikke sammen innhold med «<<».', remedy: 'Skriv nøklene ut.' },
    nn: { text: 'YAML 1.2 slår ikkje saman innhald med «<<».', remedy: 'Skriv nøklane ut.' },
    en: { text: 'YAML 1.2 does not merge content with `<<`.', remedy: 'Write the keys out.' },
  },
  'non-string-key': {
    nb: { text: 'Nøkkelen er ikke en tekst.', remedy: 'Sett nøkkelen i anførselstegn.' },
    nn: { text: 'Nøkkelen er ikkje ein tekst.', remedy: 'Set nøkkelen i hermeteikn.' },
    en: { text: 'The key is not text.', remedy: 'Put the key in quotes.' },
  },
  'unknown-tag': {
    nb: { text: 'Merkelappen «{tag}» er ukjent og blir ikke brukt.', remedy: 'Fjern merkelappen.' },
    nn: { text: 'Merkelappen «{tag}» er ukjend og blir ikkje brukt.', remedy: 'Fjern merkelappen.' },
    en: { text: 'The tag “{tag}” is unknown and ignored.', remedy: 'Remove the tag.' },
  },
};
