import { type EffectiveActivity, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The balancing itself, in bokmål, nynorsk and English. */
const BALANCING =
  /interesseavv[eoø]|(?<!\p{L})(?:balancing\s+(?:test|of\s+interests)|legitimate\s+interests?\s+assessment)/iu;
/** What lets the reader see it. */
const OFFER =
  /(?<!\p{L})(?:be\s+om|ber\s+om|spør|få|får|se|sjå|innsyn|kopi|kontakt|request|ask|see|copy)(?!\p{L})/iu;

/** Datatilsynet: the balancing under 6(1)(f) is to be available on request, and people should be told so. */
export default defineRule({
  id: 'legitimate-interest-assessment-offer',
  title: {
    nb: 'Tilby å vise interesseavveiingen',
    nn: 'Tilby å vise interesseavveginga',
    en: 'Offer to show the balancing of interests',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['Datatilsynet: informasjon og åpenhet', 'GDPR 6(1)(f)', 'GDPR 13(1)(d)', 'GDPR 14(2)(b)'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: '«{activity}» bygger på berettiget interesse, men sier ikke at man kan få se interesseavveiingen.',
        remedy: 'Legg til «assessments: [{ kind: legitimate-interests, available: true, text: … }]».',
      },
      nn: {
        text: '«{activity}» byggjer på berettiga interesse, men seier ikkje at ein kan få sjå interesseavveginga.',
        remedy: 'Legg til «assessments: [{ kind: legitimate-interests, available: true, text: … }]».',
      },
      en: {
        text: '“{activity}” rests on legitimate interests but does not say that one can see the balancing of interests.',
        remedy: 'Add `assessments: [{ kind: legitimate-interests, available: true, text: … }]`.',
      },
    },
  },
  check({ legalBases = [], publicTask }, { activity, declaration, report }) {
    // Where the basis is barred, legitimate-interest-public-task tells it, and no balancing helps.
    if (!activity || publicTask || !legalBases.some(({ article }) => article === '6(1)(f)')) return;
    const { general, language } = declaration;
    const assessments = [...(activity.value.assessments ?? []), ...(general?.assessments ?? [])];
    const isOffered = assessments.some(
      ({ kind, available, text, url }) =>
        kind === 'legitimate-interests' && available !== false && (available || text || url),
    );
    if (isOffered || offersInWords(activity, language)) return;
    report('missing', { activity: activityName(activity, declaration) }, '/assessments');
  },
});

/** In the text of the activity or of the basis. */
function offersInWords({ value }: EffectiveActivity, language: string): boolean {
  const bases = (value.legalBases ?? []).flatMap(({ text, legitimateInterest }) => [
    text,
    legitimateInterest,
  ]);
  const texts = [value.text, ...bases].flatMap((text) => textsOf(text, language));
  return texts.some(({ text }) => BALANCING.test(text) && OFFER.test(text));
}
