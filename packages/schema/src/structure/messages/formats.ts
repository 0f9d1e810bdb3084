import type { LocalizedMessage } from '../message-text.ts';

/** Sentences about texts that lack the form which their field asks for; `example` is the author's own value put right where that is possible. */
export const FORMAT_MESSAGES = {
  'bad-format': wrongForm(
    'har ikke den formen som feltet krever',
    'har ikkje den forma som feltet krev',
    'does not have the form that this field needs',
  ),
  'bad-format-date': wrongForm(
    'er verken en dato eller en måned',
    'er verken ein dato eller ein månad',
    'is neither a date nor a month',
  ),
  'bad-format-phone': wrongForm(
    'er ikke et telefonnummer',
    'er ikkje eit telefonnummer',
    'is not a phone number',
  ),
  'bad-format-age': wrongForm('er ikke en alder', 'er ikkje ein alder', 'is not an age'),
  'bad-format-uri': wrongForm('er ikke en nettadresse', 'er ikkje ei nettadresse', 'is not a web address'),
  'bad-format-email': wrongForm(
    'er ikke en e-postadresse',
    'er ikkje ei e-postadresse',
    'is not an e-mail address',
  ),
  'bad-format-host': wrongForm('er ikke et domenenavn', 'er ikkje eit domenenamn', 'is not a domain name'),
  'bad-format-duration': wrongForm(
    'er ikke en periode skrevet som kode (P1Y er ett år)',
    'er ikkje ein periode skriven som kode (P1Y er eitt år)',
    'is not a period written as a code (P1Y is one year)',
  ),
  'bad-format-organisation-number': wrongForm(
    'er ikke et organisasjonsnummer på ni sifre',
    'er ikkje eit organisasjonsnummer på ni siffer',
    'is not an organisation number of nine digits',
  ),
  'bad-format-municipality-number': wrongForm(
    'er ikke et kommunenummer på fire sifre',
    'er ikkje eit kommunenummer på fire siffer',
    'is not a municipality number of four digits',
  ),
  'bad-format-id': wrongForm('kan ikke være en id', 'kan ikkje vere ein id', 'cannot be an id'),
} as const satisfies Record<string, LocalizedMessage>;

function wrongForm(nb: string, nn: string, en: string): LocalizedMessage {
  return {
    nb: { text: `«{value}» ${nb}.`, remedy: 'Skriv det slik: {example}' },
    nn: { text: `«{value}» ${nn}.`, remedy: 'Skriv det slik: {example}' },
    en: { text: `“{value}” ${en}.`, remedy: 'Write it like this: {example}' },
  };
}
