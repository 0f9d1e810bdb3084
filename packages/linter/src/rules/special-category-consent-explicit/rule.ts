import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Consent lifts the ban of art. 9(1) only when it is explicit; that it is need not be told, so silence is a warning. */
export default defineRule({
  id: 'special-category-consent-explicit',
  title: {
    nb: 'Samtykke til særlige kategorier må være uttrykkelig',
    nn: 'Samtykke til særlege kategoriar må vere uttrykkeleg',
    en: 'Consent to special categories must be explicit',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 9(2)(a)', 'EDPB 05/2020'],
  since: '0.1',
  messages: {
    notExplicit: {
      nb: {
        text: '«{activity}» bygger på 9(2)(a), men det står at samtykket ikke er uttrykkelig. Da gjelder forbudet i artikkel 9 nr. 1.',
        remedy:
          'Be om et uttrykkelig samtykke og skriv «explicit: true», eller velg et annet vilkår i artikkel 9 nr. 2.',
      },
      nn: {
        text: '«{activity}» byggjer på 9(2)(a), men det står at samtykket ikkje er uttrykkeleg. Då gjeld forbodet i artikkel 9 nr. 1.',
        remedy:
          'Be om eit uttrykkeleg samtykke og skriv «explicit: true», eller vel eit anna vilkår i artikkel 9 nr. 2.',
      },
      en: {
        text: '“{activity}” rests on 9(2)(a), but the consent is stated not to be explicit. Then the prohibition in Article 9(1) applies.',
        remedy:
          'Ask for explicit consent and write `explicit: true`, or choose another condition of Article 9(2).',
      },
    },
    unset: {
      severity: 'warning',
      nb: {
        text: '«{activity}» bygger på 9(2)(a), som krever uttrykkelig samtykke; det står ikke om samtykket er uttrykkelig.',
        remedy: 'Skriv «explicit: true» under «consent» på grunnlaget når samtykket er uttrykkelig.',
      },
      nn: {
        text: '«{activity}» byggjer på 9(2)(a), som krev uttrykkeleg samtykke; det står ikkje om samtykket er uttrykkeleg.',
        remedy: 'Skriv «explicit: true» under «consent» på grunnlaget når samtykket er uttrykkeleg.',
      },
      en: {
        text: '“{activity}” rests on 9(2)(a), which requires explicit consent; it is not stated whether the consent is explicit.',
        remedy: 'Write `explicit: true` under `consent` of the basis when the consent is explicit.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      if (basis.article !== '9(2)(a)' || basis.consent?.explicit === true) continue;
      const messageId = basis.consent?.explicit === false ? 'notExplicit' : 'unset';
      report(messageId, { activity: activityName(activity, declaration) }, `#${pointer}/consent/explicit`);
    }
  },
});
