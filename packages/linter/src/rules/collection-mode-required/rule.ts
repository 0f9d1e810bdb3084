import { activityName } from '../../facts/activity-name.ts';
import { collectionMode } from '../../facts/collection.ts';
import { isLackingEverywhere } from '../../facts/everywhere.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Without a source nobody can tell whether art. 13 or art. 14 applies, and what else must be told. */
export default defineRule({
  id: 'collection-mode-required',
  title: {
    nb: 'Kilden avgjør om artikkel 13 eller 14 gjelder',
    nn: 'Kjelda avgjer om artikkel 13 eller 14 gjeld',
    en: 'The source decides whether Article 13 or 14 applies',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)', 'GDPR 14(1)', 'CJEU C-422/24'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: '«{activity}» sier ikke om opplysningene kommer fra personen selv eller fra andre.',
        remedy: 'Legg til «sources», for eksempel «kind: data-subject» når man gir opplysningene selv.',
      },
      nn: {
        text: '«{activity}» seier ikkje om opplysningane kjem frå personen sjølv eller frå andre.',
        remedy: 'Legg til «sources», til dømes «kind: data-subject» når ein gir opplysningane sjølv.',
      },
      en: {
        text: '“{activity}” does not say whether the data come from the person or from others.',
        remedy: 'Add `sources`, for example `kind: data-subject` where people give the data themselves.',
      },
    },
    missingEverywhere: {
      nb: {
        text: 'Ingen av behandlingene sier om opplysningene kommer fra personen selv eller fra andre.',
        remedy: 'Legg til «sources» under hver behandling, eller under «general» når det samme gjelder alle.',
      },
      nn: {
        text: 'Ingen av behandlingane seier om opplysningane kjem frå personen sjølv eller frå andre.',
        remedy: 'Legg til «sources» under kvar behandling, eller under «general» når det same gjeld alle.',
      },
      en: {
        text: 'None of the activities says whether the data come from the person or from others.',
        remedy: 'Add `sources` to each activity, or to `general` where the same holds for all.',
      },
    },
    undecided: {
      nb: {
        text: 'Kildene sier ikke hvor opplysningene først kom fra: personen selv eller andre.',
        remedy: 'Legg til en kilde med «kind», for eksempel «data-subject» eller «public-register».',
      },
      nn: {
        text: 'Kjeldene seier ikkje kvar opplysningane først kom frå: personen sjølv eller andre.',
        remedy: 'Legg til ei kjelde med «kind», til dømes «data-subject» eller «public-register».',
      },
      en: {
        text: 'The sources do not say where the data first came from: the person or others.',
        remedy: 'Add a source with `kind`, for example `data-subject` or `public-register`.',
      },
    },
  },
  check(declaration, { activities, report }) {
    const unknown = activities.filter((activity) => collectionMode(activity) === 'unknown');
    const lacking = unknown.filter(({ value }) => value.sources === undefined);
    if (isLackingEverywhere(lacking, activities)) return report('missingEverywhere', {}, '#/general/sources');
    for (const activity of unknown) {
      const { origin, pointer } = activity;
      if (origin['sources']) report('undecided', {}, `#${origin['sources']}`);
      else report('missing', { activity: activityName(activity, declaration) }, `#${pointer}/sources`);
    }
  },
});
