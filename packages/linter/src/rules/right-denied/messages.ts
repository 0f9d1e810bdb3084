import type { Messages } from '../../rule/messages.ts';

/** The messages of `right-denied`. */
export const messages = {
  always: {
    nb: {
      text: 'Erklæringen sier at retten i artikkel {article} ikke gjelder. Den gjelder uansett behandlingsgrunnlag.',
      remedy: 'Fjern «applies: false». Gjelder et unntak i loven, skriv det i «limitations» med «law».',
    },
    nn: {
      text: 'Erklæringa seier at retten i artikkel {article} ikkje gjeld. Han gjeld uansett rettsleg grunnlag.',
      remedy: 'Fjern «applies: false». Gjeld eit unntak i lova, skriv det i «limitations» med «law».',
    },
    en: {
      text: 'The declaration says that the right of Article {article} does not apply. It applies whatever the legal basis.',
      remedy: 'Remove `applies: false`. If an exception in law applies, put it in `limitations` with `law`.',
    },
  },
  basisExcepted: {
    severity: 'warning',
    nb: {
      text: 'Det står at retten i artikkel {article} ikke gjelder for {bases}, men den gjelder uansett behandlingsgrunnlag.',
      remedy: 'Fjern «exceptFor», eller skriv unntaket og loven det står i, i «limitations».',
    },
    nn: {
      text: 'Det står at retten i artikkel {article} ikkje gjeld for {bases}, men han gjeld uansett rettsleg grunnlag.',
      remedy: 'Fjern «exceptFor», eller skriv unntaket og lova det står i, i «limitations».',
    },
    en: {
      text: 'The right of Article {article} is said not to apply to {bases}, but it applies whatever the legal basis.',
      remedy: 'Remove `exceptFor`, or put the exception and the act it follows from in `limitations`.',
    },
  },
  byBasis: {
    severity: 'warning',
    nb: {
      text: 'Erklæringen sier at retten i artikkel {article} ikke gjelder, men noe behandles etter {bases}, som kan gi den.',
      remedy:
        'Skriv når retten gjelder, i «appliesTo», og når den ikke gjør det, i «exceptFor» eller «limitations».',
    },
    nn: {
      text: 'Erklæringa seier at retten i artikkel {article} ikkje gjeld, men noko blir behandla etter {bases}, som kan gi han.',
      remedy:
        'Skriv når retten gjeld, i «appliesTo», og når han ikkje gjer det, i «exceptFor» eller «limitations».',
    },
    en: {
      text: 'The declaration says that the right of Article {article} does not apply, but some processing rests on {bases}, which can give it.',
      remedy:
        'Say when the right applies in `appliesTo`, and when it does not in `exceptFor` or `limitations`.',
    },
  },
  withdrawal: {
    nb: {
      text: 'Erklæringen sier at samtykke ikke kan trekkes, men noe behandles etter {bases}. Artikkel {article} nr. 3 gir retten til å trekke det.',
      remedy: 'Fjern «applies: false», og skriv i «text» og «howTo» hvordan samtykket trekkes.',
    },
    nn: {
      text: 'Erklæringa seier at samtykke ikkje kan trekkjast, men noko blir behandla etter {bases}. Artikkel {article} nr. 3 gir retten til å trekkje det.',
      remedy: 'Fjern «applies: false», og skriv i «text» og «howTo» korleis ein trekkjer samtykket.',
    },
    en: {
      text: 'The declaration says that consent cannot be withdrawn, but some processing rests on {bases}. Article {article}(3) gives the right to withdraw it.',
      remedy: 'Remove `applies: false`, and say in `text` and `howTo` how consent is withdrawn.',
    },
  },
} as const satisfies Messages;
