import type { Messages } from '../../rule/messages.ts';

/** What cannot be read. */
export const messages = {
  misspelt: {
    severity: 'warning',
    nb: {
      text: 'Ingen kjent lov heter «{law}». Mener du {suggestion}?',
      remedy: 'Skriv navnet slik det står hos Lovdata.',
    },
    nn: {
      text: 'Inga kjend lov heiter «{law}». Meiner du {suggestion}?',
      remedy: 'Skriv namnet slik det står hos Lovdata.',
    },
    en: {
      text: 'No known act is called “{law}”. Do you mean {suggestion}?',
      remedy: 'Write the name as Lovdata has it.',
    },
  },
  unknown: {
    nb: {
      text: '«{law}» er ikke blant lovene og forskriftene som denne kontrollen kjenner.',
      remedy:
        'Se etter at navnet er riktig. Er det ikke en lov, skriv { title: …, kind: collective-agreement, contract eller decision }.',
    },
    nn: {
      text: '«{law}» er ikkje mellom lovene og forskriftene som denne kontrollen kjenner.',
      remedy:
        'Sjå etter at namnet er rett. Er det ikkje ei lov, skriv { title: …, kind: collective-agreement, contract eller decision }.',
    },
    en: {
      text: '“{law}” is not among the acts and regulations that this check knows.',
      remedy:
        'See that the name is right. If it is no act, write { title: …, kind: collective-agreement, contract or decision }.',
    },
  },
  nameless: {
    nb: {
      text: '«{law}» sier ikke hvilken lov det gjelder.',
      remedy: 'Skriv loven foran paragrafen, for eksempel «forvaltningsloven § 17».',
    },
    nn: {
      text: '«{law}» seier ikkje kva lov det gjeld.',
      remedy: 'Skriv lova framfor paragrafen, til dømes «forvaltningslova § 17».',
    },
    en: {
      text: '“{law}” does not say which act is meant.',
      remedy: 'Name the act before the section, for example “forvaltningsloven § 17”.',
    },
  },
} as const satisfies Messages;
