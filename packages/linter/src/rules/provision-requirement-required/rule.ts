import { activityName } from '../../facts/activity-name.ts';
import { collectsDirectly } from '../../facts/collection.ts';
import { isLackingEverywhere } from '../../facts/everywhere.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { PROVISION } from '../../skeletons/drafts.ts';
import { additions, suggestionTexts } from '../../skeletons/skeleton.ts';
import { messages } from './messages.ts';

/** Where data come from the person, the person must learn whether they have to give them (GDPR 13(2)(e); not in 14). */
export default defineRule({
  id: 'provision-requirement-required',
  title: {
    nb: 'Erklæringen må si om man må gi opplysningene',
    nn: 'Erklæringa må seie om ein må gi opplysningane',
    en: 'The declaration must say whether people have to provide the data',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 13(2)(e)', 'CJEU C-422/24'],
  answers: ['13(2)(e)'],
  since: '0.1',
  suggestions: suggestionTexts(PROVISION),
  messages,
  check(declaration, { activities, report }) {
    const concerned = activities.filter(collectsDirectly);
    const lacking = concerned.filter(({ value }) => value.provision === undefined);
    const everywhere = isLackingEverywhere(lacking, concerned);
    const added = (place: string) => ({ suggestions: additions(PROVISION, place, declaration) });
    if (everywhere) report('missingEverywhere', {}, '#/general/provision', added('#/general/provision'));
    for (const activity of everywhere ? [] : lacking) {
      const place = `#${activity.pointer}/provision`;
      report('missing', { activity: activityName(activity, declaration) }, place, added(place));
    }
    for (const { value, origin } of concerned) {
      for (const [index, { requirement, obliged }] of (value.provision ?? []).entries()) {
        const entry = `#${origin['provision']}/${index}`;
        if (requirement === undefined) report('requirementUnset', {}, `${entry}/requirement`);
        else if (requirement !== 'voluntary' && obliged === undefined)
          report('obligedUnset', {}, `${entry}/obliged`);
      }
    }
  },
});
