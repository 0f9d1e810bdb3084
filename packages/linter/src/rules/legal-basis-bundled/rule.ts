import { type EffectiveActivity, type LegalBasis, textsOf } from '@tretten/schema';
import { activityName } from '../../facts/activity-name.ts';
import { isArticle6, lettersOf } from '../../facts/bases.ts';
import { isLimited } from '../../facts/limits.ts';
import { listsPossibleBases } from '../../facts/possible-bases.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Each purpose has its own basis; a list of bases that may apply does not tell the reader which one does. */
export default defineRule({
  id: 'legal-basis-bundled',
  title: {
    nb: 'Hvert behandlingsgrunnlag må knyttes til sitt formål',
    nn: 'Kvart behandlingsgrunnlag må knytast til sitt formål',
    en: 'Each legal basis must be linked to its purpose',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'Datatilsynet: behandlingsgrunnlag'],
  since: '0.1',
  messages,
  check({ general, language }, context) {
    const { activities, declaration } = context;
    const besides = activities.some(({ declared }) => declared);
    if (besides && general?.legalBases?.some(isForEverything))
      context.report('onlyGeneral', {}, '#/general/legalBases');
    for (const activity of activities) {
      const name = { activity: activityName(activity, declaration) };
      const place = `#${activity.pointer}/legalBases`;
      const vague = possibleBases(activity, language);
      for (const pointer of vague) context.report('possible', name, place + pointer);
      if (vague.length > 0) continue;
      const letters = lettersOf(activity);
      const params = { ...name, letters: letters.join(', ') };
      if (isUnlinked(activity)) context.report('unlinked', params, place);
      else if (hasThreeForOne(activity)) context.report('manyForOne', params, place);
    }
  },
});

/** Whether a basis in `general` names no activity and no purpose that it belongs to. */
function isForEverything({ appliesTo }: LegalBasis): boolean {
  return !appliesTo?.activities && !appliesTo?.purposes;
}

function possibleBases({ value }: EffectiveActivity, language: string): string[] {
  return (value.legalBases ?? []).flatMap(({ text }, index) =>
    textsOf(text, language)
      .filter((version) => listsPossibleBases(version.text))
      .map(({ suffix }) => `/${index}/text${suffix}`),
  );
}

/** Several letters and several purposes, and nothing says which goes with which; 6(1)(c) with (e) has a rule of its own. */
function isUnlinked(activity: EffectiveActivity): boolean {
  const { purposes = [], legalBases = [] } = activity.value;
  const letters = lettersOf(activity);
  const dutyAndTask = letters.every((letter) => letter === '6(1)(c)' || letter === '6(1)(e)');
  if (purposes.length < 2 || letters.length < 2 || dutyAndTask) return false;
  return legalBases.some((basis) => isArticle6(basis) && !isLimited(basis.appliesTo));
}

function hasThreeForOne({ value }: EffectiveActivity): boolean {
  const bases = (value.legalBases ?? []).filter(isArticle6);
  return (value.purposes ?? []).some(({ id }) => {
    const forIt = bases.filter(({ appliesTo: { purposes, categories, dataSubjects } = {} }) => {
      const named = purposes === undefined || (id !== undefined && purposes.includes(id));
      return named && !categories && !dataSubjects;
    });
    return new Set(forIt.map(({ article }) => article)).size >= 3;
  });
}
