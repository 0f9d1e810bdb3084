import { type LegalBasis, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { citedLaw } from '../../facts/cited-law.ts';
import { todaysLetter } from '../../facts/former-act.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words that go on to say what the interest is, in bokmål, nynorsk and English. */
const INTEREST_IN = /interes[st]\p{L}{0,3}\s+(?:(?:er|i|in|is)\s+)?(?:å|to|at|of)(?!\p{L})/iu;

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
  messages: {
    missing: {
      nb: {
        text: '«{activity}» bygger på 6(1)(f), men sier ikke hvilken interesse det gjelder.',
        remedy: 'Legg til «legitimateInterest» på grunnlaget: hvilken interesse, og hvem som har den.',
      },
      nn: {
        text: '«{activity}» byggjer på 6(1)(f), men seier ikkje kva for ei interesse det gjeld.',
        remedy: 'Legg til «legitimateInterest» på grunnlaget: kva for ei interesse, og kven som har ho.',
      },
      en: {
        text: '“{activity}” rests on 6(1)(f) but does not say which interest is pursued.',
        remedy: 'Add `legitimateInterest` to the basis: which interest, and whose.',
      },
    },
    onlyInText: {
      severity: 'warning',
      nb: {
        text: '«{activity}» bygger på 6(1)(f) og nevner bare interessen i «text».',
        remedy: 'Skriv interessen i «legitimateInterest», så den ikke blir oversett.',
      },
      nn: {
        text: '«{activity}» byggjer på 6(1)(f) og nemner berre interessa i «text».',
        remedy: 'Skriv interessa i «legitimateInterest», så ho ikkje blir oversett.',
      },
      en: {
        text: '“{activity}” rests on 6(1)(f) and mentions the interest only in `text`.',
        remedy: 'Write the interest in `legitimateInterest`, so that it cannot be overlooked.',
      },
    },
    formerAct: {
      severity: 'warning',
      nb: {
        text: '«{activity}» viser til § 8 f i personopplysningsloven fra 2000 (i dag 6(1)(f)), men sier ikke hvilken interesse det gjelder.',
        remedy:
          'Skriv 6(1)(f) i «article» og interessen i «legitimateInterest», eller velg et annet grunnlag.',
      },
      nn: {
        text: '«{activity}» viser til § 8 f i personopplysningslova frå 2000 (i dag 6(1)(f)), men seier ikkje kva for ei interesse det gjeld.',
        remedy: 'Skriv 6(1)(f) i «article» og interessa i «legitimateInterest», eller vel eit anna grunnlag.',
      },
      en: {
        text: '“{activity}” cites § 8 f of the Personal Data Act of 2000 (today 6(1)(f)) but does not say which interest is pursued.',
        remedy:
          'Write 6(1)(f) in `article` and the interest in `legitimateInterest`, or choose another basis.',
      },
    },
  },
  check({ language }, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      if (basis.legitimateInterest !== undefined) continue;
      const params = { activity: activityName(activity, declaration) };
      const place = `#${pointer}/legitimateInterest`;
      if (basis.article === '6(1)(f)')
        report(saysInterest(basis, language) ? 'onlyInText' : 'missing', params, place);
      else if (citedLaw(basis).some((law) => todaysLetter(law) === '6(1)(f)'))
        report('formerAct', params, place);
    }
  },
});

function saysInterest({ text }: LegalBasis, language: string): boolean {
  return textsOf(text, language).some((version) => INTEREST_IN.test(version.text));
}
