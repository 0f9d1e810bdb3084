import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { namesSection } from '../../facts/cited-law.ts';
import {
  formerConditionOnLaw,
  isConditionOnLaw,
  restsOnContract,
  uselessLaw,
} from '../../facts/special-category-law.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** 9(2)(b), (g), (h), (i) and (j) need an act; (b) may rest on a collective agreement, (h) on a contract, instead. */
export default defineRule({
  id: 'special-category-national-law',
  title: {
    nb: 'Vilkåret for særlige kategorier må ha en lov bak seg',
    nn: 'Vilkåret for særlege kategoriar må ha ei lov bak seg',
    en: 'The condition for special categories needs an act behind it',
  },
  at: '',
  severity: 'warning',
  strict: 'error',
  sources: [
    'GDPR 9(2)(b)',
    'GDPR 9(2)(g)',
    'GDPR 9(2)(h)',
    'GDPR 9(2)(i)',
    'GDPR 9(2)(j)',
    'personopplysningsloven § 6',
    'personopplysningsloven § 9',
  ],
  since: '0.1',
  messages,
  check({ language }, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      const name = activityName(activity, declaration);
      const place = `#${pointer}/law`;
      const { article, law } = basis;
      if (article === undefined) {
        const former = formerConditionOnLaw(basis);
        if (former) report('formerAct', { activity: name, article: former }, place);
      } else if (isConditionOnLaw(basis) && !namesSection(basis.text, language)) {
        const useless = uselessLaw(basis);
        if (!law && !restsOnContract(basis, language)) report('missing', { activity: name, article }, place);
        else if (useless) report('wrongNature', { activity: name, article, law: useless }, place);
      }
    }
  },
});
