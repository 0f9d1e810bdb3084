import type { Messages } from '../../rule/messages.ts';

/** The messages of `cookie-information-required`. */
export const messages = {
  missing: {
    nb: {
      text: '«{cookie}» mangler informasjon som ekomloven § 3-15 krever: «{keys}».',
      remedy:
        'Oppgi hvilke opplysninger som blir lagret («data»), hva de blir brukt til («purpose») og hvem som behandler dem («provider»).',
    },
    nn: {
      text: '«{cookie}» manglar informasjon som ekomlova § 3-15 krev: «{keys}».',
      remedy:
        'Oppgi kva opplysningar som blir lagra («data»), kva dei blir brukte til («purpose») og kven som behandlar dei («provider»).',
    },
    en: {
      text: '“{cookie}” lacks information that ekomloven § 3-15 requires: “{keys}”.',
      remedy:
        'State which data are stored (`data`), what they are used for (`purpose`) and who processes them (`provider`).',
    },
  },
  perhapsMissing: {
    severity: 'warning',
    nb: {
      text: '«{cookie}» oppgir ikke «{keys}». Er den ikke strengt nødvendig, krever ekomloven § 3-15 at det står der.',
      remedy: 'Oppgi «category», og fyll ut det som mangler.',
    },
    nn: {
      text: '«{cookie}» oppgir ikkje «{keys}». Er han ikkje strengt nødvendig, krev ekomlova § 3-15 at det står der.',
      remedy: 'Oppgi «category», og fyll ut det som manglar.',
    },
    en: {
      text: '“{cookie}” does not state “{keys}”. Unless it is strictly necessary, ekomloven § 3-15 requires it.',
      remedy: 'State `category`, and fill in what is missing.',
    },
  },
  lifetime: {
    severity: 'warning',
    nb: {
      text: '«{cookie}» oppgir ikke «{keys}»: hvor lenge den varer, og om andre kan lese den, hører med til informasjonen.',
      remedy: 'Oppgi «duration», og «firstParty: true» eller hvem den blir delt med i «sharedWith».',
    },
    nn: {
      text: '«{cookie}» oppgir ikkje «{keys}»: kor lenge han varer, og om andre kan lese han, høyrer med til informasjonen.',
      remedy: 'Oppgi «duration», og «firstParty: true» eller kven han blir delt med i «sharedWith».',
    },
    en: {
      text: '“{cookie}” does not state “{keys}”: how long it lasts, and whether others can read it, belong to the information.',
      remedy: 'State `duration`, and `firstParty: true` or with whom it is shared in `sharedWith`.',
    },
  },
  onlyWords: {
    severity: 'warning',
    nb: {
      text: 'Informasjonskapslene er bare omtalt i løpende tekst. Det er ikke mulig å se hvilke opplysninger, formål og mottakere det gjelder.',
      remedy: 'List opp hver informasjonskapsel i «items» under «cookies».',
    },
    nn: {
      text: 'Informasjonskapslane er berre omtala i løpande tekst. Det er ikkje mogleg å sjå kva opplysningar, formål og mottakarar det gjeld.',
      remedy: 'List opp kvar informasjonskapsel i «items» under «cookies».',
    },
    en: {
      text: 'Cookies are described only in running text, so the reader cannot see which data, purposes and recipients are meant.',
      remedy: 'List each cookie in `items` under `cookies`.',
    },
  },
} as const satisfies Messages;
