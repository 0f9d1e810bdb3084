import type { Messages } from '../../rule/messages.ts';

/** The messages of `criminal-data-basis`. */
export const messages = {
  noLaw: {
    severity: 'warning',
    nb: {
      text: '«{activity}» behandler opplysninger om straffbare forhold, men nevner ingen lov som åpner for det (artikkel 10).',
      remedy:
        'Legg til et grunnlag med article: "10" og loven i «law», for eksempel loven som krever politiattest.',
    },
    nn: {
      text: '«{activity}» behandlar opplysningar om straffbare forhold, men nemner inga lov som opnar for det (artikkel 10).',
      remedy:
        'Legg til eit grunnlag med article: "10" og lova i «law», til dømes lova som krev politiattest.',
    },
    en: {
      text: '“{activity}” processes data on criminal offences but names no act that allows it (Article 10).',
      remedy:
        'Add a basis with article: "10" and the act in `law`, for example the act that requires a police certificate.',
    },
  },
  noArticle10: {
    nb: {
      text: '«{activity}» behandler opplysninger om straffbare forhold; det er ikke sagt hvilken lov som gjelder dem (artikkel 10).',
      remedy:
        'Legg gjerne til et grunnlag med article: "10", loven i «law» og criminal-offences i «appliesTo».',
    },
    nn: {
      text: '«{activity}» behandlar opplysningar om straffbare forhold; det er ikkje sagt kva lov som gjeld dei (artikkel 10).',
      remedy:
        'Legg gjerne til eit grunnlag med article: "10", lova i «law» og criminal-offences i «appliesTo».',
    },
    en: {
      text: '“{activity}” processes data on criminal offences; it is not said which act covers them (Article 10).',
      remedy:
        'Consider adding a basis with article: "10", the act in `law` and criminal-offences in `appliesTo`.',
    },
  },
} as const satisfies Messages;
