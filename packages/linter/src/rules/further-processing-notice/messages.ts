import type { Messages } from '../../rule/messages.ts';

/** The messages of `further-processing-notice`. */
export const messages = {
  noPurpose: {
    nb: {
      text: 'Teksten sier bare at det finnes andre formål, ikke hvilke (artikkel 13 nr. 3, artikkel 14 nr. 4).',
      remedy: 'Skriv hva opplysningene ellers skal brukes til, for eksempel «Lage statistikk over søkere».',
    },
    nn: {
      text: 'Teksten seier berre at det finst andre formål, ikkje kva for nokre (artikkel 13 nr. 3, artikkel 14 nr. 4).',
      remedy: 'Skriv kva opplysningane elles skal brukast til, til dømes «Lage statistikk over søkjarar».',
    },
    en: {
      text: 'The text only says that there are other purposes, not which (Articles 13(3) and 14(4)).',
      remedy: 'Write what else the data are used for, for example “Produce statistics on applicants”.',
    },
  },
  noBasis: {
    severity: 'warning',
    nb: {
      text: 'Ingen av grunnlagene gjelder det nye formålet; leseren får ikke vite hva som tillater den nye bruken.',
      remedy:
        'Før opp grunnlaget i «legalBases», eller før opp formålet i «appliesTo» på et grunnlag som gjelder.',
    },
    nn: {
      text: 'Ingen av grunnlaga gjeld det nye formålet; lesaren får ikkje vite kva som tillèt den nye bruken.',
      remedy:
        'Før opp grunnlaget i «legalBases», eller før opp formålet i «appliesTo» på eit grunnlag som gjeld.',
    },
    en: {
      text: 'None of the bases covers the further purpose; the reader does not learn what permits the new use.',
      remedy: 'Add the basis to `legalBases`, or include the purpose in `appliesTo` of one that applies.',
    },
  },
  noRetention: {
    severity: 'warning',
    nb: {
      text: 'Ingen av lagringstidene gjelder det nye formålet (artikkel 13 nr. 3, jf. nr. 2 bokstav a).',
      remedy: 'Legg til en lagringstid for formålet i «retention».',
    },
    nn: {
      text: 'Ingen av lagringstidene gjeld det nye formålet (artikkel 13 nr. 3, jf. nr. 2 bokstav a).',
      remedy: 'Legg til ei lagringstid for formålet i «retention».',
    },
    en: {
      text: 'None of the storage periods covers the further purpose (Article 13(3), see 13(2)(a)).',
      remedy: 'Add a storage period for the purpose to `retention`.',
    },
  },
} as const satisfies Messages;
