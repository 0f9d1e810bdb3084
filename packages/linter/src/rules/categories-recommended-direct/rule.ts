import { activityName } from '../../facts/activity-name.ts';
import { collectionMode } from '../../facts/collection.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Art. 13 does not ask for categories of data that people give themselves; readers like to know what is kept. */
export default defineRule({
  id: 'categories-recommended-direct',
  title: {
    nb: 'Si gjerne hvilke opplysninger som samles inn',
    nn: 'Sei gjerne kva opplysningar som blir samla inn',
    en: 'Consider saying which data are collected',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['Datatilsynet: informasjon og åpenhet', 'GDPR 12(1)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: '«{activity}» sier ikke hvilke opplysninger det gjelder. Artikkel 13 krever det ikke, men leseren vil gjerne vite det.',
        remedy: 'Legg gjerne til «personalData» med «categories», for eksempel «[name, contact-details]».',
      },
      nn: {
        text: '«{activity}» seier ikkje kva opplysningar det gjeld. Artikkel 13 krev det ikkje, men lesaren vil gjerne vite det.',
        remedy: 'Legg gjerne til «personalData» med «categories», til dømes «[name, contact-details]».',
      },
      en: {
        text: '“{activity}” does not say which data it is about. Article 13 does not require it, but readers like to know.',
        remedy: 'You may add `personalData` with `categories`, for example `[name, contact-details]`.',
      },
    },
  },
  check({ personalData = [] }, { activity, declaration, report }) {
    // Where some of the data come from others, categories-required-indirect asks (14(1)(d)).
    if (!activity || collectionMode(activity) !== 'direct') return;
    if (personalData.some(({ categories, text }) => categories !== undefined || text !== undefined)) return;
    report('missing', { activity: activityName(activity, declaration) }, '/personalData');
  },
});
