import {
  codeOf,
  STRUCTURAL_CODES,
  STRUCTURAL_MESSAGES,
  type StructuralCode,
  type StructuralMessageId,
} from '@tretten/schema';
import type { ListedRule } from '../rule/listed-rule.ts';
import type { Messages, Texts } from '../rule/messages.ts';
import type { LegalSource } from '../rule/sources.ts';
import { STRUCTURE_SUGGESTIONS } from './structure-suggestions.ts';

const TITLES: Readonly<Record<StructuralCode, Texts>> = {
  'unknown-key': { nb: 'Ukjent nøkkel', nn: 'Ukjend nøkkel', en: 'Unknown key' },
  'representative-not-applicable': {
    nb: 'En kommune har ingen representant',
    nn: 'Ein kommune har ingen representant',
    en: 'A municipality has no representative',
  },
  'missing-key': { nb: 'En nøkkel mangler', nn: 'Ein nøkkel manglar', en: 'A key is missing' },
  'wrong-type': { nb: 'Feil slags verdi', nn: 'Feil slags verdi', en: 'Wrong kind of value' },
  'not-in-list': {
    nb: 'Verdien er ikke i listen',
    nn: 'Verdien er ikkje i lista',
    en: 'The value is not in the list',
  },
  'country-name': {
    nb: 'Landnavn i stedet for kode',
    nn: 'Landnamn i staden for kode',
    en: 'Country name instead of code',
  },
  'country-boolean': { nb: 'NO lest som usant', nn: 'NO lese som usant', en: 'NO read as false' },
  'bad-format': {
    nb: 'Verdien er skrevet på feil måte',
    nn: 'Verdien er skriven på feil måte',
    en: 'Value in the wrong form',
  },
  'null-value': { nb: 'Tom verdi', nn: 'Tom verdi', en: 'Null value' },
  'unquoted-comma': {
    nb: 'Komma uten anførselstegn',
    nn: 'Komma utan hermeteikn',
    en: 'Comma without quotes',
  },
  'empty-text': { nb: 'Tom tekst', nn: 'Tom tekst', en: 'Empty text' },
  'empty-list': { nb: 'Tom liste', nn: 'Tom liste', en: 'Empty list' },
  'empty-object': { nb: 'Ingen felt', nn: 'Ingen felt', en: 'No fields' },
  'duplicate-item': { nb: 'Samme verdi to ganger', nn: 'Same verdien to gonger', en: 'Repeated item' },
  'none-not-allowed': {
    nb: '«none» gir ikke mening her',
    nn: '«none» gir ikkje meining her',
    en: '“none” makes no sense here',
  },
  'not-none': {
    nb: 'Bare «none» eller en liste',
    nn: 'Berre «none» eller ei liste',
    en: 'Only “none” or a list',
  },
  'unknown-language': { nb: 'Ukjent språk', nn: 'Ukjent språk', en: 'Unknown language' },
};

const IDS = Object.keys(STRUCTURAL_MESSAGES) as StructuralMessageId[];

function messagesOf(code: StructuralCode): Messages {
  return Object.fromEntries(
    IDS.filter((id) => codeOf(id) === code).map((id) => [id, STRUCTURAL_MESSAGES[id]]),
  );
}

/** Keys that the schema leaves out because the law does, and where the law says so. */
const BY_LAW: Readonly<Partial<Record<StructuralCode, readonly LegalSource[]>>> = {
  'representative-not-applicable': ['GDPR 27(2)(b)', 'GDPR 27(1)', 'GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
};

/** The checks of the schema as rules, so that their findings can be explained like any other. */
export const STRUCTURE_RULES: readonly ListedRule[] = STRUCTURAL_CODES.map((code) => ({
  id: code,
  kind: 'structure',
  title: TITLES[code],
  severity: BY_LAW[code] ? 'warning' : 'error',
  sources: BY_LAW[code] ?? [],
  messages: messagesOf(code),
  suggestions: STRUCTURE_SUGGESTIONS,
  since: '0.1',
}));
