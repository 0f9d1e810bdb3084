import { otherRoleOf } from '../../facts/dpo-other-role.ts';
import { saysDpoIsController } from '../../facts/dpo-role.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** The officer supervises the controller from within, and so cannot be the controller. */
export default defineRule({
  id: 'dpo-named-controller',
  title: {
    nb: 'Personvernombudet er ikke behandlingsansvarlig',
    nn: 'Personvernombodet er ikkje behandlingsansvarleg',
    en: 'The data protection officer is not the controller',
  },
  at: '#Text',
  severity: 'error',
  sources: ['GDPR 38(3)', 'GDPR 38(6)', 'GDPR 39(1)'],
  since: '0.1',
  messages: {
    controller: {
      nb: {
        text: '«{name}» er oppgitt både som personvernombud og som behandlingsansvarlig.',
        remedy: 'Skriv hvem som er ombud, i «dataProtectionOfficer». Du kan la være å skrive navnet.',
      },
      nn: {
        text: '«{name}» er oppgitt både som personvernombod og som behandlingsansvarleg.',
        remedy: 'Skriv kven som er ombod, i «dataProtectionOfficer». Du kan la vere å skrive namnet.',
      },
      en: {
        text: '“{name}” is given both as the data protection officer and as the controller.',
        remedy: 'Say who the officer is in `dataProtectionOfficer`. The name may be left out.',
      },
    },
    responsible: {
      severity: 'warning',
      nb: {
        text: '«{name}» er oppgitt både som personvernombud og som den som har ansvaret for arbeidet i kommunen.',
        remedy:
          'Vurder om rollene er i konflikt, og rett «dataProtectionOfficer.name» eller «responsibility».',
      },
      nn: {
        text: '«{name}» er oppgitt både som personvernombod og som den som har ansvaret for arbeidet i kommunen.',
        remedy:
          'Vurder om rollene er i konflikt, og rett «dataProtectionOfficer.name» eller «responsibility».',
      },
      en: {
        text: '“{name}” is given both as the data protection officer and as the one in charge of the work.',
        remedy:
          'Assess whether the roles conflict, and correct `dataProtectionOfficer.name` or `responsibility`.',
      },
    },
    saidInText: {
      severity: 'warning',
      nb: {
        text: 'Teksten sier at personvernombudet er behandlingsansvarlig. Det er kommunen som er det.',
        remedy:
          'Skriv at kommunen er behandlingsansvarlig, og at ombudet gir råd og hjelper folk med rettighetene.',
      },
      nn: {
        text: 'Teksten seier at personvernombodet er behandlingsansvarleg. Det er kommunen som er det.',
        remedy:
          'Skriv at kommunen er behandlingsansvarleg, og at ombodet gir råd og hjelper folk med rettane.',
      },
      en: {
        text: 'The text says that the data protection officer is the controller. The municipality is.',
        remedy:
          'Say that the municipality is the controller, and that the officer advises it and helps people with their rights.',
      },
    },
  },
  check({ text }, context) {
    const { path, declaration, activities, report } = context;
    if (path === '/dataProtectionOfficer/name') {
      const roleOf = (name: string) => otherRoleOf(name, declaration, activities);
      const role = roleOf(text);
      if (role && isFirstVersion(context, (name) => roleOf(name) === role)) report(role, { name: text });
    } else if (saysDpoIsController(text) && isFirstVersion(context, saysDpoIsController)) {
      report('saidInText');
    }
  },
});
