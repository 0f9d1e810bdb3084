import type { Messages } from '../../rule/messages.ts';

/** The messages of `cookie-implied-consent`. */
export const messages = {
  implied: {
    nb: {
      text: 'Bruk av nettstedet blir regnet som samtykke til informasjonskapsler. Samtykke krever en aktiv handling.',
      remedy: 'Spør før noe blir lagret, og skriv «consent: opt-in».',
    },
    nn: {
      text: 'Bruk av nettstaden blir rekna som samtykke til informasjonskapslar. Samtykke krev ei aktiv handling.',
      remedy: 'Spør før noko blir lagra, og skriv «consent: opt-in».',
    },
    en: {
      text: 'Use of the site is taken as consent to cookies. Consent must be given by an active step.',
      remedy: 'Ask before anything is stored, and write `consent: opt-in`.',
    },
  },
  optOut: {
    nb: {
      text: 'Informasjonskapslene blir lagret til brukeren sier nei. Taushet og bokser som er krysset av på forhånd, er ikke samtykke.',
      remedy: 'Vent med å lagre til brukeren har sagt ja, og skriv «consent: opt-in».',
    },
    nn: {
      text: 'Informasjonskapslane blir lagra til brukaren seier nei. Tagnad og boksar som er kryssa av på førehand, er ikkje samtykke.',
      remedy: 'Vent med å lagre til brukaren har sagt ja, og skriv «consent: opt-in».',
    },
    en: {
      text: 'The cookies are stored until the user says no. Silence and pre-ticked boxes are not consent.',
      remedy: 'Store nothing until the user has said yes, and write `consent: opt-in`.',
    },
  },
  words: {
    nb: {
      text: 'Teksten regner bruk av nettstedet som samtykke («{words}»). Samtykke krever en aktiv handling.',
      remedy: 'Ta ut setningen, og spør før informasjonskapsler blir lagret.',
    },
    nn: {
      text: 'Teksten reknar bruk av nettstaden som samtykke («{words}»). Samtykke krev ei aktiv handling.',
      remedy: 'Ta ut setninga, og spør før informasjonskapslar blir lagra.',
    },
    en: {
      text: 'The text takes use of the site as consent (“{words}”). Consent must be given by an active step.',
      remedy: 'Take the sentence out, and ask before cookies are stored.',
    },
  },
} as const satisfies Messages;
