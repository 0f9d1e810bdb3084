import { otherRoleOf } from '../../facts/dpo-other-role.ts';
import { isConflictingPosition, saysDpoIsResponsible } from '../../facts/dpo-role.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The officer advises and checks; the controller answers for the processing, and nobody may supervise their own work. */
export default defineRule({
  id: 'dpo-role-correct',
  title: {
    nb: 'Personvernombudet gir råd; kommunen har ansvaret',
    nn: 'Personvernombodet gir råd; kommunen har ansvaret',
    en: 'The data protection officer advises; the municipality is responsible',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['GDPR 38(6)', 'GDPR 39(1)', 'GDPR 24(1)', 'WP243 rev.01'],
  since: '0.1',
  messages: {
    conflictingPosition: {
      nb: {
        text: 'Personvernombudet er også «{title}». Den stillingen bestemmer vanligvis over behandling av opplysninger.',
        remedy:
          'Vurder om stillingen er i konflikt med rollen som ombud (artikkel 38 nr. 6), og rett det som er feil.',
      },
      nn: {
        text: 'Personvernombodet er òg «{title}». Den stillinga bestemmer vanlegvis over behandling av opplysningar.',
        remedy:
          'Vurder om stillinga er i konflikt med rolla som ombod (artikkel 38 nr. 6), og rett det som er feil.',
      },
      en: {
        text: 'The data protection officer is also “{title}”. That position normally decides how personal data are processed.',
        remedy:
          'Assess whether the position conflicts with the role of the officer (Article 38(6)), and correct what is wrong.',
      },
    },
    responsible: {
      nb: {
        text: 'Teksten gir personvernombudet ansvaret for at reglene blir fulgt. Det ansvaret har kommunen.',
        remedy: 'Skriv at ombudet gir råd og kontrollerer, og at kommunen er ansvarlig.',
      },
      nn: {
        text: 'Teksten gir personvernombodet ansvaret for at reglane blir følgde. Det ansvaret har kommunen.',
        remedy: 'Skriv at ombodet gir råd og kontrollerer, og at kommunen er ansvarleg.',
      },
      en: {
        text: 'The text makes the data protection officer responsible for compliance. The municipality is responsible.',
        remedy: 'Say that the officer advises and checks, and that the municipality is responsible.',
      },
    },
  },
  check({ text }, context) {
    const { path, declaration, activities, report } = context;
    const isName = path === '/dataProtectionOfficer/name';
    if (isName && otherRoleOf(text, declaration, activities)) return;
    const isPosition = isName || path === '/dataProtectionOfficer/title';
    const test = isPosition ? isConflictingPosition : saysDpoIsResponsible;
    if (!test(text) || !isFirstVersion(context, test)) return;
    if (isPosition) report('conflictingPosition', { title: text });
    else report('responsible');
  },
});
