import { textsOf } from '@tretten/schema';
import { otherRoleOf } from '../../facts/dpo-other-role.ts';
import { isConflictingPosition, isOfficer, saysDpoIsResponsible } from '../../facts/dpo-role.ts';
import { isSameName } from '../../facts/own-names.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Who does the work inside the body: the titles of those in charge. */
const IN_CHARGE = /\/responsibility\/\*\/title$/u;

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
    inCharge: {
      nb: {
        text: 'Personvernombudet står som ansvarlig for arbeidet. Det er ombudet som skal kontrollere det (artikkel 39 nr. 1 bokstav b).',
        remedy:
          'Skriv i «responsibility» hvem andre som har ansvaret, eller vurder om rollene er i konflikt (artikkel 38 nr. 6).',
      },
      nn: {
        text: 'Personvernombodet står som ansvarleg for arbeidet. Det er ombodet som skal kontrollere det (artikkel 39 nr. 1 bokstav b).',
        remedy:
          'Skriv i «responsibility» kven andre som har ansvaret, eller vurder om rollene er i konflikt (artikkel 38 nr. 6).',
      },
      en: {
        text: 'The data protection officer is given as in charge of the work. The officer is the one to monitor it (Article 39(1)(b)).',
        remedy:
          'Say in `responsibility` who else is in charge, or assess whether the roles conflict (Article 38(6)).',
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
    if (IN_CHARGE.test(path)) {
      // The same name in both places is told by `dpo-named-controller`.
      const isTold = textsOf(declaration.dataProtectionOfficer?.name, declaration.language).some((name) =>
        isSameName(name.text, text),
      );
      if (isOfficer(text) && !isTold && isFirstVersion(context, isOfficer)) report('inCharge');
      return;
    }
    const isName = path === '/dataProtectionOfficer/name';
    if (isName && otherRoleOf(text, declaration, activities)) return;
    const isPosition = isName || path === '/dataProtectionOfficer/title';
    const test = isPosition ? isConflictingPosition : saysDpoIsResponsible;
    if (!test(text) || !isFirstVersion(context, test)) return;
    if (isPosition) report('conflictingPosition', { title: text });
    else report('responsible');
  },
});
