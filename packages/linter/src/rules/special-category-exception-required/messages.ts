import type { Messages } from '../../rule/messages.ts';

/** The messages of `special-category-exception-required`. */
export const messages = {
  missing: {
    nb: {
      text: '«{activity}» behandler særlige kategorier («{categories}»). Artikkel 9 nr. 1 forbyr det uten et vilkår i artikkel 9 nr. 2, og ikke noe vilkår er oppgitt.',
      remedy: 'Legg til et grunnlag med «article», for eksempel 9(2)(g), og loven i «law».',
    },
    nn: {
      text: '«{activity}» behandlar særlege kategoriar («{categories}»). Artikkel 9 nr. 1 forbyr det utan eit vilkår i artikkel 9 nr. 2, og ikkje noko vilkår er ført opp.',
      remedy: 'Legg til eit grunnlag med «article», til dømes 9(2)(g), og lova i «law».',
    },
    en: {
      text: '“{activity}” processes special categories (“{categories}”). Article 9(1) forbids this unless a condition of Article 9(2) applies; none is stated.',
      remedy: 'Add a basis with `article`, for example 9(2)(g), and the act in `law`.',
    },
  },
  inWords: {
    severity: 'warning',
    nb: {
      text: '«{activity}» nevner særlige kategorier i teksten. Artikkel 9 nr. 1 forbyr det uten et vilkår i artikkel 9 nr. 2, og ikke noe vilkår er oppgitt.',
      remedy: 'Sett koden i «categories», og legg til et grunnlag med «article», for eksempel 9(2)(g).',
    },
    nn: {
      text: '«{activity}» nemner særlege kategoriar i teksten. Artikkel 9 nr. 1 forbyr det utan eit vilkår i artikkel 9 nr. 2, og ikkje noko vilkår er ført opp.',
      remedy: 'Set koden i «categories», og legg til eit grunnlag med «article», til dømes 9(2)(g).',
    },
    en: {
      text: '“{activity}” mentions special categories in its text. Article 9(1) forbids this unless a condition of Article 9(2) applies; none is stated.',
      remedy: 'Put the code in `categories`, and add a basis with `article`, for example 9(2)(g).',
    },
  },
} as const satisfies Messages;
