import { activityName } from '../../facts/activity-name.ts';
import { restsOnLaw, type StatedBasis, statedBases } from '../../facts/bases.ts';
import { type CitedLaw, citedLaw, isOtherSource, wordsOf } from '../../facts/cited-law.ts';
import { type Nature, natureOf } from '../../facts/provision-nature.ts';
import { isSecurityActivity } from '../../facts/security-activity.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A provision on security, secrecy or supervision carries no service (6(3)); it is told when nothing else is named. */
export default defineRule({
  id: 'supplementary-basis-wrong-nature',
  title: {
    nb: 'Loven som er nevnt, må gi oppgaven',
    nn: 'Lova som er nemnd, må gi oppgåva',
    en: 'The act named must give the task',
  },
  at: '',
  severity: 'warning',
  sources: [
    'GDPR 6(3)',
    'personopplysningsloven § 20',
    'pasientjournalloven § 22',
    'forvaltningsloven § 13',
    'barnevernsloven § 13-1',
  ],
  since: '0.1',
  messages,
  check({ language }, { declaration, activities, report }) {
    for (const stated of statedBases(declaration, activities)) {
      const wrong = wrongLaw(stated, language);
      const [first] = wrong;
      if (!first) continue;
      const params = {
        activity: activityName(stated.activity, declaration),
        law: wordsOf(wrong.map(({ cited }) => cited)),
      };
      report(first.nature, params, `#${stated.pointer}/law/${first.cited.index}`);
    }
  },
});

interface WrongLaw {
  readonly cited: CitedLaw;
  readonly nature: 'security' | 'secrecy' | 'supervisory';
}

/** The provisions of another nature, when no provision of the basis carries the task. */
function wrongLaw({ basis, activity }: StatedBasis, language: string): readonly WrongLaw[] {
  if (!restsOnLaw(basis) || basis.law?.some(isOtherSource)) return [];
  const isDuty = basis.article === '6(1)(c)';
  const isSecurity = activity !== undefined && isSecurityActivity(activity, language);
  const all = citedLaw(basis).map((cited) => ({ cited, nature: natureOf(cited) }));
  // Articles 57 and 58 have a rule of their own, supervisory-article-as-basis.
  if (all.some(({ cited }) => cited.act === 'gdpr' && /^5[78]$/u.test(cited.provision?.article ?? '')))
    return [];
  const carries = ({ cited, nature }: { cited: CitedLaw; nature: Nature }) =>
    nature === 'basis' ||
    (nature === 'duty' && isDuty) ||
    // Keeping data safe is itself a duty (art. 5(1)(f) and 32), so logging and scanning rest on it.
    (nature === 'security' && (isSecurity || (isDuty && cited.act === 'gdpr')));
  if (all.some(carries)) return [];
  return all.filter((law): law is WrongLaw => /^(?:security|secrecy|supervisory)$/u.test(law.nature));
}
