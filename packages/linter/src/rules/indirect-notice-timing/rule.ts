import { type EffectiveActivity, textsOf } from '@tretten/schema';
import { collectsIndirectly, isExempted } from '../../facts/collection.ts';
import { isLackingEverywhere } from '../../facts/everywhere.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Words that tell when, in bokmål, nynorsk or English. */
const WHEN =
  /(?<!\p{L})(?:(?:innen|innan|within)(?!\p{L})[^.]{0,40}(?:dag|uke|veke|måned|månad|day|week|month)|(?:første|fyrste|first)\s+(?:kontakt|gang|gong|brev|henvendelse|communication|contact))/iu;

/** Data from others: when people are told of it is a duty of process, which the declaration may describe (GDPR 14(3)). */
export default defineRule({
  id: 'indirect-notice-timing',
  title: {
    nb: 'Erklæringen kan si når man får vite om opplysninger fra andre',
    nn: 'Erklæringa kan seie når ein får vite om opplysningar frå andre',
    en: 'The declaration may say when people are told about data from others',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 14(3)(a)', 'GDPR 14(3)(b)', 'GDPR 14(3)(c)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Det står ikke når man får vite at opplysninger er hentet fra andre (artikkel 14 nr. 3).',
        remedy:
          'Legg gjerne til «timing» under «indirectCollection»: P1M (innen én måned), first-communication (ved første kontakt) eller first-disclosure (ved første utlevering).',
      },
      nn: {
        text: 'Det står ikkje når ein får vite at opplysningar er henta frå andre (artikkel 14 nr. 3).',
        remedy:
          'Legg gjerne til «timing» under «indirectCollection»: P1M (innan éin månad), first-communication (ved første kontakt) eller first-disclosure (ved første utlevering).',
      },
      en: {
        text: 'It is not stated when people are told that data were obtained from others (Article 14(3)).',
        remedy:
          'You may add `timing` under `indirectCollection`: P1M (within one month), first-communication (at the first contact) or first-disclosure (at the first disclosure).',
      },
    },
  },
  check({ language }, { activities, report }) {
    const concerned = activities.filter(collectsIndirectly);
    const lacking = concerned.filter((activity) => !tellsWhen(activity, language));
    if (isLackingEverywhere(lacking, concerned))
      return report('missing', {}, '#/general/indirectCollection/timing');
    for (const { pointer, origin } of lacking) {
      report('missing', {}, `#${origin['indirectCollection'] ?? `${pointer}/indirectCollection`}/timing`);
    }
  },
});

/** An exemption alone also answers: then people are not told at all. */
function tellsWhen({ value }: EffectiveActivity, language: string): boolean {
  const { timing, text } = value.indirectCollection ?? {};
  if (timing !== undefined || isExempted(value.indirectCollection)) return true;
  return textsOf(text, language).some((version) => WHEN.test(version.text));
}
