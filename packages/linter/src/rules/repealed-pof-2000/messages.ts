import type { Messages } from '../../rule/messages.ts';

/** The messages of `repealed-pof-2000`. */
export const messages = {
  repealed: {
    nb: {
      text: '«{law}» viser til personopplysningsforskriften av 2000 (FOR-2000-12-15-1265), som ble opphevet 20. juli 2018.',
      remedy:
        'Vis til regelen som gjelder i dag; for informasjonssikkerhet er det artikkel 32 i personvernforordningen.',
    },
    nn: {
      text: '«{law}» viser til personopplysningsforskrifta av 2000 (FOR-2000-12-15-1265), som blei oppheva 20. juli 2018.',
      remedy:
        'Vis til regelen som gjeld i dag; for informasjonstryggleik er det artikkel 32 i personvernforordninga.',
    },
    en: {
      text: '“{law}” refers to the Personal Data Regulation of 2000 (FOR-2000-12-15-1265), which was repealed on 20 July 2018.',
      remedy:
        'Refer to the rule that applies today; for information security that is Article 32 of the GDPR.',
    },
  },
  wasLaw: {
    nb: {
      text: '«{law}» viser til personopplysningsforskriften av 2000. Den gjaldt da erklæringen ble skrevet, men ble opphevet 20. juli 2018.',
      remedy:
        'Gå gjennom hele erklæringen, og vis til reglene som gjelder i dag, for eksempel artikkel 32 om sikkerhet.',
    },
    nn: {
      text: '«{law}» viser til personopplysningsforskrifta av 2000. Ho gjaldt då erklæringa blei skriven, men blei oppheva 20. juli 2018.',
      remedy:
        'Gå gjennom heile erklæringa, og vis til reglane som gjeld i dag, til dømes artikkel 32 om tryggleik.',
    },
    en: {
      text: '“{law}” refers to the Personal Data Regulation of 2000. It was law when the declaration was written, but was repealed on 20 July 2018.',
      remedy:
        'Go through the whole declaration and refer to the rules of today, for example Article 32 on security.',
    },
  },
} as const satisfies Messages;
