import type { Messages } from '../../rule/messages.ts';

const REMEDY = {
  nb: 'Fjern nummeret, også fra eldre versjoner. Har det ligget ute, se artikkel 33 om å melde brudd. Et kontonummer skrives 1234.56.78901.',
  nn: 'Fjern nummeret, også frå eldre versjonar. Har det lege ute, sjå artikkel 33 om å melde brot. Eit kontonummer skriv ein 1234.56.78901.',
  en: 'Remove the number, also from older versions. If it has been public, see Article 33 on notifying breaches. A bank account is written 1234.56.78901.',
};

/** One message a kind; none ever holds the number. */
export const messages = {
  birthNumber: {
    nb: { text: 'Her står det noe som er et gyldig fødselsnummer.', remedy: REMEDY.nb },
    nn: { text: 'Her står det noko som er eit gyldig fødselsnummer.', remedy: REMEDY.nn },
    en: {
      text: 'What stands here is a valid national identity number (fødselsnummer).',
      remedy: REMEDY.en,
    },
  },
  dNumber: {
    nb: { text: 'Her står det noe som er et gyldig d-nummer.', remedy: REMEDY.nb },
    nn: { text: 'Her står det noko som er eit gyldig d-nummer.', remedy: REMEDY.nn },
    en: { text: 'What stands here is a valid d-number (d-nummer).', remedy: REMEDY.en },
  },
  hNumber: {
    nb: { text: 'Her står det noe som er et gyldig hjelpenummer (h-nummer).', remedy: REMEDY.nb },
    nn: { text: 'Her står det noko som er eit gyldig hjelpenummer (h-nummer).', remedy: REMEDY.nn },
    en: { text: 'What stands here is a valid auxiliary number (h-nummer).', remedy: REMEDY.en },
  },
  fhNumber: {
    nb: {
      text: 'Her står det noe som er et gyldig felles hjelpenummer (FH-nummer) fra helsetjenesten.',
      remedy: REMEDY.nb,
    },
    nn: {
      text: 'Her står det noko som er eit gyldig felles hjelpenummer (FH-nummer) frå helsetenesta.',
      remedy: REMEDY.nn,
    },
    en: {
      text: 'What stands here is a valid shared auxiliary number (FH-nummer) of the health service.',
      remedy: REMEDY.en,
    },
  },
} as const satisfies Messages;
