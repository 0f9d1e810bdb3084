import { isCameraSurveillance } from '../../facts/camera-activity.ts';
import { excessIn } from '../../facts/camera-retention.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Recordings of cameras that also film employees are erased within a week, apart from the exceptions of § 6. */
export default defineRule({
  id: 'camera-retention-exceeds-week',
  title: {
    nb: 'Kameraopptak skal som regel slettes innen en uke',
    nn: 'Kameraopptak skal som regel slettast innan ei veke',
    en: 'Camera recordings are as a rule erased within a week',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['forskrift om kameraovervåking i virksomhet § 6', 'GDPR 5(1)(e)'],
  since: '0.1',
  messages: {
    tooLong: {
      nb: {
        text: 'Opptakene lagres i mer enn en uke, og erklæringen oppgir ikke noe unntak som gir rett til det.',
        remedy:
          'Sett «period» til P7D (sju dager), eller skriv i «text» hvilket unntak i kameraforskriften § 6 som gjelder, eller at ingen ansatte blir filmet.',
      },
      nn: {
        text: 'Opptaka blir lagra i meir enn ei veke, og erklæringa oppgir ikkje noko unntak som gir rett til det.',
        remedy:
          'Set «period» til P7D (sju dagar), eller skriv i «text» kva unntak i kameraforskrifta § 6 som gjeld, eller at ingen tilsette blir filma.',
      },
      en: {
        text: 'The recordings are kept for more than a week, and the declaration states no exception that allows it.',
        remedy:
          'Set `period` to P7D (seven days), or say in `text` which exception of § 6 of the camera regulation applies, or that no employees are filmed.',
      },
    },
  },
  check({ retention }, { activity, declaration, report }) {
    if (!activity || !isCameraSurveillance(activity, declaration.language)) return;
    for (const [index, entry] of (retention ?? []).entries()) {
      const where = excessIn(entry, declaration.language);
      if (where !== undefined) report('tooLong', {}, `/retention/${index}${where}`);
    }
  },
});
