import type { LegalBasis } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { restsOnLaw, statedBases } from '../../facts/bases.ts';
import { type CitedLaw, citedLaw, isOtherSource, wordsOf } from '../../facts/cited-law.ts';
import { isDataProtectionLaw, isRepealedDataProtectionLaw, natureOf } from '../../facts/provision-nature.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Data protection law says how data may be used; apart from a few sections it gives no duty and no task (6(3)). */
export default defineRule({
  id: 'data-protection-act-as-basis',
  title: {
    nb: 'Personopplysningsloven gir ikke kommunen oppgavene',
    nn: 'Personopplysningslova gir ikkje kommunen oppgåvene',
    en: 'The Personal Data Act does not give the municipality its tasks',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 6(3)', 'personopplysningsloven § 8'],
  since: '0.1',
  messages: {
    alone: {
      nb: {
        text: '«{activity}» viser bare til {law}. Det er reglene for behandlingen, ikke loven som gir kommunen oppgaven.',
        remedy: 'Nevn i «law» særloven som gir plikten eller oppgaven, for eksempel «barnehageloven § 47 a».',
      },
      nn: {
        text: '«{activity}» viser berre til {law}. Det er reglane for behandlinga, ikkje lova som gir kommunen oppgåva.',
        remedy: 'Nemn i «law» særlova som gir plikta eller oppgåva, til dømes «barnehagelova § 47 a».',
      },
      en: {
        text: '“{activity}” cites only {law}. Those are the rules on processing, not the act that gives the municipality the task.',
        remedy:
          'Name in `law` the sector act that gives the duty or task, for example “barnehageloven § 47 a”.',
      },
    },
    amongActs: {
      nb: {
        text: '«{activity}» regner {law} blant lovene som gir oppgaven. Det er regler for behandlingen og gir ingen oppgave.',
        remedy: 'Ta det ut av «law», og behold særloven med paragrafen som gir oppgaven.',
      },
      nn: {
        text: '«{activity}» reknar {law} mellom lovene som gir oppgåva. Det er reglar for behandlinga og gir inga oppgåve.',
        remedy: 'Ta det ut av «law», og behald særlova med paragrafen som gir oppgåva.',
      },
      en: {
        text: '“{activity}” counts {law} among the acts that give the task. It holds rules on processing and gives no task.',
        remedy: 'Remove it from `law`, and keep the sector act with the section that gives the task.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      if (!restsOnLaw(basis) || basis.law?.some(isOtherSource)) continue;
      const cited = citedLaw(basis);
      const general = cited.filter((law) => givesNothing(law, basis));
      const [first] = general;
      if (!first) continue;
      const params = {
        activity: activityName(activity, declaration),
        law: wordsOf(general),
      };
      const place = `#${pointer}/law/${first.index}`;
      if (general.length === cited.length) {
        if (!cited.every(isRepealedDataProtectionLaw)) report('alone', params, place);
      } else if (cited.every(({ provision }) => provision === undefined)) report('amongActs', params, place);
    }
  },
});

/** Whether the citation is of data protection law and gives neither duty nor task; a letter in `law` is a basis misplaced. */
function givesNothing(law: CitedLaw, { article }: LegalBasis): boolean {
  if (!isDataProtectionLaw(law)) return false;
  if (article === undefined && law.act === 'gdpr' && law.provision?.article === '6') return false;
  const nature = natureOf(law);
  return nature === 'data-protection' || (nature === 'duty' && article !== '6(1)(c)');
}
