import type { Messages } from '../../rule/messages.ts';

/** The messages of `controller-is-officer`. */
export const messages = {
  officer: {
    nb: {
      text: 'Behandlingsansvarlig er oppgitt som «{name}», som er en stilling. Det er kommunen som er behandlingsansvarlig.',
      remedy: 'Skriv navnet på kommunen i «name», og stillingen i «responsibility».',
    },
    nn: {
      text: 'Behandlingsansvarleg er oppgitt som «{name}», som er ei stilling. Det er kommunen som er behandlingsansvarleg.',
      remedy: 'Skriv namnet på kommunen i «name», og stillinga i «responsibility».',
    },
    en: {
      text: 'The controller is given as “{name}”, which is a position. The municipality is the controller.',
      remedy: 'Write the name of the municipality in `name`, and the position in `responsibility`.',
    },
  },
  throughOfficer: {
    severity: 'info',
    nb: {
      text: '«{name}» nevner både kommunen og den som handler for den. Bare kommunen er behandlingsansvarlig.',
      remedy: 'La «name» være navnet på kommunen alene, og skriv stillingen i «responsibility».',
    },
    nn: {
      text: '«{name}» nemner både kommunen og den som handlar for han. Berre kommunen er behandlingsansvarleg.',
      remedy: 'La «name» vere namnet på kommunen åleine, og skriv stillinga i «responsibility».',
    },
    en: {
      text: '“{name}” names both the municipality and the one who acts for it. Only the municipality is the controller.',
      remedy: 'Let `name` be the name of the municipality alone, and write the position in `responsibility`.',
    },
  },
  saidInText: {
    nb: {
      text: 'Teksten sier at en stilling er behandlingsansvarlig. Det er kommunen som er behandlingsansvarlig.',
      remedy: 'Skriv at kommunen er behandlingsansvarlig, og eventuelt hvem som gjør arbeidet i kommunen.',
    },
    nn: {
      text: 'Teksten seier at ei stilling er behandlingsansvarleg. Det er kommunen som er behandlingsansvarleg.',
      remedy: 'Skriv at kommunen er behandlingsansvarleg, og eventuelt kven som gjer arbeidet i kommunen.',
    },
    en: {
      text: 'The text says that an office-holder is the controller. The municipality is the controller.',
      remedy: 'Say that the municipality is the controller and, if you like, who in it does the work.',
    },
  },
} as const satisfies Messages;
