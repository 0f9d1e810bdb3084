import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words about decisions by machine or about profiling, in bokmål, nynorsk and English. */
const SAID =
  /(?<!\p{L})(?:(?:hei?l|full)?automati\p{L}{1,8}\s+(?:\p{L}{1,20}\s+){0,2}?(?:avgj[øe]r|vedtak|saksbehand|sakshandsam|behandl|handsam)|profiler(?:ing|ar|er|e)|(?:fully\s+)?automated\s+(?:individual\s+)?(?:decision|process)|profiling)/iu;

/** What a word means does not tell whether the body does it. */
const MEANING = /^\/definitions\//u;

/** Saying that no decision is made by machine alone is good practice; the law asks only about those that exist. */
export default defineRule({
  id: 'automated-decision-negative',
  title: {
    nb: 'Si gjerne fra når ingen avgjørelser er automatiske',
    nn: 'Sei gjerne frå når ingen avgjerder er automatiske',
    en: 'Consider saying so when no decisions are automated',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 13(2)(f)', 'GDPR 14(2)(g)', 'GDPR 22(1)'],
  since: '0.1',
  messages: {
    silent: {
      nb: {
        text: 'Erklæringen sier ikke om noen avgjørelser blir tatt helt automatisk, uten at et menneske vurderer dem.',
        remedy:
          'Skriv «automatedDecisions: none» i «general» når svaret er nei, eller beskriv avgjørelsene der de hører hjemme.',
      },
      nn: {
        text: 'Erklæringa seier ikkje om nokre avgjerder blir tekne heilt automatisk, utan at eit menneske vurderer dei.',
        remedy:
          'Skriv «automatedDecisions: none» i «general» når svaret er nei, eller skildre avgjerdene der dei høyrer heime.',
      },
      en: {
        text: 'The declaration does not say whether any decisions are fully automated, with no person assessing them.',
        remedy:
          'Write `automatedDecisions: none` in `general` when the answer is no, or describe the decisions where they belong.',
      },
    },
  },
  check({ general, rights }, { declaration, activities, report }) {
    if (activities.length === 0) return;
    const stated = [general, ...activities.map(({ value }) => value)];
    if (stated.some((holder) => holder?.automatedDecisions !== undefined)) return;
    if (rights?.notSubjectToAutomatedDecision) return;
    if (stringsOf(declaration, (text) => SAID.test(text)).some(({ path }) => !MEANING.test(path))) return;
    report('silent', {}, '/general/automatedDecisions');
  },
});
