import { activityName } from '../../facts/activity-name.ts';
import { followsHealthRecordAct, keepsHealthRecords } from '../../facts/health-records.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** How long health records are kept is laid down by law; readers understand the time better when they see it. */
export default defineRule({
  id: 'retention-health-record',
  title: {
    nb: 'Lagringstiden for pasientjournaler følger pasientjournalloven § 25',
    nn: 'Lagringstida for pasientjournalar følgjer pasientjournallova § 25',
    en: 'Retention of health records follows pasientjournalloven § 25',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['pasientjournalloven § 25', 'GDPR 13(2)(a)', 'GDPR 14(2)(a)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: '«{activity}» gjelder helsehjelp, men lagringstiden viser ikke til pasientjournalloven § 25.',
        remedy:
          'Skriv i «retention» at journalen blir tatt vare på til helsehjelpen ikke trenger den lenger, med «law: [pasientjournalloven § 25]».',
      },
      nn: {
        text: '«{activity}» gjeld helsehjelp, men lagringstida viser ikkje til pasientjournallova § 25.',
        remedy:
          'Skriv i «retention» at journalen blir teken vare på til helsehjelpa ikkje treng han lenger, med «law: [pasientjournallova § 25]».',
      },
      en: {
        text: '“{activity}” concerns health care, but its retention does not refer to pasientjournalloven § 25.',
        remedy:
          'Say in `retention` that the record is kept until health care needs it no longer, with `law: [pasientjournalloven § 25]`.',
      },
    },
  },
  check({ retention }, { activity, declaration, report }) {
    // Without any retention, retention-required tells it.
    if (!activity || !retention || !keepsHealthRecords(activity, declaration.language)) return;
    if (retention.some((entry) => followsHealthRecordAct(entry, declaration.language))) return;
    // At the activity even where the words stand in `general`, which speaks for other data as well.
    const params = { activity: activityName(activity, declaration) };
    report('missing', params, `#${activity.pointer}/retention`);
  },
});
