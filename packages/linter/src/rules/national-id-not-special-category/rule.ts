import { activityName } from '../../facts/activity-name.ts';
import { isArticle9, statedBases } from '../../facts/bases.ts';
import { IDENTITY_NUMBER_PARTS, specialNumberClaim } from '../../facts/identity-number-claim.ts';
import { IDENTITY_NUMBER } from '../../facts/special-categories.ts';
import { placedStrings } from '../../facts/text-strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Identity numbers have conditions of their own (personopplysningsloven § 12); they are not on the list of art. 9(1). */
export default defineRule({
  id: 'national-id-not-special-category',
  title: {
    nb: 'Fødselsnummer er ikke en særlig kategori',
    nn: 'Fødselsnummer er ikkje ein særleg kategori',
    en: 'Identity numbers are not a special category',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 9(1)', 'personopplysningsloven § 12', 'GDPR 87'],
  since: '0.1',
  mentions: IDENTITY_NUMBER_PARTS,
  messages: {
    called: {
      nb: {
        text: '«{words}»: Fødselsnummer er ikke en særlig kategori etter artikkel 9 nr. 1.',
        remedy: 'Nevn fødselsnummeret for seg; vilkårene står i personopplysningsloven § 12.',
      },
      nn: {
        text: '«{words}»: Fødselsnummer er ikkje ein særleg kategori etter artikkel 9 nr. 1.',
        remedy: 'Nemn fødselsnummeret for seg; vilkåra står i personopplysningslova § 12.',
      },
      en: {
        text: '“{words}”: national identity numbers are not a special category under Article 9(1).',
        remedy: 'Mention the identity number by itself; its conditions are in personopplysningsloven § 12.',
      },
    },
    condition: {
      nb: {
        text: '«{activity}» oppgir artikkel 9 for fødselsnummer, men fødselsnummer er ikke en særlig kategori.',
        remedy:
          'Ta «national-identity-number» ut av «appliesTo»; artikkel 6 og personopplysningsloven § 12 er nok.',
      },
      nn: {
        text: '«{activity}» oppgir artikkel 9 for fødselsnummer, men fødselsnummer er ikkje ein særleg kategori.',
        remedy:
          'Ta «national-identity-number» ut av «appliesTo»; artikkel 6 og personopplysningslova § 12 er nok.',
      },
      en: {
        text: '“{activity}” states Article 9 for identity numbers, but they are not a special category.',
        remedy:
          'Take `national-identity-number` out of `appliesTo`; Article 6 and personopplysningsloven § 12 are enough.',
      },
    },
  },
  check(_root, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      const index = basis.appliesTo?.categories?.indexOf(IDENTITY_NUMBER) ?? -1;
      if (!isArticle9(basis) || index < 0) continue;
      const params = { activity: activityName(activity, declaration) };
      report('condition', params, `${pointer}/appliesTo/categories/${index}`);
    }
    for (const { value, pointer } of placedStrings(
      declaration,
      (text) => specialNumberClaim(text) !== undefined,
      IDENTITY_NUMBER_PARTS,
    )) {
      report('called', { words: specialNumberClaim(value) ?? '' }, pointer);
    }
  },
});
