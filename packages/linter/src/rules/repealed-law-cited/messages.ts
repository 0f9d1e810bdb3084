import type { Messages } from '../../rule/messages.ts';

/** The messages of `repealed-law-cited`. */
export const messages = {
  repealed: {
    nb: {
      text: '«{law}» viser til {act}, som ble opphevet {date}.',
      remedy: 'Vis til det som gjelder nå: {successor}.',
    },
    nn: {
      text: '«{law}» viser til {act}, som blei oppheva {date}.',
      remedy: 'Vis til det som gjeld no: {successor}.',
    },
    en: {
      text: '“{law}” refers to {act}, which was repealed on {date}.',
      remedy: 'Refer to what applies now: {successor}.',
    },
  },
  likely: {
    severity: 'warning',
    nb: {
      text: '«{law}» peker på {act}, som ble opphevet {date}.',
      remedy: 'Sjekk hvilken lov som er ment. Nå gjelder {successor}.',
    },
    nn: {
      text: '«{law}» peikar på {act}, som blei oppheva {date}.',
      remedy: 'Sjekk kva lov som er meint. No gjeld {successor}.',
    },
    en: {
      text: '“{law}” points to {act}, which was repealed on {date}.',
      remedy: 'Check which act is meant. What applies now is {successor}.',
    },
  },
  wasLaw: {
    severity: 'warning',
    nb: {
      text: '«{law}» viser til {act}. Den gjaldt da erklæringen ble skrevet, men ble opphevet {date}.',
      remedy: 'Gå gjennom erklæringen, og vis til det som gjelder nå: {successor}.',
    },
    nn: {
      text: '«{law}» viser til {act}. Ho gjaldt då erklæringa blei skriven, men blei oppheva {date}.',
      remedy: 'Gå gjennom erklæringa, og vis til det som gjeld no: {successor}.',
    },
    en: {
      text: '“{law}” refers to {act}. It was law when the declaration was written, but was repealed on {date}.',
      remedy: 'Go through the declaration and refer to what applies now: {successor}.',
    },
  },
  formerName: {
    severity: 'info',
    nb: {
      text: '«{law}» er navnet på {act}, som ble opphevet {date}.',
      remedy: 'Bruk navnet på loven som gjelder nå: {successor}.',
    },
    nn: {
      text: '«{law}» er namnet på {act}, som blei oppheva {date}.',
      remedy: 'Bruk namnet på lova som gjeld no: {successor}.',
    },
    en: {
      text: '“{law}” is the name of {act}, which was repealed on {date}.',
      remedy: 'Use the name of the act that applies now: {successor}.',
    },
  },
} as const satisfies Messages;
