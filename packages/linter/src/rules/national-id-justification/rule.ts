import { activityName } from '../../facts/activity-name.ts';
import { entriesWithIdentityNumber, saysOnlyThatItIdentifies } from '../../facts/identity-number.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Identity numbers may be used where secure identification is really needed; the law does not ask that this be told. */
export default defineRule({
  id: 'national-id-justification',
  title: {
    nb: 'Si gjerne hvorfor fødselsnummeret trengs',
    nn: 'Sei gjerne kvifor fødselsnummeret trengst',
    en: 'Consider saying why the identity number is needed',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'info',
  sources: ['personopplysningsloven § 12', 'GDPR 87'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: '«{activity}» bruker fødselsnummer eller d-nummer uten å si hvorfor sikker identifisering er nødvendig.',
        remedy: 'Legg til «justification», for eksempel at pasienter ikke må forveksles.',
      },
      nn: {
        text: '«{activity}» bruker fødselsnummer eller d-nummer utan å seie kvifor sikker identifisering er nødvendig.',
        remedy: 'Legg til «justification», til dømes at pasientar ikkje må bli forveksla.',
      },
      en: {
        text: '“{activity}” uses national identity numbers (or D numbers) without saying why secure identification is necessary.',
        remedy: 'Add `justification`, for example that patients must not be mixed up.',
      },
    },
    onlyIdentification: {
      nb: {
        text: '«{activity}» sier bare at fødselsnummeret identifiserer deg, ikke hvorfor det må være sikkert hvem du er.',
        remedy:
          'Skriv i «justification» hva som går galt ved forveksling, eller hvilket register eller hvilken lov som krever nummeret.',
      },
      nn: {
        text: '«{activity}» seier berre at fødselsnummeret identifiserer deg, ikkje kvifor det må vere sikkert kven du er.',
        remedy:
          'Skriv i «justification» kva som går gale ved forveksling, eller kva register eller kva lov som krev nummeret.',
      },
      en: {
        text: '“{activity}” only says that the identity number identifies you, not why it must be certain who you are.',
        remedy:
          'Write in `justification` what goes wrong if people are mixed up, or which register or act requires the number.',
      },
    },
  },
  check(value, { activity, declaration, report }) {
    if (!activity) return;
    const { language } = declaration;
    const params = { activity: activityName(activity, declaration) };
    for (const entry of entriesWithIdentityNumber(activity, language)) {
      const reason = value.personalData?.[entry]?.justification;
      const place = `/personalData/${entry}/justification`;
      if (reason === undefined) report('missing', params, place);
      else if (saysOnlyThatItIdentifies(reason, language)) report('onlyIdentification', params, place);
    }
  },
});
