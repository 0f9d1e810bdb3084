import { textsOf } from '@tretten/schema';
import { isOperator, socialMediaPages } from '../../facts/social-media.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Whoever has a page on a platform decides together with the platform about the data of those who visit it. */
export default defineRule({
  id: 'social-media-joint-control',
  title: {
    nb: 'For en side på sosiale medier er kommunen ansvarlig sammen med plattformen',
    nn: 'For ei side på sosiale medium er kommunen ansvarleg saman med plattforma',
    en: 'For a page on social media the municipality is controller together with the platform',
  },
  at: '',
  severity: 'warning',
  sources: ['CJEU C-210/16', 'GDPR 26(1)', 'GDPR 26(2)'],
  since: '0.1',
  mentions: ['facebook', 'instagram', 'tiktok', 'linkedin'],
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen forteller om {platform}, men ikke at kommunen og {operator} har felles behandlingsansvar for siden.',
        remedy:
          'Legg til {operator} i «jointControllers» i behandlingen om sosiale medier, med «essence» eller «essenceUrl».',
      },
      nn: {
        text: 'Erklæringa fortel om {platform}, men ikkje at kommunen og {operator} har felles behandlingsansvar for sida.',
        remedy:
          'Legg til {operator} i «jointControllers» i behandlinga om sosiale medium, med «essence» eller «essenceUrl».',
      },
      en: {
        text: 'The declaration tells about {platform}, but not that the municipality and {operator} are joint controllers of the page.',
        remedy:
          'Add {operator} to `jointControllers` in the activity on social media, with `essence` or `essenceUrl`.',
      },
    },
  },
  check({ general, language }, { declaration, activities, report }) {
    const holders = [general, ...activities.map(({ value }) => value)];
    const joint = holders.flatMap((holder) => holder?.jointControllers ?? []);
    const names = joint.flatMap(({ name }) => textsOf(name, language).map(({ text }) => text));
    for (const { operator, platform, pointer, isActivity } of socialMediaPages(declaration, activities)) {
      if (isOperator(operator, names)) continue;
      report('missing', { operator, platform }, `#${pointer}${isActivity ? '/jointControllers' : ''}`);
    }
  },
});
