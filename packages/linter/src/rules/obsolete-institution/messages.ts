import type { Messages } from '../../rule/messages.ts';

/** The messages of `obsolete-institution`. */
export const messages = {
  countyGovernor: {
    nb: { text: 'Fylkesmannen heter Statsforvalteren siden 2021.', remedy: 'Skriv «Statsforvalteren».' },
    nn: { text: 'Fylkesmannen heiter Statsforvaltaren sidan 2021.', remedy: 'Skriv «Statsforvaltaren».' },
    en: {
      text: '“Fylkesmannen” (the county governor) has been called Statsforvalteren since 2021.',
      remedy: 'Write “Statsforvalteren”.',
    },
  },
  digitalisation: {
    nb: {
      text: 'Difi ble en del av Digitaliseringsdirektoratet (Digdir) i 2020.',
      remedy: 'Skriv «Digitaliseringsdirektoratet».',
    },
    nn: {
      text: 'Difi blei ein del av Digitaliseringsdirektoratet (Digdir) i 2020.',
      remedy: 'Skriv «Digitaliseringsdirektoratet».',
    },
    en: {
      text: 'Difi became part of the Norwegian Digitalisation Agency (Digdir) in 2020.',
      remedy: 'Write “Digitaliseringsdirektoratet”.',
    },
  },
  communications: {
    nb: {
      text: 'Post- og teletilsynet heter nå Nasjonal kommunikasjonsmyndighet (Nkom).',
      remedy: 'Skriv «Nasjonal kommunikasjonsmyndighet (Nkom)».',
    },
    nn: {
      text: 'Post- og teletilsynet heiter no Nasjonal kommunikasjonsmyndigheit (Nkom).',
      remedy: 'Skriv «Nasjonal kommunikasjonsmyndigheit (Nkom)».',
    },
    en: {
      text: '“Post- og teletilsynet” is now called the Norwegian Communications Authority (Nkom).',
      remedy: 'Write “Nkom”.',
    },
  },
  archives: {
    nb: { text: 'Arkivverket heter Nasjonalarkivet siden 2026.', remedy: 'Skriv «Nasjonalarkivet».' },
    nn: { text: 'Arkivverket heiter Nasjonalarkivet sidan 2026.', remedy: 'Skriv «Nasjonalarkivet».' },
    en: {
      text: '“Arkivverket” has been called Nasjonalarkivet (the National Archives) since 2026.',
      remedy: 'Write “Nasjonalarkivet”.',
    },
  },
  ombudsman: {
    nb: { text: 'Sivilombudsmannen heter Sivilombudet siden juli 2021.', remedy: 'Skriv «Sivilombudet».' },
    nn: { text: 'Sivilombodsmannen heiter Sivilombodet sidan juli 2021.', remedy: 'Skriv «Sivilombodet».' },
    en: {
      text: '“Sivilombudsmannen” has been called Sivilombudet (the Parliamentary Ombud) since July 2021.',
      remedy: 'Write “Sivilombudet”.',
    },
  },
} as const satisfies Messages;
