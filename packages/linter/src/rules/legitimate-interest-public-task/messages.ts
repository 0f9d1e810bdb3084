import type { Messages } from '../../rule/messages.ts';

/** The messages of `legitimate-interest-public-task`. */
export const messages = {
  publicTask: {
    severity: 'error',
    nb: {
      text: '«{activity}» er en av kommunens oppgaver og kan ikke bygge på 6(1)(f) (artikkel 6 nr. 1 siste ledd).',
      remedy: 'Bruk 6(1)(e) eller 6(1)(c) i «article», med loven som gir oppgaven, i «law».',
    },
    nn: {
      text: '«{activity}» er ei av oppgåvene til kommunen og kan ikkje byggje på 6(1)(f) (artikkel 6 nr. 1 siste ledd).',
      remedy: 'Bruk 6(1)(e) eller 6(1)(c) i «article», med lova som gir oppgåva, i «law».',
    },
    en: {
      text: '“{activity}” is one of the municipality’s tasks and cannot rest on 6(1)(f) (Article 6(1), last subparagraph).',
      remedy: 'Use 6(1)(e) or 6(1)(c) in `article`, with the act that gives the task in `law`.',
    },
  },
  unset: {
    nb: {
      text: '«{activity}» bygger på 6(1)(f). Kommunen kan ikke det når den utfører oppgavene sine, og her er det ikke sagt om den gjør det.',
      remedy:
        'Sett «publicTask: false» hvis dette ikke er en av kommunens oppgaver; bruk ellers 6(1)(e) med lov.',
    },
    nn: {
      text: '«{activity}» byggjer på 6(1)(f). Kommunen kan ikkje det når han utfører oppgåvene sine, og her er det ikkje sagt om han gjer det.',
      remedy:
        'Set «publicTask: false» om dette ikkje er ei av oppgåvene til kommunen; bruk elles 6(1)(e) med lov.',
    },
    en: {
      text: '“{activity}” rests on 6(1)(f). A municipality may not do so when performing its tasks, and it is not said whether this is one.',
      remedy:
        'Set `publicTask: false` if this is not one of the municipality’s tasks; otherwise use 6(1)(e) with an act.',
    },
  },
  formerAct: {
    nb: {
      text: '«{activity}» viser til § 8 f i personopplysningsloven fra 2000. Den svarer til 6(1)(f), som kommunen ikke kan bruke for oppgavene sine.',
      remedy:
        'Velg et grunnlag i artikkel 6 nr. 1 og skriv det i «article»; for kommunens oppgaver er det som regel 6(1)(e) med lov.',
    },
    nn: {
      text: '«{activity}» viser til § 8 f i personopplysningslova frå 2000. Han svarer til 6(1)(f), som kommunen ikkje kan bruke for oppgåvene sine.',
      remedy:
        'Vel eit grunnlag i artikkel 6 nr. 1 og skriv det i «article»; for oppgåvene til kommunen er det som regel 6(1)(e) med lov.',
    },
    en: {
      text: '“{activity}” cites § 8 f of the Personal Data Act of 2000. It corresponds to 6(1)(f), which a municipality cannot use for its tasks.',
      remedy:
        'Choose a basis of Article 6(1) and write it in `article`; for tasks of the municipality usually 6(1)(e) with an act.',
    },
  },
  inText: {
    nb: {
      text: 'Teksten begrunner «{activity}» med en berettiget interesse. Kommunen kan ikke bygge på 6(1)(f) når den utfører oppgavene sine.',
      remedy: 'Skriv i stedet hvilken lov som gir oppgaven, med 6(1)(e) eller 6(1)(c).',
    },
    nn: {
      text: 'Teksten grunngir «{activity}» med ei berettiga interesse. Kommunen kan ikkje byggje på 6(1)(f) når han utfører oppgåvene sine.',
      remedy: 'Skriv i staden kva lov som gir oppgåva, med 6(1)(e) eller 6(1)(c).',
    },
    en: {
      text: 'The text justifies “{activity}” by a legitimate interest. The municipality cannot rely on 6(1)(f) when performing its tasks.',
      remedy: 'Say instead which act gives the task, with 6(1)(e) or 6(1)(c).',
    },
  },
  inObjection: {
    nb: {
      text: 'Teksten om å protestere sier at kommunen kan ha en «berettiget interesse», men ingen behandling har 6(1)(f) som grunnlag, og for oppgavene sine kan kommunen ikke bruke det.',
      remedy: 'Skriv heller om de tvingende grunnene i artikkel 21 nr. 1.',
    },
    nn: {
      text: 'Teksten om å protestere seier at kommunen kan ha ei «berettiga interesse», men inga behandling har 6(1)(f) som grunnlag, og for oppgåvene sine kan kommunen ikkje bruke det.',
      remedy: 'Skriv heller om dei tvingande grunnane i artikkel 21 nr. 1.',
    },
    en: {
      text: 'The text on objecting says that the municipality may have a “legitimate interest”, but no activity rests on 6(1)(f), and the municipality cannot use it for its tasks.',
      remedy: 'Refer instead to the compelling grounds of Article 21(1).',
    },
  },
} as const satisfies Messages;
