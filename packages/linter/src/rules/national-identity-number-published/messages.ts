import type { Messages } from '../../rule/messages.ts';

const REMEDY = {
  nb: 'Fjern nummeret, også fra eldre versjoner. Har det ligget ute, se artikkel 33 om å melde brudd. Er det et kontonummer, skriv det med punktum: 1234.56.78901.',
  nn: 'Fjern nummeret, også frå eldre versjonar. Har det lege ute, sjå artikkel 33 om å melde brot. Er det eit kontonummer, skriv det med punktum: 1234.56.78901.',
  en: 'Remove the number, also from older versions. If it has been public, see Article 33 on notifying breaches. If it is a bank account number, write it with full stops: 1234.56.78901.',
};

/** One message a kind; none ever holds the number. */
export const messages = {
  birthNumber: {
    nb: {
      text: 'Det som står her, ser ut som et fødselsnummer: kontrollsifrene stemmer.',
      remedy: REMEDY.nb,
    },
    nn: { text: 'Det som står her, ser ut som eit fødselsnummer: kontrollsifra stemmer.', remedy: REMEDY.nn },
    en: {
      text: 'This looks like a national identity number (fødselsnummer): its check digits are right.',
      remedy: REMEDY.en,
    },
  },
  dNumber: {
    nb: { text: 'Det som står her, ser ut som et d-nummer: kontrollsifrene stemmer.', remedy: REMEDY.nb },
    nn: { text: 'Det som står her, ser ut som eit d-nummer: kontrollsifra stemmer.', remedy: REMEDY.nn },
    en: { text: 'This looks like a d-number (d-nummer): its check digits are right.', remedy: REMEDY.en },
  },
  hNumber: {
    nb: {
      text: 'Det som står her, ser ut som et hjelpenummer (h-nummer): kontrollsifrene stemmer.',
      remedy: REMEDY.nb,
    },
    nn: {
      text: 'Det som står her, ser ut som eit hjelpenummer (h-nummer): kontrollsifra stemmer.',
      remedy: REMEDY.nn,
    },
    en: {
      text: 'This looks like an auxiliary number (h-nummer): its check digits are right.',
      remedy: REMEDY.en,
    },
  },
  fhNumber: {
    nb: {
      text: 'Det som står her, ser ut som et felles hjelpenummer (FH-nummer) fra helsetjenesten: kontrollsifrene stemmer.',
      remedy: REMEDY.nb,
    },
    nn: {
      text: 'Det som står her, ser ut som eit felles hjelpenummer (FH-nummer) frå helsetenesta: kontrollsifra stemmer.',
      remedy: REMEDY.nn,
    },
    en: {
      text: 'This looks like a shared auxiliary number (FH-nummer) of the health service: its check digits are right.',
      remedy: REMEDY.en,
    },
  },
} as const satisfies Messages;
