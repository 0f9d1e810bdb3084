import type { DocumentCode } from '@tretten/document';
import type { ListedRule } from '../rule/listed-rule.ts';
import type { Message, Texts } from '../rule/messages.ts';
import { CANNOT_BE_READ } from './cannot-be-read.ts';
import { EXTENDS_MESSAGES, isExtendsCode } from './extends-messages.ts';
import { ENCODING_MESSAGES, FILE_MESSAGES } from './file-messages.ts';
import { NOT_STATIC_MESSAGES } from './not-static-messages.ts';
import { SYNTAX_MESSAGES } from './syntax-messages.ts';

const TITLES: Readonly<Record<DocumentCode, Texts>> = {
  'file-too-large': { nb: 'Filen er for stor', nn: 'Fila er for stor', en: 'The file is too large' },
  'invalid-encoding': { nb: 'Filen er ikke UTF-8', nn: 'Fila er ikkje UTF-8', en: 'The file is not UTF-8' },
  'empty-document': { nb: 'Filen er tom', nn: 'Fila er tom', en: 'The file is empty' },
  'syntax-error': { nb: 'Skrivefeil i filen', nn: 'Skrivefeil i fila', en: 'Syntax error' },
  'nesting-too-deep': { nb: 'For mange nivåer', nn: 'For mange nivå', en: 'Nested too deeply' },
  'too-many-values': { nb: 'For mange verdier', nn: 'For mange verdiar', en: 'Too many values' },
  'too-many-aliases': { nb: 'For mange alias', nn: 'For mange alias', en: 'Too many aliases' },
  'undefined-alias': { nb: 'Alias uten anker', nn: 'Alias utan anker', en: 'Alias without anchor' },
  'multiple-documents': {
    nb: 'Flere dokumenter i filen',
    nn: 'Fleire dokument i fila',
    en: 'Several documents in one file',
  },
  'duplicate-key': { nb: 'Samme nøkkel to ganger', nn: 'Same nøkkelen to gonger', en: 'Duplicate key' },
  'merge-key': { nb: '<< slås ikke sammen', nn: '<< blir ikkje slått saman', en: '<< is not merged' },
  'non-string-key': {
    nb: 'Nøkkelen er ikke tekst',
    nn: 'Nøkkelen er ikkje tekst',
    en: 'The key is not text',
  },
  'unknown-tag': { nb: 'Ukjent merkelapp', nn: 'Ukjend merkelapp', en: 'Unknown tag' },
  'not-static': {
    nb: 'Kan ikke leses rett fra koden',
    nn: 'Kan ikkje lesast rett frå koden',
    en: 'Cannot be read from the code itself',
  },
  'extends-not-found': {
    nb: 'Filen det bygges på, finnes ikke',
    nn: 'Fila det blir bygd på, finst ikkje',
    en: 'The extended file does not exist',
  },
  'extends-cycle': {
    nb: 'Filer bygger på hverandre i ring',
    nn: 'Filer byggjer på kvarandre i ring',
    en: 'Files extend each other in a circle',
  },
  'extends-too-deep': {
    nb: 'For mange filer bygger på hverandre',
    nn: 'For mange filer byggjer på kvarandre',
    en: 'Too many files extend each other',
  },
  'extends-outside': {
    nb: 'Filen det bygges på, er ikke i prosjektet',
    nn: 'Fila det blir bygd på, er ikkje i prosjektet',
    en: 'The extended file is outside the project',
  },
  'extends-no-declaration': {
    nb: 'Filen det bygges på, er ikke en erklæring',
    nn: 'Fila det blir bygd på, er inga erklæring',
    en: 'The extended file is no declaration',
  },
  'extends-other-language': {
    nb: 'Filen det bygges på, er på et annet språk',
    nn: 'Fila det blir bygd på, er på eit anna språk',
    en: 'The extended file is in another language',
  },
};

function messagesOf(code: DocumentCode): Readonly<Record<string, Message>> {
  if (code === 'syntax-error') return SYNTAX_MESSAGES;
  if (code === 'invalid-encoding') return ENCODING_MESSAGES;
  if (code === 'not-static') return NOT_STATIC_MESSAGES;
  if (isExtendsCode(code)) return { [code]: EXTENDS_MESSAGES[code] };
  return { [code]: FILE_MESSAGES[code] };
}

/** What can be wrong with a file as a file, as rules, so that its findings can be explained like any other. */
export const READING_RULES: readonly ListedRule[] = (Object.keys(TITLES) as DocumentCode[]).map((code) => ({
  id: code,
  kind: 'reading',
  title: TITLES[code],
  severity: 'error',
  sources: [],
  messages: messagesOf(code),
  since: '0.1',
  ...(CANNOT_BE_READ.includes(code) ? { locked: 'always' as const } : {}),
}));
