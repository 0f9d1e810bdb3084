import { rightStated } from '../../families/right-stated.ts';

/** People have the right to have data erased, within the limits of GDPR 17(3). */
export default rightStated({
  id: 'right-erasure-stated',
  right: 'erasure',
  article: '17',
  title: {
    nb: 'Retten til sletting må stå i erklæringen',
    nn: 'Retten til sletting må stå i erklæringa',
    en: 'The right to erasure must be stated',
  },
  missing: {
    nb: {
      text: 'Erklæringen sier ikke at man kan ha rett til å få opplysninger slettet (artikkel 17).',
      remedy:
        'Legg til «erasure» under «rights» med en «text» om når man kan kreve sletting, og når man ikke kan det.',
    },
    nn: {
      text: 'Erklæringa seier ikkje at ein kan ha rett til å få opplysningar sletta (artikkel 17).',
      remedy:
        'Legg til «erasure» under «rights» med ein «text» om når ein kan krevje sletting, og når ein ikkje kan det.',
    },
    en: {
      text: 'The declaration does not say that people may have the right to have data erased (Article 17).',
      remedy: 'Add `erasure` under `rights` with a `text` saying when one can demand erasure and when not.',
    },
  },
});
