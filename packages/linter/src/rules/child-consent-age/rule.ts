import { childConsentAge } from '@tretten/norway/dated-law';
import { activityName } from '../../facts/activity-name.ts';
import { statedBases } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** For online services offered directly to children, a lower age than the law's gives no valid consent. */
export default defineRule({
  id: 'child-consent-age',
  title: {
    nb: 'Barn samtykker selv til nettjenester fra de er 13 år',
    nn: 'Barn samtykkjer sjølve til nettenester frå dei er 13 år',
    en: 'Children consent to online services themselves from the age of 13',
  },
  at: '',
  severity: 'error',
  sources: ['GDPR 8(1)', 'personopplysningsloven § 5'],
  since: '0.1',
  messages: {
    tooLow: {
      nb: {
        text: '«{activity}» lar barn samtykke selv fra {stated} år. Grensen for nettjenester er {age} år; yngre barn trenger samtykke fra foreldrene.',
        remedy: 'Skriv {age} i «childMinimumAge», og be foreldrene til yngre barn om samtykke.',
      },
      nn: {
        text: '«{activity}» lèt barn samtykkje sjølve frå {stated} år. Grensa for nettenester er {age} år; yngre barn treng samtykke frå foreldra.',
        remedy: 'Skriv {age} i «childMinimumAge», og be foreldra til yngre barn om samtykke.',
      },
      en: {
        text: '“{activity}” lets children consent themselves from the age of {stated}. The limit for online services is {age}; younger children need their parents’ consent.',
        remedy: 'Write {age} in `childMinimumAge`, and ask the parents of younger children for consent.',
      },
    },
    higher: {
      severity: 'warning',
      nb: {
        text: '«{activity}» lar barn samtykke selv først fra {stated} år. Loven setter grensen for nettjenester til {age} år; det er lov å være strengere.',
        remedy: 'Skriv {age} i «childMinimumAge» hvis ikke den strengere grensen er et bevisst valg.',
      },
      nn: {
        text: '«{activity}» lèt barn samtykkje sjølve først frå {stated} år. Lova set grensa for nettenester til {age} år; det er lov å vere strengare.',
        remedy: 'Skriv {age} i «childMinimumAge» om ikkje den strengare grensa er eit medvite val.',
      },
      en: {
        text: '“{activity}” lets children consent themselves only from the age of {stated}. For online services the law sets the limit at {age}; being stricter is allowed.',
        remedy: 'Write {age} in `childMinimumAge` unless the stricter limit is a deliberate choice.',
      },
    },
  },
  check(_declaration, { declaration, activities, report }) {
    const { age, confidence } = childConsentAge;
    for (const { basis, pointer, activity } of statedBases(declaration, activities)) {
      const stated = basis.consent?.childMinimumAge;
      // Art. 8 concerns consent under 6(1)(a) only.
      if (stated === undefined || stated === age || basis.article !== '6(1)(a)') continue;
      const params = { activity: activityName(activity, declaration), stated, age };
      report(stated < age ? 'tooLow' : 'higher', params, `#${pointer}/consent/childMinimumAge`, {
        confidence,
      });
    }
  },
});
