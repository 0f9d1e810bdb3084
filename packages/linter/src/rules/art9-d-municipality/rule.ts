import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** 9(2)(d) is only for foundations, associations and the like with political, philosophical, religious or trade-union aims. */
export default defineRule({
  id: 'art9-d-municipality',
  title: {
    nb: '9(2)(d) gjelder ikke for en kommune',
    nn: '9(2)(d) gjeld ikkje for ein kommune',
    en: '9(2)(d) does not apply to a municipality',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 9(2)(d)'],
  since: '0.1',
  messages: {
    notForMunicipality: {
      nb: {
        text: '«{activity}» bygger på 9(2)(d), som bare gjelder ideelle organisasjoner med politisk, religiøst eller lignende mål.',
        remedy:
          'Velg et vilkår i artikkel 9 nr. 2 som passer, for eksempel 9(2)(b) eller 9(2)(g), med lov i «law».',
      },
      nn: {
        text: '«{activity}» byggjer på 9(2)(d), som berre gjeld ideelle organisasjonar med politisk, religiøst eller liknande mål.',
        remedy:
          'Vel eit vilkår i artikkel 9 nr. 2 som passar, til dømes 9(2)(b) eller 9(2)(g), med lov i «law».',
      },
      en: {
        text: '“{activity}” rests on 9(2)(d), which is only for not-for-profit bodies with a political, religious or similar aim.',
        remedy:
          'Choose a condition of Article 9(2) that fits, for example 9(2)(b) or 9(2)(g), with an act in `law`.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      const controller = activity?.value.controller ?? declaration.controller;
      if (basis.article !== '9(2)(d)' || controller?.kind === 'other') continue;
      report('notForMunicipality', { activity: activityName(activity, declaration) }, `#${pointer}/article`);
    }
  },
});
