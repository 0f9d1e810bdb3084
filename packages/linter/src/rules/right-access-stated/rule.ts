import { rightStated } from '../../families/right-stated.ts';

/** People have the right to see the data about them and to get a copy (GDPR 15). */
export default rightStated({
  id: 'right-access-stated',
  right: 'access',
  article: '15',
  title: {
    nb: 'Retten til innsyn må stå i erklæringen',
    nn: 'Retten til innsyn må stå i erklæringa',
    en: 'The right of access must be stated',
  },
  missing: {
    nb: {
      text: 'Erklæringen sier ikke at man har rett til innsyn i opplysninger om seg selv (artikkel 15).',
      remedy:
        'Legg til «access» under «rights» med en «text» om at man kan få se opplysningene og få en kopi.',
    },
    nn: {
      text: 'Erklæringa seier ikkje at ein har rett til innsyn i opplysningar om seg sjølv (artikkel 15).',
      remedy:
        'Legg til «access» under «rights» med ein «text» om at ein kan få sjå opplysningane og få ein kopi.',
    },
    en: {
      text: 'The declaration does not say that people have the right of access to data about themselves (Article 15).',
      remedy: 'Add `access` under `rights` with a `text` saying that one can see the data and get a copy.',
    },
  },
});
