import { objectionExists } from '../../facts/right-existence.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { RIGHTS } from '../../skeletons/rights.ts';
import { additions, suggestionTexts } from '../../skeletons/skeleton.ts';

/** People must be told of the right to object wherever it may exist (GDPR 13(2)(b), 14(2)(c), 21). */
export default defineRule({
  id: 'right-objection-stated',
  title: {
    nb: 'Retten til å protestere må stå i erklæringen',
    nn: 'Retten til å protestere må stå i erklæringa',
    en: 'The right to object must be stated',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 13(2)(b)', 'GDPR 14(2)(c)', 'GDPR 21(1)', 'GDPR 21(2)'],
  answers: ['13(2)(b)', '14(2)(c)'],
  since: '0.1',
  suggestions: suggestionTexts(RIGHTS.objection),
  messages: {
    missing: {
      nb: {
        text: 'Erklæringen sier ikke at man kan protestere mot behandling etter 6(1)(e) eller (f) eller mot direkte markedsføring.',
        remedy: 'Legg til «objection» under «rights» med en «text» om når man kan protestere (artikkel 21).',
      },
      nn: {
        text: 'Erklæringa seier ikkje at ein kan protestere mot behandling etter 6(1)(e) eller (f) eller mot direkte marknadsføring.',
        remedy: 'Legg til «objection» under «rights» med ein «text» om når ein kan protestere (artikkel 21).',
      },
      en: {
        text: 'The declaration does not say that one can object to processing under 6(1)(e) or (f) or to direct marketing.',
        remedy: 'Add `objection` under `rights` with a `text` saying when one can object (Article 21).',
      },
    },
    unknownBasis: {
      nb: {
        text: 'Erklæringen nevner ikke retten til å protestere, og oppgir ikke alle grunnlag, så retten kan gjelde (artikkel 21).',
        remedy:
          'Legg til «objection» under «rights», eller oppgi grunnlagene hvis ingen av dem er 6(1)(e) eller (f).',
      },
      nn: {
        text: 'Erklæringa nemner ikkje retten til å protestere, og oppgir ikkje alle grunnlag, så retten kan gjelde (artikkel 21).',
        remedy:
          'Legg til «objection» under «rights», eller oppgi grunnlaga om ingen av dei er 6(1)(e) eller (f).',
      },
      en: {
        text: 'The declaration does not mention the right to object, and not every basis is stated, so it may exist (Article 21).',
        remedy: 'Add `objection` under `rights`, or state the bases if none of them is 6(1)(e) or (f).',
      },
    },
  },
  check(declaration, { activities, report }) {
    if (declaration.rights?.objection) return;
    const exists = objectionExists(declaration, activities);
    // Where the right cannot exist, nothing has to be said of it.
    if (exists === 'none') return;
    const place = '#/rights/objection';
    const suggestions = additions(RIGHTS.objection, place, declaration);
    report(exists === 'exists' ? 'missing' : 'unknownBasis', {}, place, { suggestions });
  },
});
