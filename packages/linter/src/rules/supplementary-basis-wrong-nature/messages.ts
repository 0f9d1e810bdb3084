import type { Messages } from '../../rule/messages.ts';

const remedy = {
  nb: 'Nevn i «law» paragrafen som gir kommunen oppgaven eller plikten.',
  nn: 'Nemn i «law» paragrafen som gir kommunen oppgåva eller plikta.',
  en: 'Name in `law` the section that gives the municipality the task or duty.',
};

/** The messages of `supplementary-basis-wrong-nature`. */
export const messages = {
  security: {
    nb: {
      text: '«{activity}» viser bare til regler om sikring av opplysninger ({law}); de gir ikke kommunen oppgaven.',
      remedy: remedy.nb,
    },
    nn: {
      text: '«{activity}» viser berre til reglar om sikring av opplysningar ({law}); dei gir ikkje kommunen oppgåva.',
      remedy: remedy.nn,
    },
    en: {
      text: '“{activity}” only cites rules on keeping data safe ({law}); they do not give the municipality the task.',
      remedy: remedy.en,
    },
  },
  secrecy: {
    nb: {
      text: '«{activity}» viser bare til regler om taushetsplikt ({law}); de gir ikke kommunen oppgaven.',
      remedy: remedy.nb,
    },
    nn: {
      text: '«{activity}» viser berre til reglar om teieplikt ({law}); dei gir ikkje kommunen oppgåva.',
      remedy: remedy.nn,
    },
    en: {
      text: '“{activity}” only cites rules on secrecy ({law}); they do not give the municipality the task.',
      remedy: remedy.en,
    },
  },
  supervisory: {
    nb: {
      text: '«{activity}» viser til reglene om tilsynsmyndigheten ({law}). Oppgavene der er Datatilsynets, og ingen annen lov som er nevnt, gir kommunen sin oppgave.',
      remedy: remedy.nb,
    },
    nn: {
      text: '«{activity}» viser til reglane om tilsynsstyresmakta ({law}). Oppgåvene der er Datatilsynet sine, og inga anna lov som er nemnd, gir kommunen si oppgåve.',
      remedy: remedy.nn,
    },
    en: {
      text: '“{activity}” cites the rules on the supervisory authority ({law}). Those tasks are Datatilsynet’s, and no other act named gives the municipality its own.',
      remedy: remedy.en,
    },
  },
} as const satisfies Messages;
