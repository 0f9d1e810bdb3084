import type { Messages } from '../../rule/messages.ts';

/** The messages of `art6-incomplete-citation`. */
export const messages = {
  noLetter: {
    nb: {
      text: '«{cited}» sier ikke hvilket av de seks grunnlagene i artikkel 6 nr. 1 som gjelder.',
      remedy: 'Skriv bokstaven i «article» på grunnlaget, for eksempel 6(1)(e).',
    },
    nn: {
      text: '«{cited}» seier ikkje kva for eit av dei seks grunnlaga i artikkel 6 nr. 1 som gjeld.',
      remedy: 'Skriv bokstaven i «article» på grunnlaget, til dømes 6(1)(e).',
    },
    en: {
      text: '“{cited}” does not say which of the six bases of Article 6(1) applies.',
      remedy: 'Write the letter in `article` of the basis, for example 6(1)(e).',
    },
  },
  noParagraph: {
    nb: {
      text: '«{cited}» mangler nummeret; grunnlagene står i artikkel 6 nr. 1.',
      remedy: 'Skriv «artikkel 6 nr. 1 bokstav {letter}», og 6(1)({letter}) i «article» på grunnlaget.',
    },
    nn: {
      text: '«{cited}» manglar nummeret; grunnlaga står i artikkel 6 nr. 1.',
      remedy: 'Skriv «artikkel 6 nr. 1 bokstav {letter}», og 6(1)({letter}) i «article» på grunnlaget.',
    },
    en: {
      text: '“{cited}” lacks the paragraph; the bases are listed in Article 6(1).',
      remedy: 'Write “Article 6(1)({letter})”, and 6(1)({letter}) in `article` of the basis.',
    },
  },
} as const satisfies Messages;
