import { type EffectiveActivity, type LegalBasis, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { lettersOf } from '../../facts/bases.ts';
import { bundleIn, isForEverything } from '../../facts/bundled-bases.ts';
import { listsPossibleBases } from '../../facts/possible-bases.ts';
import { isUnlimitedVital, vitalForEverything } from '../../facts/vital-interests.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Each purpose has its own basis; a list of bases that may apply does not tell the reader which one does. */
export default defineRule({
  id: 'legal-basis-bundled',
  title: {
    nb: 'Hvert behandlingsgrunnlag bør knyttes til sitt formål',
    nn: 'Kvart behandlingsgrunnlag bør knytast til sitt formål',
    en: 'Each legal basis should be linked to its purpose',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'Datatilsynet: behandlingsgrunnlag'],
  since: '0.1',
  messages,
  check({ general, language }, context) {
    const { activities, declaration } = context;
    // Where vital interests are the only basis that nothing links, `vital-interest-general-basis` tells it.
    const vital = vitalForEverything(declaration, activities);
    const counts = (basis: LegalBasis) => vital === undefined || !isUnlimitedVital(basis);
    const besides = activities.some(({ declared }) => declared);
    if (besides && general?.legalBases?.some((basis) => isForEverything(basis) && counts(basis)))
      context.report('onlyGeneral', {}, '#/general/legalBases');
    for (const activity of activities) {
      const name = { activity: activityName(activity, declaration) };
      const place = `#${activity.pointer}/legalBases`;
      const vague = possibleBases(activity, language);
      for (const pointer of vague) context.report('possible', name, place + pointer);
      if (vague.length > 0) continue;
      const bundle = bundleIn(activity, counts);
      if (bundle) context.report(bundle, { ...name, letters: lettersOf(activity).join(', ') }, place);
    }
  },
});

function possibleBases({ value }: EffectiveActivity, language: string): string[] {
  return (value.legalBases ?? []).flatMap(({ text }, index) =>
    textsOf(text, language)
      .filter((version) => listsPossibleBases(version.text))
      .map(({ suffix }) => `/${index}/text${suffix}`),
  );
}
