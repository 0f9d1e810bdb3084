import { activityName } from '../../facts/activity-name.ts';
import { type StatedBasis, statedBases } from '../../facts/bases.ts';
import { citedLaw } from '../../facts/cited-law.ts';
import { todaysLetter } from '../../facts/former-act.ts';
import { interestsInPublicTasks } from '../../facts/interest-in-text.ts';
import { legitimateInterestClaims } from '../../facts/objection-claim.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Public authorities may not rely on 6(1)(f) in the performance of their tasks; what else they do is another matter. */
export default defineRule({
  id: 'legitimate-interest-public-task',
  title: {
    nb: 'Berettiget interesse gjelder ikke for kommunens oppgaver',
    nn: 'Berettiga interesse gjeld ikkje for oppgåvene til kommunen',
    en: 'Legitimate interests do not cover the tasks of a public authority',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 6(1)(f)', 'GDPR 6(1)', 'GDPR 21(1)'],
  since: '0.1',
  messages,
  check(_declaration, { declaration, activities, report }) {
    const bases = statedBases(declaration, activities).map((stated) => ({
      ...stated,
      by: interestBy(stated),
    }));
    for (const { activity, pointer, by } of bases) {
      const publicTask = activity?.value.publicTask;
      if (!by || publicTask === false || activity?.value.controller?.kind === 'other') continue;
      const params = { activity: activityName(activity, declaration) };
      if (by === 'act-of-2000') report('formerAct', params, `#${pointer}/law`);
      else report(publicTask ? 'publicTask' : 'unset', params, `#${pointer}/article`);
    }
    for (const { activity, pointer } of interestsInPublicTasks(activities, declaration.language))
      report('inText', { activity: activityName(activity, declaration) }, `#${pointer}`);
    if (bases.some(({ by }) => by === 'letter')) return;
    for (const pointer of legitimateInterestClaims(declaration)) report('inObjection', {}, `#${pointer}`);
  },
});

/** How the basis names legitimate interests: by the letter of the GDPR, or by § 8 f of the act of 2000. */
function interestBy({ basis }: StatedBasis): 'letter' | 'act-of-2000' | undefined {
  if (basis.article !== undefined) return basis.article === '6(1)(f)' ? 'letter' : undefined;
  return citedLaw(basis).some((law) => todaysLetter(law) === '6(1)(f)') ? 'act-of-2000' : undefined;
}
