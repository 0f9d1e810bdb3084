import { type LegalBasis, type LegalBasisArticle, textIn } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { citedLaw, isOtherSource, namesSection, wordsOf } from '../../facts/cited-law.ts';
import { todaysLetter } from '../../facts/former-act.ts';
import { isDataProtectionLaw, type Nature, natureOf } from '../../facts/provision-nature.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** The conditions of art. 9(2) that stand only on Union or national law: (b), (g), (h), (i) and (j). */
const NEEDS_LAW: readonly (LegalBasisArticle | undefined)[] = [
  '9(2)(b)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)',
];

/** What allows no processing of special categories by itself. */
const ALLOWS_NOTHING: readonly Nature[] = [
  'security',
  'secrecy',
  'supervisory',
  'procedure',
  'data-protection',
  'duty',
];

/** Those conditions need an act, for (b) also a collective agreement, for (h) also a contract with a health professional. */
export default defineRule({
  id: 'special-category-national-law',
  title: {
    nb: 'Vilkåret for særlige kategorier må ha en lov bak seg',
    nn: 'Vilkåret for særlege kategoriar må ha ei lov bak seg',
    en: 'The condition for special categories needs an act behind it',
  },
  at: '',
  severity: 'warning',
  strict: 'error',
  sources: [
    'GDPR 9(2)(b)',
    'GDPR 9(2)(g)',
    'GDPR 9(2)(h)',
    'GDPR 9(2)(i)',
    'GDPR 9(2)(j)',
    'personopplysningsloven § 6',
    'personopplysningsloven § 9',
  ],
  since: '0.1',
  messages,
  check({ language }, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      const name = activityName(activity, declaration);
      const place = `#${pointer}/law`;
      const { article } = basis;
      if (article === undefined) {
        const former = formerLetter(basis);
        if (former) report('formerAct', { activity: name, article: former }, place);
      } else if (NEEDS_LAW.includes(article) && !namesSection(basis.text, language)) {
        const useless = uselessLaw(basis);
        if (!basis.law && !restsOnContract(basis, language))
          report('missing', { activity: name, article }, place);
        else if (useless) report('wrongNature', { activity: name, article, law: useless }, place);
      }
    }
  },
});

/** Art. 9(2)(h) may also rest on a contract with a health professional. */
function restsOnContract({ article, text }: LegalBasis, language: string): boolean {
  return article === '9(2)(h)' && /avtale|kontrakt|contract/iu.test(textIn(text, language, language));
}

/** The references in words, when none of them allows the processing; secrecy is part of the condition in (h). */
function uselessLaw(basis: LegalBasis): string | undefined {
  const cited = citedLaw(basis);
  if (cited.length === 0 || basis.law?.some(isOtherSource)) return undefined;
  const allows = cited.some((law) => {
    const nature = natureOf(law);
    return !ALLOWS_NOTHING.includes(nature) || (nature === 'secrecy' && basis.article === '9(2)(h)');
  });
  return allows ? undefined : wordsOf(cited);
}

/** What a letter of § 9 of the act of 2000 that needed law is today, when only data protection law is cited. */
function formerLetter(basis: LegalBasis): LegalBasisArticle | undefined {
  const cited = citedLaw(basis);
  if (!cited.every(isDataProtectionLaw) || basis.law?.some(isOtherSource)) return undefined;
  const letters = cited
    .map(todaysLetter)
    .filter((letter) => letter !== undefined && NEEDS_LAW.includes(letter));
  return letters.find((letter) => letter !== '9(2)(g)') ?? letters[0];
}
