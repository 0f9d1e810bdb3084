import { activityName } from '../../facts/activity-name.ts';
import { needsNationalLaw, restsOnLaw, statedBases } from '../../facts/bases.ts';
import { citedLaw, isOtherSource, namesSection, wordsOf } from '../../facts/cited-law.ts';
import { isDataProtectionLaw } from '../../facts/provision-nature.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** 6(1)(c) and (e) need a duty or task laid down in law (6(3)); that the notice names it is how guidance reads the duty. */
export default defineRule({
  id: 'supplementary-basis-missing',
  title: {
    nb: 'Loven som gir plikten eller oppgaven, bør nevnes',
    nn: 'Lova som gir plikta eller oppgåva, bør nemnast',
    en: 'The act that gives the duty or task should be named',
  },
  at: '',
  severity: 'warning',
  strict: 'error',
  sources: ['GDPR 6(3)', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'Datatilsynet: behandlingsgrunnlag'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: '«{activity}» bygger på {article}, men nevner ikke loven som gir plikten eller oppgaven (artikkel 6 nr. 3).',
        remedy: 'Legg til «law» på grunnlaget, med lov og paragraf, for eksempel «barnehageloven § 47 a».',
      },
      nn: {
        text: '«{activity}» byggjer på {article}, men nemner ikkje lova som gir plikta eller oppgåva (artikkel 6 nr. 3).',
        remedy: 'Legg til «law» på grunnlaget, med lov og paragraf, til dømes «barnehagelova § 47 a».',
      },
      en: {
        text: '“{activity}” rests on {article} but names no act that gives the duty or task (Article 6(3)).',
        remedy: 'Add `law` to the basis, with act and section, for example “barnehageloven § 47 a”.',
      },
    },
    noSection: {
      nb: {
        text: '«{activity}» nevner {law}, men ingen paragraf som gir plikten eller oppgaven (artikkel 6 nr. 3).',
        remedy: 'Skriv paragrafen i «law», for eksempel «barnehageloven § 47 a».',
      },
      nn: {
        text: '«{activity}» nemner {law}, men ingen paragraf som gir plikta eller oppgåva (artikkel 6 nr. 3).',
        remedy: 'Skriv paragrafen i «law», til dømes «barnehagelova § 47 a».',
      },
      en: {
        text: '“{activity}” names {law}, but no section that gives the duty or task (Article 6(3)).',
        remedy: 'Write the section in `law`, for example “barnehageloven § 47 a”.',
      },
    },
  },
  check({ language }, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      if (!restsOnLaw(basis) || namesSection(basis.text, language)) continue;
      const name = activityName(activity, declaration);
      if (!basis.law) {
        if (needsNationalLaw(basis))
          report('missing', { activity: name, article: basis.article ?? '' }, `#${pointer}/law`);
        continue;
      }
      const cited = citedLaw(basis);
      const onlyActs = cited.every(({ provision }) => provision === undefined);
      if (cited.length === 0 || !onlyActs || basis.law.some(isOtherSource)) continue;
      // Data protection law alone has a rule of its own.
      if (cited.every(isDataProtectionLaw)) continue;
      report('noSection', { activity: name, law: wordsOf(cited) }, `#${pointer}/law`);
    }
  },
});
