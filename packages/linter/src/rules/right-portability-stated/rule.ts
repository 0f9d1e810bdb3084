import { portabilityExists } from '../../facts/right-existence.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { RIGHTS } from '../../skeletons/rights.ts';
import { additions, suggestionTexts } from '../../skeletons/skeleton.ts';

/** People must be told of data portability wherever it may exist: consent or contract (GDPR 13(2)(b), 14(2)(c), 20). */
export default defineRule({
  id: 'right-portability-stated',
  title: {
    nb: 'Retten til dataportabilitet må stå i erklæringen',
    nn: 'Retten til dataportabilitet må stå i erklæringa',
    en: 'The right to data portability must be stated',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 13(2)(b)', 'GDPR 14(2)(c)', 'GDPR 20(1)(a)', 'GDPR 20(3)'],
  answers: ['13(2)(b)', '14(2)(c)'],
  since: '0.1',
  suggestions: suggestionTexts(RIGHTS.portability),
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke at man kan få med seg opplysninger som er gitt med samtykke eller i en avtale.',
        remedy: 'Legg til «portability» under «rights» med en «text» om dataportabilitet (artikkel 20).',
      },
      nn: {
        text: 'Erklæringa seier ikkje at ein kan få med seg opplysningar som er gitt med samtykke eller i ein avtale.',
        remedy: 'Legg til «portability» under «rights» med ein «text» om dataportabilitet (artikkel 20).',
      },
      en: {
        text: 'The declaration does not say that one can take along data given with consent or under a contract.',
        remedy: 'Add `portability` under `rights` with a `text` about data portability (Article 20).',
      },
    },
    unknownBasis: {
      nb: {
        text: 'Erklæringen nevner ikke dataportabilitet, og oppgir ikke alle grunnlag, så retten kan gjelde (artikkel 20).',
        remedy:
          'Legg til «portability» under «rights», eller oppgi grunnlagene hvis ingen av dem er 6(1)(a) eller (b).',
      },
      nn: {
        text: 'Erklæringa nemner ikkje dataportabilitet, og oppgir ikkje alle grunnlag, så retten kan gjelde (artikkel 20).',
        remedy:
          'Legg til «portability» under «rights», eller oppgi grunnlaga om ingen av dei er 6(1)(a) eller (b).',
      },
      en: {
        text: 'The declaration does not mention data portability, and not every basis is stated, so it may exist (Article 20).',
        remedy: 'Add `portability` under `rights`, or state the bases if none of them is 6(1)(a) or (b).',
      },
    },
  },
  check(declaration, { activities, report }) {
    if (declaration.rights?.portability) return;
    const exists = portabilityExists(declaration, activities);
    // Where the right cannot exist, nothing has to be said of it.
    if (exists === 'none') return;
    const place = '#/rights/portability';
    const suggestions = additions(RIGHTS.portability, place, declaration);
    report(exists === 'exists' ? 'missing' : 'unknownBasis', {}, place, { suggestions });
  },
});
