import type { Messages } from '../../rule/messages.ts';

/** The messages of `transfer-adequacy-nonexistent`. */
export const messages = {
  noDecision: {
    nb: {
      text: 'Det er ikke kjent at EU-kommisjonen har besluttet at {country} gir tilstrekkelig beskyttelse.',
      remedy:
        'Skriv «adequacyDecision: false», og hva overføringen bygger på, i «mechanism», for eksempel 46(2)(c).',
    },
    nn: {
      text: 'Det er ikkje kjent at EU-kommisjonen har avgjort at {country} gir tilstrekkeleg vern.',
      remedy:
        'Skriv «adequacyDecision: false», og kva overføringa byggjer på, i «mechanism», til dømes 46(2)(c).',
    },
    en: {
      text: 'No decision of the Commission that {country} gives adequate protection is known.',
      remedy:
        'Write `adequacyDecision: false`, and what the transfer rests on in `mechanism`, e.g. 46(2)(c).',
    },
  },
  ended: {
    nb: {
      text: 'Beslutning {decision} om {country} gjelder ikke lenger.',
      remedy: 'Skriv hva overføringen bygger på nå, i «mechanism».',
    },
    nn: {
      text: 'Avgjerd {decision} om {country} gjeld ikkje lenger.',
      remedy: 'Skriv kva overføringa byggjer på no, i «mechanism».',
    },
    en: {
      text: 'Decision {decision} on {country} is no longer in force.',
      remedy: 'Say what the transfer rests on now in `mechanism`.',
    },
  },
  denied: {
    nb: {
      text: 'Det står at {country} ikke er godkjent, men beslutning {decision} sier at landet gir tilstrekkelig beskyttelse.',
      remedy:
        'Skriv «adequacyDecision: true» og «mechanism: 45(3)» når beslutningen gjelder denne mottakeren.',
    },
    nn: {
      text: 'Det står at {country} ikkje er godkjent, men avgjerd {decision} seier at landet gir tilstrekkeleg vern.',
      remedy: 'Skriv «adequacyDecision: true» og «mechanism: 45(3)» når avgjerda gjeld denne mottakaren.',
    },
    en: {
      text: '{country} is said not to be approved, but decision {decision} says that it gives adequate protection.',
      remedy: 'Write `adequacyDecision: true` and `mechanism: 45(3)` if the decision covers this recipient.',
    },
  },
  contradicted: {
    severity: 'error',
    nb: {
      text: 'Overføringen bygger på en beslutning om tilstrekkelig beskyttelse (45(3)), men det står at ingen finnes.',
      remedy: 'Rett «mechanism» eller «adequacyDecision», så de sier det samme.',
    },
    nn: {
      text: 'Overføringa byggjer på ei avgjerd om tilstrekkeleg vern (45(3)), men det står at inga finst.',
      remedy: 'Rett «mechanism» eller «adequacyDecision», så dei seier det same.',
    },
    en: {
      text: 'The transfer rests on an adequacy decision (45(3)), but it is said that there is none.',
      remedy: 'Correct `mechanism` or `adequacyDecision` so that they agree.',
    },
  },
} as const satisfies Messages;
