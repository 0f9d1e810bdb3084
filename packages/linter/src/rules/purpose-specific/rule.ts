import { type EffectiveActivity, textsOf } from '@tretten/schema';
import { isGenericPurpose, purposeKey, saysOnlyOtherPurposes } from '../../facts/generic-purpose.ts';
import { matchingVersion } from '../../facts/matching-version.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A purpose that fits every public body tells the reader nothing, and bounds nothing. */
export default defineRule({
  id: 'purpose-specific',
  title: {
    nb: 'Formålet bør være spesifikt',
    nn: 'Formålet bør vere spesifikt',
    en: 'The purpose should be specific',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 5(1)(b)', 'Datatilsynet: informasjon og åpenhet'],
  since: '0.1',
  messages: {
    generic: {
      nb: {
        text: 'Formålet «{purpose}» passer til alt en kommune gjør. Det sier ikke hva disse opplysningene brukes til.',
        remedy:
          'Skriv hva som skjer med opplysningene i denne tjenesten, for eksempel «Tildele barnehageplass etter søknad».',
      },
      nn: {
        text: 'Formålet «{purpose}» passar til alt ein kommune gjer. Det seier ikkje kva desse opplysningane blir brukte til.',
        remedy:
          'Skriv kva som skjer med opplysningane i denne tenesta, til dømes «Tildele barnehageplass etter søknad».',
      },
      en: {
        text: 'The purpose “{purpose}” fits everything a municipality does. It does not say what these data are used for.',
        remedy:
          'Say what happens to the data in this service, for example “Allocate kindergarten places on application”.',
      },
    },
    shared: {
      nb: {
        text: 'Alle de {count} behandlingene har det samme formålet.',
        remedy: 'Skriv i «purposes» hva opplysningene brukes til i hver enkelt behandling.',
      },
      nn: {
        text: 'Alle dei {count} behandlingane har det same formålet.',
        remedy: 'Skriv i «purposes» kva opplysningane blir brukte til i kvar einskild behandling.',
      },
      en: {
        text: 'All {count} activities have the same purpose.',
        remedy: 'Write in `purposes` what the data are used for in each activity.',
      },
    },
  },
  check({ language }, { activities, report }) {
    if (activities.length >= 3 && isShared(activities, language)) {
      return report('shared', { count: activities.length }, `#${activities[0]?.pointer}/purposes`);
    }
    for (const { value, pointer } of activities) {
      for (const [index, { text, further }] of (value.purposes ?? []).entries()) {
        // A further purpose that names none is told by `further-processing-notice`.
        if (further && matchingVersion(text, language, saysOnlyOtherPurposes)) continue;
        const generic = matchingVersion(text, language, isGenericPurpose);
        const where = `#${pointer}/purposes/${index}/text${generic?.suffix}`;
        if (generic) report('generic', { purpose: generic.text }, where);
      }
    }
  },
});

/** Whether all activities have the same purposes: the first two tell it of most pages. */
function isShared([first, ...others]: readonly EffectiveActivity[], language: string): boolean {
  const key = first ? purposesKey(first, language) : '';
  return key !== '' && others.every((activity) => purposesKey(activity, language) === key);
}

/** The purposes of an activity in comparable form. */
function purposesKey({ value }: EffectiveActivity, language: string): string {
  const texts = (value.purposes ?? []).flatMap(({ text }) =>
    textsOf(text, language).map((version) => version.text),
  );
  return texts.map(purposeKey).sort().join('\n');
}
