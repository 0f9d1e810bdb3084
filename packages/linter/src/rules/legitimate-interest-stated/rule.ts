import { type LegalBasis, type LocalizedText, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { citedLaw } from '../../facts/cited-law.ts';
import { todaysLetter } from '../../facts/former-act.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Words that go on to say what the interest is, in bokmål, nynorsk and English. */
const INTEREST_IN = /interes[st]\p{L}{0,3}\s+(?:(?:er|i|in|is)\s+)?(?:å|to|at|of)(?!\p{L})/iu;

/** Words of which an "interest" can be made that only repeats the basis: "kommunens berettigede interesse". */
const ONLY_REPEATS = new Set(
  (
    'kommune kommunen kommunens kommuna vi vår vårt våre vår oss si sin sine sitt har ein en ei et eit er det den de dei i av til hos for ' +
    'på grunnlag basert berettiget berettigede berettigete berettiga rettkomen rettkomne legitim legitime interesse interessa interessen ' +
    'interesser interessene interesseavveiing interesseavveining interesseavveging nødvendig naudsynt ' +
    'our the a an of municipality s legitimate interest interests'
  ).split(' '),
);

/** Whoever relies on 6(1)(f) must say which interests are pursued. */
export default defineRule({
  id: 'legitimate-interest-stated',
  title: {
    nb: 'Den berettigede interessen må stå i erklæringen',
    nn: 'Den berettiga interessa må stå i erklæringa',
    en: 'The legitimate interest must be stated',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 13(1)(d)', 'GDPR 14(2)(b)', 'GDPR 6(1)(f)'],
  answers: ['13(1)(d)', '14(2)(b)'],
  since: '0.1',
  messages,
  check({ language }, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      const isStated = basis.article === '6(1)(f)';
      if (!isStated && !citedLaw(basis).some((law) => todaysLetter(law) === '6(1)(f)')) continue;
      if (basis.legitimateInterest !== undefined && !saysNothing(basis.legitimateInterest, language))
        continue;
      const params = { activity: activityName(activity, declaration) };
      const place = `#${pointer}/legitimateInterest`;
      if (!isStated) report('formerAct', params, place);
      else report(saysInterest(basis, language) ? 'onlyInText' : 'missing', params, place);
    }
  },
});

function saysNothing(interest: LocalizedText, language: string): boolean {
  return textsOf(interest, language).every(({ text }) =>
    (text.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => ONLY_REPEATS.has(word)),
  );
}

function saysInterest({ text }: LegalBasis, language: string): boolean {
  return textsOf(text, language).some((version) => INTEREST_IN.test(version.text));
}
