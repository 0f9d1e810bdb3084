import type { EffectiveActivity, LegalBasis } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { hasArticle6, needsNationalLaw, statedBases } from '../../facts/bases.ts';
import { citedLaw } from '../../facts/cited-law.ts';
import { asksForConsent } from '../../facts/consent-law.ts';
import { isLimited } from '../../facts/limits.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Consent is hardly free towards an authority that decides; for its tasks it should rest on law instead. */
export default defineRule({
  id: 'consent-basis-public-task',
  title: {
    nb: 'Samtykke passer sjelden for kommunens oppgaver',
    nn: 'Samtykke passar sjeldan for oppgåvene til kommunen',
    en: 'Consent rarely fits the tasks of a public authority',
  },
  at: '',
  severity: 'warning',
  sources: ['recital 43 of the GDPR', 'EDPB 05/2020', 'GDPR 4(11)', 'GDPR 6(1)(a)'],
  since: '0.1',
  messages,
  check(_declaration, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      if (basis.article !== '6(1)(a)') continue;
      const place = `#${pointer}/article`;
      const law = citedLaw(basis).find((cited) => !asksForConsent(cited));
      const name = activityName(activity, declaration);
      if (!activity) {
        const task = isLimited(basis.appliesTo) ? undefined : activities.find(leansOnGeneral);
        if (task) report('general', { activity: activityName(task, declaration) }, place);
      } else if (activity.value.publicTask && !isExtra(basis, activity))
        report('publicTask', { activity: name }, place);
      else if (law) report('withLaw', { activity: name, law: law.text }, place);
    }
  },
});

/** A public task that states no basis of its own, so that the reader must look to the general list. */
function leansOnGeneral(activity: EffectiveActivity): boolean {
  return activity.value.publicTask === true && !hasArticle6(activity);
}

/** Consent to part of the activity, while the rest stands on law: pictures, for instance. */
function isExtra({ appliesTo }: LegalBasis, { value }: EffectiveActivity): boolean {
  return isLimited(appliesTo) && (value.legalBases ?? []).some(needsNationalLaw);
}
