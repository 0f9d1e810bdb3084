import type { LocalizedMessage } from '../message-text.ts';

/** Sentences about keys: unknown, misplaced, missing. */
export const KEY_MESSAGES = {
  'unknown-key': {
    nb: {
      text: '«{key}» er ikke et felt her.',
      remedy: 'Fjern feltet, eller la navnet begynne med «x-» hvis det er deres eget tillegg.',
    },
    nn: {
      text: '«{key}» er ikkje eit felt her.',
      remedy: 'Fjern feltet, eller la namnet byrje med «x-» om det er dykkar eige tillegg.',
    },
    en: {
      text: '`{key}` is not a field here.',
      remedy: 'Remove the field, or let its name begin with `x-` if it is your own addition.',
    },
  },
  'unknown-key-suggestion': {
    nb: { text: '«{key}» er ikke et felt her.', remedy: 'Mente du «{suggestion}»?' },
    nn: { text: '«{key}» er ikkje eit felt her.', remedy: 'Meinte du «{suggestion}»?' },
    en: { text: '`{key}` is not a field here.', remedy: 'Did you mean “{suggestion}”?' },
  },
  'unknown-key-elsewhere': {
    nb: {
      text: '«{key}» er ikke et felt her.',
      remedy: 'Feltet hører hjemme under «{place}». Flytt det dit.',
    },
    nn: {
      text: '«{key}» er ikkje eit felt her.',
      remedy: 'Feltet høyrer heime under «{place}». Flytt det dit.',
    },
    en: { text: '`{key}` is not a field here.', remedy: 'The field belongs under `{place}`. Move it there.' },
  },
  'unknown-key-top-level': {
    nb: {
      text: '«{key}» er ikke et felt her.',
      remedy: 'Feltet hører hjemme på øverste nivå i erklæringen. Flytt det dit.',
    },
    nn: {
      text: '«{key}» er ikkje eit felt her.',
      remedy: 'Feltet høyrer heime på øvste nivå i erklæringa. Flytt det dit.',
    },
    en: {
      text: '`{key}` is not a field here.',
      remedy: 'The field belongs at the top level of the declaration. Move it there.',
    },
  },
  'representative-not-applicable': {
    nb: {
      text: 'En kommune har ingen representant. Artikkel 27 gjelder ikke offentlige organer (nr. 2 bokstav b) eller virksomheter i EØS.',
      remedy:
        'Fjern feltet. Den ansvarlige skal stå i «controller», personvernombudet i «dataProtectionOfficer».',
    },
    nn: {
      text: 'Ein kommune har ingen representant. Artikkel 27 gjeld ikkje offentlege organ (nr. 2 bokstav b) eller verksemder i EØS.',
      remedy:
        'Fjern feltet. Den ansvarlege skal stå i «controller», personvernombodet i «dataProtectionOfficer».',
    },
    en: {
      text: 'A municipality has no representative. Article 27 concerns neither public bodies (paragraph 2(b)) nor bodies in the EEA.',
      remedy:
        'Remove the field. The controller goes in `controller`, the data protection officer in `dataProtectionOfficer`.',
    },
  },
  'missing-key': {
    nb: { text: 'Feltet «{key}» mangler.', remedy: 'Legg til «{key}».' },
    nn: { text: 'Feltet «{key}» manglar.', remedy: 'Legg til «{key}».' },
    en: { text: 'The field `{key}` is missing.', remedy: 'Add `{key}`.' },
  },
  'missing-key-schema': {
    nb: { text: 'Feltet «$schema» mangler.', remedy: 'Legg til øverst i erklæringen: $schema: {address}' },
    nn: { text: 'Feltet «$schema» manglar.', remedy: 'Legg til øvst i erklæringa: $schema: {address}' },
    en: {
      text: 'The field `$schema` is missing.',
      remedy: 'Add at the top of the declaration: $schema: {address}',
    },
  },
  'missing-key-one-of': {
    nb: { text: 'Her må minst ett av feltene stå: {keys}.', remedy: 'Legg til det eller dem som passer.' },
    nn: { text: 'Her må minst eitt av felta stå: {keys}.', remedy: 'Legg til det eller dei som passar.' },
    en: {
      text: 'At least one of these fields must be present: {keys}.',
      remedy: 'Add the one or ones that fit.',
    },
  },
  'unknown-language': {
    nb: {
      text: '«{key}» er ikke en språkkode.',
      remedy: 'En tekst på flere språk har språkkoder som nøkler, for eksempel nb, nn, en eller se.',
    },
    nn: {
      text: '«{key}» er ikkje ein språkkode.',
      remedy: 'Ein tekst på fleire språk har språkkodar som nøklar, til dømes nb, nn, en eller se.',
    },
    en: {
      text: '`{key}` is not a language code.',
      remedy: 'A text in several languages has language codes as keys, for example nb, nn, en or se.',
    },
  },
  'unknown-language-suggestion': {
    nb: { text: '«{key}» er ikke en språkkode.', remedy: 'Mente du «{suggestion}»?' },
    nn: { text: '«{key}» er ikkje ein språkkode.', remedy: 'Meinte du «{suggestion}»?' },
    en: { text: '`{key}` is not a language code.', remedy: 'Did you mean “{suggestion}”?' },
  },
} as const satisfies Record<string, LocalizedMessage>;
