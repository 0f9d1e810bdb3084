import type { AppliesTo, EffectiveActivity, Purpose } from '@tretten/schema';
import { saysOnlyOtherPurposes } from '../../facts/generic-purpose.ts';
import { matchingVersion } from '../../facts/matching-version.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Another purpose than the first must be told, with retention and whatever else of para. 2 matters (GDPR 13(3), 14(4)). */
export default defineRule({
  id: 'further-processing-notice',
  title: {
    nb: 'Nye formål må forklares',
    nn: 'Nye formål må forklarast',
    en: 'Further purposes must be explained',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'error',
  sources: ['GDPR 13(3)', 'GDPR 14(4)', 'GDPR 5(1)(b)', 'GDPR 6(4)'],
  since: '0.1',
  messages,
  check({ purposes = [], legalBases, retention }, { activity, declaration, report }) {
    for (const [index, purpose] of purposes.entries()) {
      if (!purpose.further || !activity) continue;
      const place = `/purposes/${index}`;
      const empty = matchingVersion(purpose.text, declaration.language, saysOnlyOtherPurposes);
      if (empty) {
        report('noPurpose', {}, `${place}/text${empty.suffix}`);
        continue;
      }
      if (leavesOut(legalBases, activity, purpose)) report('noBasis', {}, place);
      if (leavesOut(retention, activity, purpose)) report('noRetention', {}, place);
    }
  },
});

/** Whether there are entries, but all of them are limited to something else; with no entry at all another rule tells it. */
function leavesOut(
  entries: readonly { readonly appliesTo?: AppliesTo }[] | undefined,
  { value }: EffectiveActivity,
  { id }: Purpose,
): boolean {
  const includes = (names: readonly string[] | undefined, name: string | undefined) =>
    names === undefined || (name !== undefined && names.includes(name));
  const covers = ({ purposes, activities }: AppliesTo) =>
    includes(purposes, id) && includes(activities, value.id);
  return entries !== undefined && !entries.some(({ appliesTo = {} }) => covers(appliesTo));
}
