import { retentionFlaw } from '../../facts/retention.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** "As long as necessary" tells the reader nothing; nor does a sentence without a period, a criterion or a law. */
export default defineRule({
  id: 'retention-vague',
  title: {
    nb: 'Lagringstiden bør si noe bestemt',
    nn: 'Lagringstida bør seie noko bestemt',
    en: 'The storage period should say something definite',
  },
  at: '#Retention',
  severity: 'warning',
  strict: 'error',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)', 'Datatilsynet: informasjon og åpenhet', 'WP260 rev.01'],
  answers: ['13(2)(a)', '14(2)(a)'],
  since: '0.1',
  messages: {
    formula: {
      nb: {
        text: '«{words}» passer på alle opplysninger; leseren får ikke vite når disse blir slettet.',
        remedy:
          'Skriv tiden i «period» (for eksempel P1Y, ett år) eller hendelsen som avgjør den, i «criteria».',
      },
      nn: {
        text: '«{words}» passar på alle opplysningar; lesaren får ikkje vite når desse blir sletta.',
        remedy: 'Skriv tida i «period» (til dømes P1Y, eitt år) eller hendinga som avgjer ho, i «criteria».',
      },
      en: {
        text: '“{words}” fits any data; the reader does not learn when these are erased.',
        remedy:
          'State the time in `period` (for example P1Y, one year), or the event that decides it in `criteria`.',
      },
    },
    noLimit: {
      nb: {
        text: 'Lagringstiden oppgir verken periode, kriterium eller lov; leseren kan ikke regne ut når den er over.',
        remedy: 'Legg til «period», «criteria» eller «law» ved siden av teksten.',
      },
      nn: {
        text: 'Lagringstida oppgir verken periode, kriterium eller lov; lesaren kan ikkje rekne ut når ho er over.',
        remedy: 'Legg til «period», «criteria» eller «law» ved sida av teksten.',
      },
      en: {
        text: 'The storage period states no period, criterion or law; the reader cannot work out when it ends.',
        remedy: 'Add `period`, `criteria` or `law` beside the text.',
      },
    },
  },
  check(entry, { declaration, report }) {
    const flaw = retentionFlaw(entry, declaration.language);
    if (flaw?.kind === 'formula') report('formula', { words: flaw.words }, flaw.where);
    if (flaw?.kind === 'no-limit') report('noLimit', {}, flaw.where);
  },
});
