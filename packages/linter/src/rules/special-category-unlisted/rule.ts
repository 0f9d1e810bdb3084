import { activityName } from '../../facts/activity-name.ts';
import { unusedConditions } from '../../facts/unlisted-special-data.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A condition for special categories, and no such data listed: either the data or the condition is wrong. */
export default defineRule({
  id: 'special-category-unlisted',
  title: {
    nb: 'Vilkår etter artikkel 9 eller 10, men ingen slike opplysninger',
    nn: 'Vilkår etter artikkel 9 eller 10, men ingen slike opplysningar',
    en: 'A condition of Article 9 or 10, but no such data',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 14(1)(d)', 'GDPR 9(2)', 'GDPR 10'],
  since: '0.1',
  messages: {
    indirect: {
      nb: {
        text: '«{activity}» oppgir {article}, men ingen slike opplysninger står i «personalData» (artikkel 14 nr. 1 bokstav d).',
        remedy:
          'Legg til kategorien i «personalData», eller fjern {article} hvis dere ikke behandler slike opplysninger.',
      },
      nn: {
        text: '«{activity}» fører opp {article}, men ingen slike opplysningar står i «personalData» (artikkel 14 nr. 1 bokstav d).',
        remedy:
          'Legg til kategorien i «personalData», eller fjern {article} dersom de ikkje behandlar slike opplysningar.',
      },
      en: {
        text: '“{activity}” states {article}, but no such data are in `personalData` (Article 14(1)(d)).',
        remedy: 'Add the category to `personalData`, or remove {article} if you process no such data.',
      },
    },
    direct: {
      severity: 'info',
      nb: {
        text: '«{activity}» oppgir {article}, men ingen slike opplysninger står i «personalData».',
        remedy:
          'Legg gjerne til kategorien i «personalData», eller fjern {article} hvis dere ikke behandler slike opplysninger.',
      },
      nn: {
        text: '«{activity}» fører opp {article}, men ingen slike opplysningar står i «personalData».',
        remedy:
          'Legg gjerne til kategorien i «personalData», eller fjern {article} dersom de ikkje behandlar slike opplysningar.',
      },
      en: {
        text: '“{activity}” states {article}, but no such data are in `personalData`.',
        remedy:
          'Consider adding the category to `personalData`, or remove {article} if you process no such data.',
      },
    },
  },
  check(_value, { activity, declaration, report }) {
    if (!activity) return;
    for (const { article, isDemanded, pointer } of unusedConditions(activity, declaration.language)) {
      const params = { activity: activityName(activity, declaration), article };
      report(isDemanded ? 'indirect' : 'direct', params, `#${pointer}`);
    }
  },
});
