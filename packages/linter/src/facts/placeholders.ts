import { lookFor } from '../run/mentions.ts';

/** What templates leave to be filled in, in bokmål, nynorsk and English. */
const PLACEHOLDER = new RegExp(
  [
    '(?<!\\p{L})skriv\\s+(?:ingress(?:en)?|inn|tekst(?:en)?|noko|noe)\\s+her(?!\\p{L})',
    '(?<!\\p{L})lorem\\s+ipsum(?!\\p{L})',
    '[[<{]\\s*(?:sett?|fyll|skriv|legg|før)\\s+(?:inn|ut|til)(?!\\p{L})[^\\]>}]{0,60}[\\]>}]',
    '[[<{]\\s*(?:insert|fill\\s+in|your)(?!\\p{L})[^\\]>}]{0,60}[\\]>}]',
    '[[<{]\\s*(?:kommunenavn(?:et)?|kommunenamn(?:et)?|nav?mn?(?:et)?\\s+på\\s+kommunen|kommunens\\s+navn|navn|namn|dato|adresse|e-?post(?:adresse)?|telefon(?:nummer)?|lenke|lenkje|url)\\s*[\\]>}]',
    '[[<{]\\s*(?:navn|namn)(?:et)?\\s+på\\s+[^\\]>}]{1,40}[\\]>}]',
    '\\?{3,20}',
    '(?<![\\p{L}\\d])x{2,20}(?:\\.|\\s+|-)kommune(?!\\p{L})',
    '(?<!\\p{L})(?:TODO|TBD|FIXME)(?!\\p{L})',
  ].join('|'),
  'iu',
);

/** Every placeholder has one of these. */
export const PLACEHOLDER_PARTS = lookFor(
  '[',
  '<',
  '{',
  '???',
  'xx',
  'skriv',
  'lorem',
  'todo',
  'tbd',
  'fixme',
);
const QUICK = /[[<{]|\?{3}|xx|skriv|lorem|todo|tbd|fixme/iu;

/** The text of a template that nobody filled in, as written; at most a line of it. */
export function placeholderIn(text: string): string | undefined {
  return QUICK.test(text) ? PLACEHOLDER.exec(text)?.[0].replaceAll(/\s+/gu, ' ') : undefined;
}

/** Fields with what art. 13 or 14 requires: where one of them is not filled in, the information is missing. */
const REQUIRED = new RegExp(
  `^/(?:${[
    'controller/(?:name|contact/[^/]+)',
    'dataProtectionOfficer/contact/[^/]+',
    'rights/(?:access|rectification|erasure|restriction|objection|portability|withdrawConsent)/text',
    'complaint/(?:text|authority/name)',
    `(?:general|processingActivities/\\*)/(?:${[
      'purposes/\\*/text',
      'legalBases/\\*/(?:text|legitimateInterest)',
      'personalData/\\*/text',
      'sources/\\*/(?:name|text)',
      'recipients/\\*/(?:name|text)',
      'transfers/\\*/(?:recipient|safeguards|safeguardsCopy|text)',
      'retention/\\*/(?:text|criteria|from)',
      'provision/\\*/(?:text|consequences)',
      'automatedDecisions/\\*/(?:text|logic|significance|consequences)',
    ].join('|')})`,
  ].join('|')})(?:/|$)`,
  'u',
);

/** Whether a path of the declaration, with `*` for list indexes, is a field with what art. 13 or 14 requires. */
export function isRequiredField(path: string): boolean {
  return REQUIRED.test(path);
}
