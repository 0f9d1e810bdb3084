import type { EffectiveActivity, LegalBasis } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { hasArticle6, needsNationalLaw, statedBases } from '../../facts/bases.ts';
import { citedLaw } from '../../facts/cited-law.ts';
import { asksForConsent } from '../../facts/consent-law.ts';
import { isLimited } from '../../facts/limits.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Consent is hardly free towards an authority that decides; for its tasks it should rest on law instead. */
export default defineRule({
  id: 'consent-basis-public-task',
  title: {
    nb: 'Samtykke passer sjelden for kommunens oppgaver',
    nn: 'Samtykke passar sjeldan for oppgåvene til kommunen',
    en: 'Consent rarely fits the tasks of a public authority',
  },
  at: '',
  severity: 'warning',
  sources: ['recital 43 of the GDPR', 'EDPB 05/2020', 'GDPR 4(11)', 'GDPR 6(1)(a)'],
  since: '0.1',
  messages: {
    publicTask: {
      nb: {
        text: '«{activity}» er en av kommunens oppgaver, men bygger på samtykke, som sjelden er frivillig overfor en myndighet.',
        remedy:
          'Bruk 6(1)(e) med loven som gir oppgaven. Gjelder samtykket bare et frivillig tillegg, så si det med «appliesTo».',
      },
      nn: {
        text: '«{activity}» er ei av oppgåvene til kommunen, men byggjer på samtykke, som sjeldan er frivillig overfor ei styresmakt.',
        remedy:
          'Bruk 6(1)(e) med lova som gir oppgåva. Gjeld samtykket berre eit frivillig tillegg, så sei det med «appliesTo».',
      },
      en: {
        text: '“{activity}” is one of the municipality’s tasks but rests on consent, which is rarely free towards an authority.',
        remedy:
          'Use 6(1)(e) with the act that gives the task. If only a voluntary extra needs consent, say so with `appliesTo`.',
      },
    },
    withLaw: {
      nb: {
        text: '«{activity}» oppgir samtykke og {law} som ett grunnlag. Følger behandlingen av lov, er det loven som gjelder.',
        remedy: 'Velg: 6(1)(c) eller 6(1)(e) med «law», eller 6(1)(a) uten.',
      },
      nn: {
        text: '«{activity}» fører opp samtykke og {law} som eitt grunnlag. Følgjer behandlinga av lov, er det lova som gjeld.',
        remedy: 'Vel: 6(1)(c) eller 6(1)(e) med «law», eller 6(1)(a) utan.',
      },
      en: {
        text: '“{activity}” states consent and {law} as one basis. Where the processing follows from an act, the act is the basis.',
        remedy: 'Choose: 6(1)(c) or 6(1)(e) with `law`, or 6(1)(a) without.',
      },
    },
    general: {
      nb: {
        text: 'Samtykke står som grunnlag for alt, også for «{activity}», som er en av kommunens oppgaver.',
        remedy:
          'Flytt samtykket til de frivillige behandlingene, og gi «{activity}» grunnlaget 6(1)(e) eller 6(1)(c) med lov.',
      },
      nn: {
        text: 'Samtykke står som grunnlag for alt, òg for «{activity}», som er ei av oppgåvene til kommunen.',
        remedy:
          'Flytt samtykket til dei frivillige behandlingane, og gi «{activity}» grunnlaget 6(1)(e) eller 6(1)(c) med lov.',
      },
      en: {
        text: 'Consent is listed as a basis for everything, also for “{activity}”, which is one of the municipality’s tasks.',
        remedy:
          'Move consent to the voluntary activities, and give “{activity}” the basis 6(1)(e) or 6(1)(c) with an act.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      if (basis.article !== '6(1)(a)') continue;
      const place = `#${pointer}/article`;
      const law = citedLaw(basis).find((cited) => !asksForConsent(cited));
      const name = activityName(activity, declaration);
      if (!activity) {
        const task = isLimited(basis.appliesTo) ? undefined : activities.find(leansOnGeneral);
        if (task) report('general', { activity: activityName(task, declaration) }, place);
      } else if (activity.value.publicTask && !isExtra(basis, activity))
        report('publicTask', { activity: name }, place);
      else if (law) report('withLaw', { activity: name, law: law.text }, place);
    }
  },
});

/** A public task that states no basis of its own, so that the reader must look to the general list. */
function leansOnGeneral(activity: EffectiveActivity): boolean {
  return activity.value.publicTask === true && !hasArticle6(activity);
}

/** Consent to part of the activity, while the rest stands on law: pictures, for instance. */
function isExtra({ appliesTo }: LegalBasis, { value }: EffectiveActivity): boolean {
  return isLimited(appliesTo) && (value.legalBases ?? []).some(needsNationalLaw);
}
