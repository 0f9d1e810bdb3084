import type { Messages } from '../../rule/messages.ts';

/** The messages of `source-required`. */
export const messages = {
  missing: {
    nb: {
      text: 'Opplysninger hentes fra andre, men ingen annen kilde enn personen selv er oppgitt (artikkel 14 nr. 2 bokstav f).',
      remedy: 'Legg til kilden i «sources» med «kind» og «name», for eksempel Folkeregisteret.',
    },
    nn: {
      text: 'Opplysningar blir henta frå andre, men inga anna kjelde enn personen sjølv er oppgitt (artikkel 14 nr. 2 bokstav f).',
      remedy: 'Legg til kjelda i «sources» med «kind» og «name», til dømes Folkeregisteret.',
    },
    en: {
      text: 'Data are obtained from others, but no source other than the person is stated (Article 14(2)(f)).',
      remedy: 'Add the source to `sources` with `kind` and `name`, for example Folkeregisteret.',
    },
  },
  unnamed: {
    severity: 'info',
    nb: {
      text: 'Kilden er bare antydet; leseren får ikke vite hvem opplysningene kommer fra.',
      remedy:
        'Nevn kilden i «name», eller si hva slags virksomhet det er når kildene er for mange til å nevnes.',
    },
    nn: {
      text: 'Kjelda er berre antyda; lesaren får ikkje vite kven opplysningane kjem frå.',
      remedy:
        'Nemn kjelda i «name», eller sei kva slags verksemd det er når kjeldene er for mange til å nemnast.',
    },
    en: {
      text: 'The source is only hinted at; the reader does not learn whom the data come from.',
      remedy:
        'Name the source in `name`, or say what kind of body it is when the sources are too many to name.',
    },
  },
} as const satisfies Messages;
