import type { Messages } from '../../rule/messages.ts';

/** The messages of `arkivlova-1992-section`. */
export const messages = {
  moved: {
    nb: {
      text: '«{law}» følger nummereringen i {act}, som ble opphevet 1. januar 2026.',
      remedy: 'Vis til paragrafen som gjelder nå: {today}.',
    },
    nn: {
      text: '«{law}» følgjer nummereringa i {act}, som blei oppheva 1. januar 2026.',
      remedy: 'Vis til paragrafen som gjeld no: {today}.',
    },
    en: {
      text: '“{law}” follows the numbering of {act}, which was repealed on 1 January 2026.',
      remedy: 'Refer to the section that applies now: {today}.',
    },
  },
  wasLaw: {
    nb: {
      text: '«{law}» viser til {act}. Den gjaldt da erklæringen ble skrevet, men ble opphevet 1. januar 2026.',
      remedy: 'Vis til paragrafen som gjelder nå: {today}.',
    },
    nn: {
      text: '«{law}» viser til {act}. Ho gjaldt då erklæringa blei skriven, men blei oppheva 1. januar 2026.',
      remedy: 'Vis til paragrafen som gjeld no: {today}.',
    },
    en: {
      text: '“{law}” refers to {act}. It was law when the declaration was written, but was repealed on 1 January 2026.',
      remedy: 'Refer to the section that applies now: {today}.',
    },
  },
} as const satisfies Messages;
