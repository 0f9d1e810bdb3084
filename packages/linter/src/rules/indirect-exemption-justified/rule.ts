import { textsOf } from '@tretten/schema';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** "Unless the collection is required by law": wider than art. 14(5)(c), and no provision to check. */
const UNLESS_BY_LAW =
  /(?<!\p{L})(?:med\s+mindre|unn?tatt|bortsett\s+fr[aå]|utanom|unless|except)\s[^.]{0,80}?(?<!\p{L})(?:lovpålag[td]|lovbestem[td]|(?:pålag[td]|bestem[td]|fast(?:satt|sett))\s+(?:i|ved|av|gjennom)\s+lov|required\s+by\s+law)(?!\p{L})|(?<!\p{L})(?:lovpålag[td]|lovbestem[td]|(?:pålag[td]|bestem[td]|fast(?:satt|sett))\s+(?:i|ved|av|gjennom)\s+lov),?\s[^.]{0,40}?(?<!\p{L})ikkj?e\s+(?:varsl|beskjed)/iu;

/** An exemption from telling people about data from others must have a ground, and the law that some grounds rest on (GDPR 14(5)). */
export default defineRule({
  id: 'indirect-exemption-justified',
  title: {
    nb: 'Unntak fra varsling bør begrunnes',
    nn: 'Unntak frå varsling bør grunngivast',
    en: 'Exemptions from the duty to notify should be justified',
  },
  at: '#IndirectCollection',
  severity: 'warning',
  sources: ['GDPR 14(5)', 'GDPR 14(5)(b)', 'GDPR 14(5)(c)', 'GDPR 14(5)(d)', 'personopplysningsloven § 16'],
  since: '0.1',
  messages,
  check({ exemptions = [], text: told }, { declaration, report }) {
    for (const [index, { ground, law, text }] of exemptions.entries()) {
      const place = `/exemptions/${index}`;
      if (ground === undefined) report('noGround', {}, `${place}/ground`);
      else if (ground === '14(5)(c)' && !law) report('noLaw', {}, `${place}/law`);
      else if (ground === '14(5)(d)' && !law) report('noSecrecyLaw', {}, `${place}/law`);
      else if (!law && !text) report('noReason', { ground }, `${place}/text`);
    }
    if (exemptions.some(({ law }) => law !== undefined)) return;
    const unless = textsOf(told, declaration.language).find(({ text }) => UNLESS_BY_LAW.test(text));
    if (unless) report('inWords', {}, `/text${unless.suffix}`);
  },
});
