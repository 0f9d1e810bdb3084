import { rightStated } from '../../families/right-stated.ts';

/** People have the right to have wrong data corrected and incomplete data completed (GDPR 16). */
export default rightStated({
  id: 'right-rectification-stated',
  right: 'rectification',
  article: '16',
  title: {
    nb: 'Retten til retting må stå i erklæringen',
    nn: 'Retten til retting må stå i erklæringa',
    en: 'The right to rectification must be stated',
  },
  missing: {
    nb: {
      text: 'Erklæringen sier ikke at man kan få rettet opplysninger som er feil eller mangelfulle (artikkel 16).',
      remedy:
        'Legg til «rectification» under «rights» med en «text» om at feil blir rettet og mangler fylt ut.',
    },
    nn: {
      text: 'Erklæringa seier ikkje at ein kan få retta opplysningar som er feil eller mangelfulle (artikkel 16).',
      remedy:
        'Legg til «rectification» under «rights» med ein «text» om at feil blir retta og manglar fylte ut.',
    },
    en: {
      text: 'The declaration does not say that people can have wrong or incomplete data corrected (Article 16).',
      remedy:
        'Add `rectification` under `rights` with a `text` saying that errors are corrected and gaps filled.',
    },
  },
});
