import type { Messages } from '../../rule/messages.ts';

/** What the rule says. */
export const messages = {
  phone: {
    nb: {
      text: 'Telefonnummeret «{found}» har ikke så mange sifre som norske numre har.',
      remedy: 'Skriv åtte sifre, for eksempel 77 72 20 00. Utenlandske numre begynner med + og landkoden.',
    },
    nn: {
      text: 'Telefonnummeret «{found}» har ikkje så mange siffer som norske nummer har.',
      remedy: 'Skriv åtte siffer, til dømes 77 72 20 00. Utanlandske nummer tek til med + og landkoden.',
    },
    en: {
      text: 'The phone number “{found}” does not have the number of digits that Norwegian numbers have.',
      remedy:
        'Write eight digits, for example 77 72 20 00. Foreign numbers begin with + and the country code.',
    },
  },
  poBox: {
    nb: {
      text: 'I adressen «{found}» står det komma mellom «Postboks» og nummeret.',
      remedy: 'Skriv for eksempel «Postboks 1073 Sentrum, 6001 Ålesund».',
    },
    nn: {
      text: 'I adressa «{found}» står det komma mellom «Postboks» og nummeret.',
      remedy: 'Skriv til dømes «Postboks 1073 Sentrum, 6001 Ålesund».',
    },
    en: {
      text: 'In the address “{found}” a comma stands between “Postboks” and its number.',
      remedy: 'Write, for example, “Postboks 1073 Sentrum, 6001 Ålesund”.',
    },
  },
  postalCode: {
    nb: {
      text: 'Postnummeret «{found}» har ikke fire sifre.',
      remedy: 'Skriv postnummeret med fire sifre, i anførselstegn.',
    },
    nn: {
      text: 'Postnummeret «{found}» har ikkje fire siffer.',
      remedy: 'Skriv postnummeret med fire siffer, i hermeteikn.',
    },
    en: {
      text: 'The postal code “{found}” does not have four digits.',
      remedy: 'Write it with four digits, in quotes.',
    },
  },
} as const satisfies Messages;
