import { textIn } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { categoriesWithoutCondition, purposesWithoutBasis } from '../../facts/purpose-bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Where the bases are shared out among the purposes, every purpose must get one. */
export default defineRule({
  id: 'purpose-without-basis',
  title: {
    nb: 'Hvert formål må ha sitt behandlingsgrunnlag',
    nn: 'Kvart formål må ha sitt rettslege grunnlag',
    en: 'Every purpose needs a legal basis of its own',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  strict: 'error',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 6(1)', 'GDPR 9(2)', 'Datatilsynet: behandlingsgrunnlag'],
  since: '0.1',
  messages: {
    noBasis: {
      nb: {
        text: '«{activity}» oppgir grunnlag for andre formål, men ikke for «{purpose}».',
        remedy:
          'Legg formålet til i «appliesTo.purposes» på grunnlaget det bygger på, eller legg til et grunnlag.',
      },
      nn: {
        text: '«{activity}» fører opp grunnlag for andre formål, men ikkje for «{purpose}».',
        remedy:
          'Legg formålet til i «appliesTo.purposes» på grunnlaget det byggjer på, eller legg til eit grunnlag.',
      },
      en: {
        text: '“{activity}” states a basis for other purposes but none for “{purpose}”.',
        remedy: 'Add the purpose to `appliesTo.purposes` of the basis it rests on, or add a basis.',
      },
    },
    noCondition: {
      nb: {
        text: '«{activity}» bruker «{category}» til «{purpose}», men vilkårene i artikkel 9 nr. 2 er oppgitt for andre formål.',
        remedy:
          'Legg formålet til i «appliesTo.purposes» på vilkåret, eller legg til vilkåret det bygger på.',
      },
      nn: {
        text: '«{activity}» bruker «{category}» til «{purpose}», men vilkåra i artikkel 9 nr. 2 er førte opp for andre formål.',
        remedy:
          'Legg formålet til i «appliesTo.purposes» på vilkåret, eller legg til vilkåret det byggjer på.',
      },
      en: {
        text: '“{activity}” uses “{category}” for “{purpose}”, but the conditions of Article 9(2) are stated for other purposes.',
        remedy: 'Add the purpose to `appliesTo.purposes` of the condition, or add the condition it rests on.',
      },
    },
  },
  check(_value, { activity, declaration, report }) {
    if (!activity) return;
    const { language } = declaration;
    const name = activityName(activity, declaration);
    for (const { text, pointer } of purposesWithoutBasis(activity))
      report('noBasis', { activity: name, purpose: textIn(text, language, language) }, `#${pointer}`);
    for (const { category, purpose, pointer } of categoriesWithoutCondition(activity))
      report('noCondition', { activity: name, category, purpose }, `#${pointer}`);
  },
});
