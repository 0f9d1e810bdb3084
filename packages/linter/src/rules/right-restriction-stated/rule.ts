import { rightStated } from '../../families/right-stated.ts';

/** People have the right to have the use of data restricted, for example while it is examined whether they are right (GDPR 18). */
export default rightStated({
  id: 'right-restriction-stated',
  right: 'restriction',
  article: '18',
  title: {
    nb: 'Retten til å begrense behandlingen må stå i erklæringen',
    nn: 'Retten til å avgrense behandlinga må stå i erklæringa',
    en: 'The right to restriction of processing must be stated',
  },
  missing: {
    nb: {
      text: 'Erklæringen sier ikke at man kan kreve at behandlingen blir begrenset (artikkel 18).',
      remedy:
        'Legg til «restriction» under «rights» med en «text», for eksempel at man kan kreve det mens en feil undersøkes.',
    },
    nn: {
      text: 'Erklæringa seier ikkje at ein kan krevje at behandlinga blir avgrensa (artikkel 18).',
      remedy:
        'Legg til «restriction» under «rights» med ein «text», til dømes at ein kan krevje det medan ein feil blir undersøkt.',
    },
    en: {
      text: 'The declaration does not say that people can have the processing restricted (Article 18).',
      remedy:
        'Add `restriction` under `rights` with a `text`, for example that one can demand it while an error is examined.',
    },
  },
});
