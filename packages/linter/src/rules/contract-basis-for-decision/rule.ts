import type { AppliesTo, LegalBasis } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { isAboutEmployment } from '../../facts/employment.ts';
import { mayOverlap } from '../../facts/limits.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A service that people get by a decision is seldom a contract, so 6(1)(b) is seldom its basis. */
export default defineRule({
  id: 'contract-basis-for-decision',
  title: {
    nb: 'Et vedtak er sjelden en avtale',
    nn: 'Eit vedtak er sjeldan ein avtale',
    en: 'A decision is seldom a contract',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['GDPR 6(1)(b)', 'GDPR 6(1)(e)'],
  since: '0.1',
  messages: {
    contract: {
      nb: {
        text: '«{activity}» er en offentlig oppgave, men bygger på avtale (artikkel 6 nr. 1 bokstav b). Tjenester man får ved vedtak, er sjelden en avtale.',
        remedy:
          'Bruk «6(1)(e)» eller «6(1)(c)» med loven som gir oppgaven, om det ikke virkelig er inngått en avtale.',
      },
      nn: {
        text: '«{activity}» er ei offentleg oppgåve, men byggjer på avtale (artikkel 6 nr. 1 bokstav b). Tenester ein får ved vedtak, er sjeldan ein avtale.',
        remedy:
          'Bruk «6(1)(e)» eller «6(1)(c)» med lova som gir oppgåva, om det ikkje verkeleg er inngått ein avtale.',
      },
      en: {
        text: '“{activity}” is a public task but rests on contract (Article 6(1)(b)). Services given by decision are seldom a contract.',
        remedy:
          'Use `6(1)(e)` or `6(1)(c)` with the act that gives the task, unless there really is a contract.',
      },
    },
  },
  check(value, { activity, declaration, report }) {
    const { publicTask, exercisesPublicPowers, legalBases = [] } = value;
    if (!(publicTask || exercisesPublicPowers) || isAboutEmployment(value)) return;
    const tasks = tasksIn(legalBases);
    const index = legalBases.findIndex(
      ({ article, appliesTo }) => article === '6(1)(b)' && !hasItsOwnPurpose(appliesTo, tasks),
    );
    if (index < 0) return;
    const params = { activity: activityName(activity, declaration) };
    report('contract', params, `/legalBases/${index}/article`);
  },
});

/** The bases of the service itself; beside a public task, a legal duty is most often to keep accounts or archives. */
function tasksIn(legalBases: readonly LegalBasis[]): readonly LegalBasis[] {
  const on = (wanted: LegalBasis['article']) => legalBases.filter(({ article }) => article === wanted);
  const tasks = on('6(1)(e)');
  return tasks.length > 0 ? tasks : on('6(1)(c)');
}

/** Whether the contract is for a purpose of its own beside the purposes of the task: it decides nothing of the service. */
function hasItsOwnPurpose(contract: AppliesTo | undefined, tasks: readonly LegalBasis[]): boolean {
  const purposes = contract?.purposes;
  return (
    purposes !== undefined &&
    tasks.length > 0 &&
    tasks.every(({ appliesTo }) => !mayOverlap({ purposes }, appliesTo))
  );
}
