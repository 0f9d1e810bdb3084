import { anyBasis, someBasisUnknown } from '../../facts/bases.ts';
import { silentOnPublicTask, weakTests } from '../../facts/objection-test.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** After an objection only compelling legitimate grounds or a legal claim let the processing go on (GDPR 21(1)). */
export default defineRule({
  id: 'objection-test-misstated',
  title: {
    nb: 'Vilkårene for å protestere må være riktig omtalt',
    nn: 'Vilkåra for å protestere må vere rett omtalte',
    en: 'The conditions of the right to object must be described correctly',
  },
  at: '/rights/objection',
  severity: 'warning',
  sources: ['GDPR 21(1)', 'GDPR 6(1)(e)', 'GDPR 13(2)(b)', 'GDPR 14(2)(c)'],
  since: '0.1',
  messages: {
    weakTest: {
      nb: {
        text: 'Vilkåret for å fortsette etter en protest er omtalt for mildt: grunnene må være tvingende, ikke bare berettigede.',
        remedy:
          'Skriv «tvingende berettigede grunner som går foran interessene dine», eller et rettskrav (artikkel 21 nr. 1).',
      },
      nn: {
        text: 'Vilkåret for å halde fram etter ein protest er omtalt for mildt: grunnane må vere tvingande, ikkje berre berettiga.',
        remedy:
          'Skriv «tvingande berettiga grunnar som går føre interessene dine», eller eit rettskrav (artikkel 21 nr. 1).',
      },
      en: {
        text: 'The condition for continuing after an objection is put too mildly: the grounds must be compelling, not merely legitimate.',
        remedy:
          'Write “compelling legitimate grounds that override your interests”, or a legal claim (Article 21(1)).',
      },
    },
    publicTaskNotMentioned: {
      nb: {
        text: 'Teksten sier ikke at man kan protestere når opplysningene brukes til en offentlig oppgave (6(1)(e)).',
        remedy:
          'Si i «text» at retten gjelder offentlige oppgaver, eller sett «legalBases» under «appliesTo» til 6(1)(e).',
      },
      nn: {
        text: 'Teksten seier ikkje at ein kan protestere når opplysningane blir brukte til ei offentleg oppgåve (6(1)(e)).',
        remedy:
          'Sei i «text» at retten gjeld offentlege oppgåver, eller set «legalBases» under «appliesTo» til 6(1)(e).',
      },
      en: {
        text: 'The text does not say that one can object when the data are used for a public task (6(1)(e)).',
        remedy:
          'Say in `text` that the right covers public tasks, or set `legalBases` under `appliesTo` to 6(1)(e).',
      },
    },
  },
  check({ applies }, { declaration, activities, report }) {
    if (applies === false) return;
    for (const { pointer } of weakTests(declaration)) report('weakTest', {}, `#${pointer}`);
    if (!anyBasis(activities, ['6(1)(e)']) && !someBasisUnknown(activities)) return;
    for (const { pointer } of silentOnPublicTask(declaration))
      report('publicTaskNotMentioned', {}, `#${pointer}`);
  },
});
