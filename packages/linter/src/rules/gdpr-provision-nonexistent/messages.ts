import type { Messages } from '../../rule/messages.ts';

/** The messages of `gdpr-provision-nonexistent`. */
export const messages = {
  chapter: {
    nb: {
      text: '«{law}»: personvernforordningen har bare kapittel 1 til 11; kapittel {number} finnes ikke.',
      remedy: 'Er det artikler som er ment, så skriv «artikkel».',
    },
    nn: {
      text: '«{law}»: personvernforordninga har berre kapittel 1 til 11; kapittel {number} finst ikkje.',
      remedy: 'Er det artiklar som er meinte, så skriv «artikkel».',
    },
    en: {
      text: '“{law}”: the GDPR has only chapters I to XI; there is no chapter {number}.',
      remedy: 'If articles are meant, write “article”.',
    },
  },
  article: {
    nb: {
      text: '«{law}»: personvernforordningen har 99 artikler; artikkel {number} finnes ikke.',
      remedy: 'Rett nummeret.',
    },
    nn: {
      text: '«{law}»: personvernforordninga har 99 artiklar; artikkel {number} finst ikkje.',
      remedy: 'Rett nummeret.',
    },
    en: {
      text: '“{law}”: the GDPR has 99 articles; there is no article {number}.',
      remedy: 'Correct the number.',
    },
  },
  part: {
    nb: {
      text: '«{law}»: artikkel {number} i personvernforordningen har ikke dette nummeret eller denne bokstaven.',
      remedy: 'Slå opp artikkelen, og rett nummeret eller bokstaven.',
    },
    nn: {
      text: '«{law}»: artikkel {number} i personvernforordninga har ikkje dette nummeret eller denne bokstaven.',
      remedy: 'Slå opp artikkelen, og rett nummeret eller bokstaven.',
    },
    en: {
      text: '“{law}”: article {number} of the GDPR has no such paragraph or letter.',
      remedy: 'Look the article up and correct the paragraph or letter.',
    },
  },
} as const satisfies Messages;
