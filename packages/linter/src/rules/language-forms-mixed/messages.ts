import type { Messages } from '../../rule/messages.ts';

/** What the rule says; names of the standards are the same in every language. */
export const messages = {
  otherForm: {
    nb: {
      text: 'Tekst merket «{language}» er skrevet på {other}, ikke på {standard} ({words} …). Antall tekster: {count}.',
      remedy: 'Oversett teksten, eller rett språkkoden i «language» eller i teksten.',
    },
    nn: {
      text: 'Tekst merkt «{language}» er skriven på {other}, ikkje på {standard} ({words} …). Talet på tekstar: {count}.',
      remedy: 'Set om teksten, eller rett språkkoden i «language» eller i teksten.',
    },
    en: {
      text: 'Text marked “{language}” is written in {other}, not in {standard} ({words} …). Number of texts: {count}.',
      remedy: 'Translate the text, or correct the language tag in `language` or of the text.',
    },
  },
  mixed: {
    nb: {
      text: 'Tekstene på {standard} har {count} ord på {other}, blant dem {words}.',
      remedy: 'Les gjennom teksten, og rett den til {standard}.',
    },
    nn: {
      text: 'Tekstane på {standard} har {count} ord på {other}, mellom dei {words}.',
      remedy: 'Les gjennom teksten, og rett han til {standard}.',
    },
    en: {
      text: 'The texts in {standard} have {count} words in {other}, among them {words}.',
      remedy: 'Read the text through, and correct it to {standard}.',
    },
  },
  slip: {
    nb: { text: 'Her står {words}, som er {other} og ikke {standard}.', remedy: 'Rett til {standard}.' },
    nn: {
      text: 'Her står {words}, som er {other} og ikkje {standard}.',
      remedy: 'Rett til {standard}.',
    },
    en: {
      text: 'The text has {words}, which is {other} and not {standard}.',
      remedy: 'Correct it to {standard}.',
    },
    severity: 'info',
  },
} as const satisfies Messages;
