import type { Messages } from '../../rule/messages.ts';

/** The messages of `municipal-archive-to-state`. */
export const messages = {
  duty: {
    severity: 'error',
    nb: {
      text: 'Teksten sier at arkivet går til {archive} etter arkivlova. Plikten til å avlevere gjelder statlige organer, ikke kommuner.',
      remedy:
        'Skriv hvor kommunens arkiv faktisk blir bevart, for eksempel hos kommunearkivet eller et interkommunalt arkiv.',
    },
    nn: {
      text: 'Teksten seier at arkivet går til {archive} etter arkivlova. Plikta til å avlevere gjeld statlege organ, ikkje kommunar.',
      remedy:
        'Skriv kvar arkivet til kommunen faktisk blir teke vare på, til dømes hos kommunearkivet eller eit interkommunalt arkiv.',
    },
    en: {
      text: 'The text says that the archive goes to {archive} under arkivlova. The duty to deliver is for bodies of the state, not for municipalities.',
      remedy:
        'Say where the municipality’s archive is really kept, for example with its own or an inter-municipal archive.',
    },
  },
  claim: {
    nb: {
      text: 'Teksten sier at dokumenter overføres til {archive}. Kommuner avleverer vanligvis ikke til statens arkiv.',
      remedy:
        'Skriv hvor kommunens arkiv faktisk blir bevart; er det gjort et vedtak om overføring, så si det.',
    },
    nn: {
      text: 'Teksten seier at dokument blir overførte til {archive}. Kommunar avleverer til vanleg ikkje til arkivet til staten.',
      remedy:
        'Skriv kvar arkivet til kommunen faktisk blir teke vare på; er det gjort vedtak om overføring, så sei det.',
    },
    en: {
      text: 'The text says that documents are transferred to {archive}. Municipalities do not usually deliver to the archive of the state.',
      remedy: 'Say where the municipality’s archive is really kept; if a transfer has been decided, say so.',
    },
  },
} as const satisfies Messages;
