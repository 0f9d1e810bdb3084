import { requiredElement } from '../../families/required-element.ts';
import { COMPLAINT } from '../../skeletons/complaint.ts';

/** The declaration must tell that one can complain to a supervisory authority; in Norway that is Datatilsynet. */
export default requiredElement({
  id: 'complaint-right-required',
  title: {
    nb: 'Retten til å klage må stå i erklæringen',
    nn: 'Retten til å klage må stå i erklæringa',
    en: 'The right to complain must be stated',
  },
  severity: 'error',
  sources: ['GDPR 13(2)(d)', 'GDPR 14(2)(e)', 'GDPR 77(1)', 'personopplysningsloven § 20'],
  answers: ['13(2)(d)', '14(2)(e)'],
  since: '0.1',
  demand: { at: '', keys: ['complaint'] },
  skeletons: COMPLAINT,
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke at man kan klage til Datatilsynet.',
        remedy: 'Legg til «complaint» med «authority» (Datatilsynet) og en setning om at man kan klage dit.',
      },
      nn: {
        text: 'Erklæringa seier ikkje at ein kan klage til Datatilsynet.',
        remedy: 'Legg til «complaint» med «authority» (Datatilsynet) og ei setning om at ein kan klage dit.',
      },
      en: {
        text: 'The declaration does not say that one can complain to Datatilsynet, the supervisory authority.',
        remedy:
          'Add `complaint` with `authority` (Datatilsynet) and a sentence saying that one can complain there.',
      },
    },
  },
});
