import type { Messages } from '../../rule/messages.ts';

/** The messages of `dpo-role-correct`. */
export const messages = {
  conflictingPosition: {
    nb: {
      text: 'Personvernombudet er også «{title}». Den stillingen bestemmer vanligvis over behandling av opplysninger.',
      remedy:
        'Vurder om stillingen er i konflikt med rollen som ombud (artikkel 38 nr. 6), og rett det som er feil.',
    },
    nn: {
      text: 'Personvernombodet er òg «{title}». Den stillinga bestemmer vanlegvis over behandling av opplysningar.',
      remedy:
        'Vurder om stillinga er i konflikt med rolla som ombod (artikkel 38 nr. 6), og rett det som er feil.',
    },
    en: {
      text: 'The data protection officer is also “{title}”. That position normally decides how personal data are processed.',
      remedy:
        'Assess whether the position conflicts with the role of the officer (Article 38(6)), and correct what is wrong.',
    },
  },
  inCharge: {
    nb: {
      text: 'Personvernombudet står som ansvarlig for arbeidet. Det er ombudet som skal kontrollere det (artikkel 39 nr. 1 bokstav b).',
      remedy:
        'Skriv i «responsibility» hvem andre som har ansvaret, eller vurder om rollene er i konflikt (artikkel 38 nr. 6).',
    },
    nn: {
      text: 'Personvernombodet står som ansvarleg for arbeidet. Det er ombodet som skal kontrollere det (artikkel 39 nr. 1 bokstav b).',
      remedy:
        'Skriv i «responsibility» kven andre som har ansvaret, eller vurder om rollene er i konflikt (artikkel 38 nr. 6).',
    },
    en: {
      text: 'The data protection officer is given as in charge of the work. The officer is the one to monitor it (Article 39(1)(b)).',
      remedy:
        'Say in `responsibility` who else is in charge, or assess whether the roles conflict (Article 38(6)).',
    },
  },
  responsible: {
    nb: {
      text: 'Teksten gir personvernombudet ansvaret for at reglene blir fulgt. Det ansvaret har kommunen.',
      remedy: 'Skriv at ombudet gir råd og kontrollerer, og at kommunen er ansvarlig.',
    },
    nn: {
      text: 'Teksten gir personvernombodet ansvaret for at reglane blir følgde. Det ansvaret har kommunen.',
      remedy: 'Skriv at ombodet gir råd og kontrollerer, og at kommunen er ansvarleg.',
    },
    en: {
      text: 'The text makes the data protection officer responsible for compliance. The municipality is responsible.',
      remedy: 'Say that the officer advises and checks, and that the municipality is responsible.',
    },
  },
} as const satisfies Messages;
