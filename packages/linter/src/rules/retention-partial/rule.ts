import { activityName } from '../../facts/activity-name.ts';
import { namesUnknownPurpose } from '../../facts/references.ts';
import { type Part, uncoveredParts } from '../../facts/uncovered.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Where every statement on retention is about a part of the activity, together they must reach all of it. */
export default defineRule({
  id: 'retention-partial',
  title: {
    nb: 'Lagringstiden må dekke alt kommunen gjør',
    nn: 'Lagringstida må dekkje alt kommunen gjer',
    en: 'Retention must be stated for the whole activity',
  },
  at: '',
  severity: 'warning',
  strict: 'error',
  sources: ['GDPR 13(2)(a)', 'GDPR 14(2)(a)'],
  since: '0.1',
  messages: {
    uncovered: {
      nb: {
        text: 'Lagringstiden i «{activity}» er oppgitt for noe, men ikke for {parts}.',
        remedy:
          'Legg dem til i «appliesTo» på en lagringstid som gjelder dem, eller legg til en lagringstid.',
      },
      nn: {
        text: 'Lagringstida i «{activity}» er oppgitt for noko, men ikkje for {parts}.',
        remedy: 'Legg dei til i «appliesTo» på ei lagringstid som gjeld dei, eller legg til ei lagringstid.',
      },
      en: {
        text: 'Retention in “{activity}” is stated for some of it, but not for {parts}.',
        remedy: 'Add them to `appliesTo` of a retention entry that holds for them, or add an entry.',
      },
    },
    general: {
      nb: {
        text: 'Lagringstidene i «general» er begrenset, og {count} aktiviteter uten egen lagringstid faller utenfor.',
        remedy:
          'Legg til en lagringstid uten «appliesTo» i «general», eller egne lagringstider i aktivitetene.',
      },
      nn: {
        text: 'Lagringstidene i «general» er avgrensa, og {count} aktivitetar utan eiga lagringstid fell utanfor.',
        remedy:
          'Legg til ei lagringstid utan «appliesTo» i «general», eller eigne lagringstider i aktivitetane.',
      },
      en: {
        text: 'The retention entries in `general` are limited, and {count} activities without their own fall outside.',
        remedy: 'Add an entry without `appliesTo` to `general`, or entries to the activities.',
      },
    },
  },
  check(declaration, { activities, report }) {
    const lacking = activities.flatMap((activity) => {
      const { retention = [] } = activity.value;
      const isOwn = activity.origin['retention'] === `${activity.pointer}/retention`;
      // A purpose that does not exist was probably meant to be one that does.
      if (isOwn && retention.some(({ appliesTo }) => namesUnknownPurpose(appliesTo, activity))) return [];
      const parts = uncoveredParts(activity, retention);
      return parts.length > 0 ? [{ activity, parts, origin: activity.origin['retention'] ?? '' }] : [];
    });
    const inherited = lacking.filter(
      ({ origin, activity }) => activity.declared && origin === '/general/retention',
    );
    if (inherited.length > 1) report('general', { count: inherited.length }, '#/general/retention');
    for (const one of lacking) {
      if (inherited.length > 1 && inherited.includes(one)) continue;
      const params = { activity: activityName(one.activity, declaration), parts: list(one.parts) };
      report('uncovered', params, `#${one.parts[0]?.pointer}`);
    }
  },
});

function list(parts: readonly Part[]): string {
  return parts.map(({ value }) => value).join(', ');
}
