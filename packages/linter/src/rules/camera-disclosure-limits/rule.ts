import { isCameraSurveillance } from '../../facts/camera-activity.ts';
import { unlimitedRecipient } from '../../facts/camera-disclosure.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Recordings go to others only with the consent of those filmed or where law allows it; the police may have them. */
export default defineRule({
  id: 'camera-disclosure-limits',
  title: {
    nb: 'Hvem som kan få kameraopptak',
    nn: 'Kven som kan få kameraopptak',
    en: 'Who may receive camera recordings',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['forskrift om kameraovervåking i virksomhet § 5', 'GDPR 13(1)(e)'],
  since: '0.1',
  messages: {
    unlimited: {
      nb: {
        text: 'Opptak kan gis til andre enn politiet bare med samtykke eller når lov åpner for det (kameraforskriften § 5). Det står ikke for denne mottakeren.',
        remedy: 'Skriv når mottakeren får opptak, i «condition», og loven som åpner for det, i «law».',
      },
      nn: {
        text: 'Opptak kan bli gitt til andre enn politiet berre med samtykke eller når lov opnar for det (kameraforskrifta § 5). Det står ikkje for denne mottakaren.',
        remedy: 'Skriv når mottakaren får opptak, i «condition», og lova som opnar for det, i «law».',
      },
      en: {
        text: 'Recordings may go to others than the police only with consent or where law allows it (camera regulation § 5). That is not stated for this recipient.',
        remedy:
          'State when the recipient gets recordings in `condition`, and the law that allows it in `law`.',
      },
    },
  },
  check({ recipients }, { activity, activities, declaration, report }) {
    if (!activity || !isCameraSurveillance(activity, declaration.language)) return;
    const index = unlimitedRecipient(activity, declaration.language);
    if (index === undefined) return;
    // What `general` says of all activities is about recordings only where all of them are by camera.
    const isOwn = activity.origin['recipients'] === `${activity.pointer}/recipients`;
    if (!isOwn && !activities.every((one) => isCameraSurveillance(one, declaration.language))) return;
    if (recipients) report('unlimited', {}, `/recipients/${index}`);
  },
});
