import { activityName } from '../../facts/activity-name.ts';
import { lettersOf } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** What is classified as no public task is neither an exercise of public powers nor based on a public task alone. */
export default defineRule({
  id: 'public-task-contradicted',
  title: {
    nb: 'Er det en offentlig oppgave eller ikke?',
    nn: 'Er det ei offentleg oppgåve eller ikkje?',
    en: 'Is it a public task or not?',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 6(1)(e)', 'GDPR 6(1)', 'GDPR 49(3)'],
  since: '0.1',
  messages: {
    powers: {
      nb: {
        text: '«{activity}» er merket som utøvelse av offentlig myndighet, men ikke som offentlig oppgave.',
        remedy:
          'Skriv «publicTask: true», eller «exercisesPublicPowers: false» hvis kommunen ikke bestemmer over noen her.',
      },
      nn: {
        text: '«{activity}» er merkt som utøving av offentleg mynde, men ikkje som offentleg oppgåve.',
        remedy:
          'Skriv «publicTask: true», eller «exercisesPublicPowers: false» dersom kommunen ikkje bestemmer over nokon her.',
      },
      en: {
        text: '“{activity}” is classified as an exercise of public powers, but not as a public task.',
        remedy:
          'Write `publicTask: true`, or `exercisesPublicPowers: false` if the municipality decides over nobody here.',
      },
    },
    basis: {
      nb: {
        text: '«{activity}» bygger bare på 6(1)(e), en oppgave i allmennhetens interesse, men er ikke merket som offentlig oppgave.',
        remedy: 'Skriv «publicTask: true», eller rett «article» til grunnlaget dere bygger på.',
      },
      nn: {
        text: '«{activity}» byggjer berre på 6(1)(e), ei oppgåve av allmenn interesse, men er ikkje merkt som offentleg oppgåve.',
        remedy: 'Skriv «publicTask: true», eller rett «article» til grunnlaget de byggjer på.',
      },
      en: {
        text: '“{activity}” rests only on 6(1)(e), a task in the public interest, but is not classified as a public task.',
        remedy: 'Write `publicTask: true`, or correct `article` to the basis you rely on.',
      },
    },
  },
  check({ publicTask, exercisesPublicPowers }, { activity, declaration, report }) {
    if (!activity || publicTask !== false) return;
    const params = { activity: activityName(activity, declaration) };
    const letters = lettersOf(activity);
    if (exercisesPublicPowers) report('powers', params, '/publicTask');
    else if (letters.length > 0 && letters.every((letter) => letter === '6(1)(e)'))
      report('basis', params, '/publicTask');
  },
});
