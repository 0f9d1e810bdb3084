import type { LegalBasis } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { lettersOf } from '../../facts/bases.ts';
import { isLimited, mayOverlap } from '../../facts/limits.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A duty (6(1)(c)) and a task (6(1)(e)) have different consequences: one can object to the second, not to the first. */
export default defineRule({
  id: 'legal-basis-c-e-mixed',
  title: {
    nb: 'Rettslig plikt og offentlig oppgave bør holdes fra hverandre',
    nn: 'Rettsleg plikt og offentleg oppgåve bør haldast frå kvarandre',
    en: 'Legal obligation and public task are better kept apart',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['GDPR 6(1)(c)', 'GDPR 6(1)(e)', 'GDPR 21(1)'],
  since: '0.1',
  messages: {
    samePurpose: {
      nb: {
        text: '«{activity}» bygger på både 6(1)(c) og 6(1)(e) for det samme. Retten til å protestere gjelder bare 6(1)(e).',
        remedy:
          'Er det én av dem, så velg den. Er det begge, så si med «appliesTo» hva som er plikt, og hva som er oppgave.',
      },
      nn: {
        text: '«{activity}» byggjer på både 6(1)(c) og 6(1)(e) for det same. Retten til å protestere gjeld berre 6(1)(e).',
        remedy:
          'Er det éin av dei, så vel han. Er det begge, så sei med «appliesTo» kva som er plikt, og kva som er oppgåve.',
      },
      en: {
        text: '“{activity}” rests on both 6(1)(c) and 6(1)(e) for the same thing. The right to object covers only 6(1)(e).',
        remedy:
          'If it is one of them, choose it. If it is both, say with `appliesTo` what is a duty and what is a task.',
      },
    },
    unlinked: {
      severity: 'warning',
      nb: {
        text: '«{activity}» har flere formål og både 6(1)(c) og 6(1)(e), men sier ikke hvilket som gjelder hvilket formål.',
        remedy:
          'Legg til «appliesTo» med «purposes» på begge grunnlagene; retten til å protestere gjelder bare 6(1)(e).',
      },
      nn: {
        text: '«{activity}» har fleire formål og både 6(1)(c) og 6(1)(e), men seier ikkje kva for eit som gjeld kva formål.',
        remedy:
          'Legg til «appliesTo» med «purposes» på begge grunnlaga; retten til å protestere gjeld berre 6(1)(e).',
      },
      en: {
        text: '“{activity}” has several purposes and both 6(1)(c) and 6(1)(e), but does not say which belongs to which purpose.',
        remedy: 'Add `appliesTo` with `purposes` to both bases; the right to object covers only 6(1)(e).',
      },
    },
  },
  check({ purposes = [], ...value }, { activity, declaration, report }) {
    const legalBases: readonly LegalBasis[] = value.legalBases ?? [];
    const duties = legalBases.filter(({ article }) => article === '6(1)(c)');
    const tasks = legalBases.filter(({ article }) => article === '6(1)(e)');
    if (!activity || duties.length === 0 || tasks.length === 0 || purposes.length === 0) return;
    const params = { activity: activityName(activity, declaration) };
    if (purposes.length > 1 && [...duties, ...tasks].some(({ appliesTo }) => !isLimited(appliesTo))) {
      if (lettersOf(activity).length === 2) report('unlinked', params, '/legalBases');
      return;
    }
    const mixed = tasks.find((task) => duties.some((duty) => mayConcernTheSame(duty, task)));
    if (mixed) report('samePurpose', params, `/legalBases/${legalBases.indexOf(mixed)}/article`);
  },
});

function mayConcernTheSame(one: LegalBasis, other: LegalBasis): boolean {
  return mayOverlap(one.appliesTo, other.appliesTo);
}
