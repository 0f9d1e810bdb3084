import type { Messages } from '../../rule/messages.ts';

/** The messages of `response-deadline-wrong`. */
export const messages = {
  tooLong: {
    nb: {
      text: 'Svarfristen er lengre enn én måned, som er det lengste artikkel 12 nr. 3 tillater.',
      remedy: 'Skriv «P1M» (én måned) i «requests.deadline». Forlengelse hører til i «requests.extension».',
    },
    nn: {
      text: 'Svarfristen er lengre enn éin månad, som er det lengste artikkel 12 nr. 3 tillèt.',
      remedy: 'Skriv «P1M» (éin månad) i «requests.deadline». Forlenging høyrer til i «requests.extension».',
    },
    en: {
      text: 'The time for an answer is longer than one month, the most that Article 12(3) allows.',
      remedy: 'Write `P1M` (one month) in `requests.deadline`. An extension belongs in `requests.extension`.',
    },
  },
  days: {
    severity: 'warning',
    nb: {
      text: 'Svarfristen er oppgitt i dager («{found}»). Loven sier én måned, som kan være både kortere og lengre.',
      remedy: 'Skriv «P1M» (én måned) i «requests.deadline», og «én måned» i teksten.',
    },
    nn: {
      text: 'Svarfristen er oppgitt i dagar («{found}»). Lova seier éin månad, som kan vere både kortare og lengre.',
      remedy: 'Skriv «P1M» (éin månad) i «requests.deadline», og «éin månad» i teksten.',
    },
    en: {
      text: 'The time for an answer is given in days (“{found}”). The law says one month, which can be both shorter and longer.',
      remedy: 'Write `P1M` in `requests.deadline`, and “one month” in the text.',
    },
  },
  longerInText: {
    severity: 'warning',
    nb: {
      text: 'Teksten gir kommunen «{found}» på å svare. Etter artikkel 12 nr. 3 er fristen én måned.',
      remedy: 'Skriv at svaret kommer innen én måned.',
    },
    nn: {
      text: 'Teksten gir kommunen «{found}» på å svare. Etter artikkel 12 nr. 3 er fristen éin månad.',
      remedy: 'Skriv at svaret kjem innan éin månad.',
    },
    en: {
      text: 'The text gives the municipality “{found}” to answer. Under Article 12(3) the time limit is one month.',
      remedy: 'Say that the answer comes within one month.',
    },
  },
  openEnded: {
    severity: 'warning',
    nb: {
      text: 'Teksten lar fristen for svar stå åpen («{found}»). Etter artikkel 12 nr. 3 er den én måned.',
      remedy: 'Skriv at svaret kommer uten ugrunnet opphold og senest innen én måned.',
    },
    nn: {
      text: 'Teksten lèt fristen for svar stå open («{found}»). Etter artikkel 12 nr. 3 er han éin månad.',
      remedy: 'Skriv at svaret kjem utan ugrunna opphald og seinast innan éin månad.',
    },
    en: {
      text: 'The text leaves the time for an answer open (“{found}”). Under Article 12(3) it is one month.',
      remedy: 'Say that the answer comes without undue delay and within one month at the latest.',
    },
  },
} as const satisfies Messages;
