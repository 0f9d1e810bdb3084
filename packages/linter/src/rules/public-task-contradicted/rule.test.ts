import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const of = (fields: object) => ({ processingActivities: [{ id: 'a', name: 'Kantine', ...fields }] });
const on = (...articles: string[]) => articles.map((article) => ({ article }));
const AT = '/processingActivities/0/publicTask';

testRule(rule, [
  {
    name: 'both contradictions are told once, nynorsk',
    declaration: {
      language: 'nn',
      ...of({ publicTask: false, exercisesPublicPowers: true, legalBases: on('6(1)(e)') }),
    },
    findings: [{ messageId: 'powers', pointer: AT, severity: 'warning', params: { activity: 'Kantine' } }],
  },
  {
    name: 'a public task with a condition of article 9',
    declaration: of({ publicTask: false, legalBases: on('6(1)(e)', '9(2)(g)') }),
    findings: [{ messageId: 'basis', pointer: AT }],
  },
  {
    name: 'a part of the activity may be a public task',
    declaration: of({ publicTask: false, legalBases: on('6(1)(e)', '6(1)(f)') }),
  },
  { name: 'an employer', declaration: of({ publicTask: false, legalBases: on('6(1)(b)') }) },
  { name: 'not classified', declaration: of({ exercisesPublicPowers: true, legalBases: on('6(1)(e)') }) },
  { name: 'no bases', declaration: of({ publicTask: false, exercisesPublicPowers: false }) },
]);
