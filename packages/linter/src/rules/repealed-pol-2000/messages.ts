import type { Messages } from '../../rule/messages.ts';

/** The messages of `repealed-pol-2000`. */
export const messages = {
  repealed: {
    nb: {
      text: '«{law}» viser til personopplysningsloven av 2000, som ble opphevet 20. juli 2018.',
      remedy: 'Vis til regelen som gjelder i dag: {today}.',
    },
    nn: {
      text: '«{law}» viser til personopplysningslova av 2000, som blei oppheva 20. juli 2018.',
      remedy: 'Vis til regelen som gjeld i dag: {today}.',
    },
    en: {
      text: '“{law}” refers to the Personal Data Act of 2000, which was repealed on 20 July 2018.',
      remedy: 'Refer to the rule that applies today: {today}.',
    },
  },
  wasLaw: {
    nb: {
      text: '«{law}» viser til personopplysningsloven av 2000. Den gjaldt da erklæringen ble skrevet, men ble opphevet 20. juli 2018.',
      remedy: 'Gå gjennom hele erklæringen, og vis til regelen som gjelder i dag: {today}.',
    },
    nn: {
      text: '«{law}» viser til personopplysningslova av 2000. Ho gjaldt då erklæringa blei skriven, men blei oppheva 20. juli 2018.',
      remedy: 'Gå gjennom heile erklæringa, og vis til regelen som gjeld i dag: {today}.',
    },
    en: {
      text: '“{law}” refers to the Personal Data Act of 2000. It was law when the declaration was written, but was repealed on 20 July 2018.',
      remedy: 'Go through the whole declaration and refer to the rule that applies today: {today}.',
    },
  },
  likely: {
    severity: 'warning',
    nb: {
      text: '«{law}» ser ut til å vise til personopplysningsloven av 2000. I loven av 2018 handler paragrafen om noe annet.',
      remedy: 'Vis til regelen som gjelder i dag: {today}.',
    },
    nn: {
      text: '«{law}» ser ut til å vise til personopplysningslova av 2000. I lova av 2018 handlar paragrafen om noko anna.',
      remedy: 'Vis til regelen som gjeld i dag: {today}.',
    },
    en: {
      text: '“{law}” seems to refer to the Personal Data Act of 2000. In the act of 2018 that section is about something else.',
      remedy: 'Refer to the rule that applies today: {today}.',
    },
  },
} as const satisfies Messages;
