import type { Messages } from '../../rule/messages.ts';

/** What does not agree with the register. */
export const messages = {
  organisationNumber: {
    nb: {
      text: 'Organisasjonsnummeret {number} er ikke det {municipality} kommune har i Enhetsregisteret ({expected}).',
      remedy:
        'Bruk nummeret til kommunen selv, ikke til en avdeling eller et foretak, i «controller.organisationNumber».',
    },
    nn: {
      text: 'Organisasjonsnummeret {number} er ikkje det {municipality} kommune har i Einingsregisteret ({expected}).',
      remedy:
        'Bruk nummeret til kommunen sjølv, ikkje til ei avdeling eller eit føretak, i «controller.organisationNumber».',
    },
    en: {
      text: 'Organisation number {number} is not the one that {municipality} Municipality has in the Register of Legal Entities ({expected}).',
      remedy:
        'Use the number of the municipality itself, not of a unit or undertaking, in `controller.organisationNumber`.',
    },
  },
  municipalityNumber: {
    nb: {
      text: 'Ingen kommune har eller har hatt nummeret {number}. {municipality} har {expected}.',
      remedy: 'Skriv {expected} i «controller.municipalityNumber».',
    },
    nn: {
      text: 'Ingen kommune har eller har hatt nummeret {number}. {municipality} har {expected}.',
      remedy: 'Skriv {expected} i «controller.municipalityNumber».',
    },
    en: {
      text: 'No municipality has or had the number {number}. {municipality} has {expected}.',
      remedy: 'Write {expected} in `controller.municipalityNumber`.',
    },
  },
  name: {
    nb: {
      text: 'Nummeret {number} hører til {municipality}, men den behandlingsansvarlige heter «{name}».',
      remedy: 'Rett navnet eller nummeret under «controller».',
    },
    nn: {
      text: 'Nummeret {number} høyrer til {municipality}, men den behandlingsansvarlege heiter «{name}».',
      remedy: 'Rett namnet eller nummeret under «controller».',
    },
    en: {
      text: 'The number {number} belongs to {municipality}, but the controller is called “{name}”.',
      remedy: 'Correct the name or the number under `controller`.',
    },
  },
  unknownNumber: {
    severity: 'info',
    nb: {
      text: 'Ingen kommune hadde nummeret {number} da registeret ble sjekket {checked}.',
      remedy: 'Se etter om «controller.municipalityNumber» er riktig skrevet.',
    },
    nn: {
      text: 'Ingen kommune hadde nummeret {number} då registeret blei sjekka {checked}.',
      remedy: 'Sjå etter om «controller.municipalityNumber» er rett skrive.',
    },
    en: {
      text: 'No municipality had the number {number} when the register was checked on {checked}.',
      remedy: 'See whether `controller.municipalityNumber` is written correctly.',
    },
  },
} as const satisfies Messages;
