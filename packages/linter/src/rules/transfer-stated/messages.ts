import type { Messages } from '../../rule/messages.ts';

/** The messages of `transfer-stated`. */
export const messages = {
  missing: {
    nb: {
      text: '«{recipient}» får opplysningene i {country}, utenfor EØS, men erklæringen opplyser ikke om overføringen.',
      remedy:
        'Legg til landet i «transfers», og skriv om EU-kommisjonen har godkjent det, i «adequacyDecision».',
    },
    nn: {
      text: '«{recipient}» får opplysningane i {country}, utanfor EØS, men erklæringa opplyser ikkje om overføringa.',
      remedy:
        'Legg til landet i «transfers», og skriv om EU-kommisjonen har godkjent det, i «adequacyDecision».',
    },
    en: {
      text: '“{recipient}” receives the data in {country}, outside the EEA, but the declaration states no such transfer.',
      remedy:
        'Add the country to `transfers`, and say in `adequacyDecision` whether the Commission has approved it.',
    },
  },
  contradicted: {
    nb: {
      text: 'Det står at ingenting overføres ut av EØS, men «{recipient}» får opplysningene i {country}.',
      remedy:
        'Bytt ut «transfers: none» i aktiviteten med overføringen, eller rett «country» hos mottakeren.',
    },
    nn: {
      text: 'Det står at ingenting blir overført ut av EØS, men «{recipient}» får opplysningane i {country}.',
      remedy: 'Byt ut «transfers: none» i aktiviteten med overføringa, eller rett «country» hos mottakaren.',
    },
    en: {
      text: 'It is said that nothing is transferred out of the EEA, but “{recipient}” receives the data in {country}.',
      remedy:
        'Replace `transfers: none` in the activity with the transfer, or correct the recipient’s `country`.',
    },
  },
  inferred: {
    severity: 'warning',
    nb: {
      text: 'Et system ligger i {country}, utenfor EØS, men erklæringen opplyser ikke om noen overføring dit.',
      remedy: 'Legg til landet i «transfers», eller rett «country» hvis opplysningene ikke kan leses der.',
    },
    nn: {
      text: 'Eit system ligg i {country}, utanfor EØS, men erklæringa opplyser ikkje om noka overføring dit.',
      remedy:
        'Legg til landet i «transfers», eller rett «country» dersom opplysningane ikkje kan lesast der.',
    },
    en: {
      text: 'A system is located in {country}, outside the EEA, but the declaration states no transfer to it.',
      remedy: 'Add the country to `transfers`, or correct `country` if the data cannot be read there.',
    },
  },
} as const satisfies Messages;
