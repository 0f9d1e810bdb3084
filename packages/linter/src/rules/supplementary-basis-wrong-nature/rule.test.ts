import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (basis: object, activity: object = {}) => ({
  processingActivities: [{ id: 'a', name: 'Helse', ...activity, legalBases: [basis] }],
});
const AT = '/processingActivities/0/legalBases/0/law';

testRule(rule, [
  {
    name: 'only security, no article, the act of 2000 among them',
    declaration: only({
      text: 'Lovpålagte tjenester',
      law: [
        'POL § 13',
        'helseregisterloven § 21',
        'pasientjournalloven § 22',
        'personopplysningsforskriften kap. 2',
      ],
    }),
    findings: [
      {
        messageId: 'security',
        pointer: `${AT}/0`,
        severity: 'warning',
        params: {
          activity: 'Helse',
          law: 'POL § 13, helseregisterloven § 21, pasientjournalloven § 22, personopplysningsforskriften kap. 2',
        },
      },
    ],
  },
  {
    name: 'secrecy of the child welfare act of 1992',
    declaration: only({ law: ['lov om barneverntjenester § 6-7'] }),
    findings: [{ messageId: 'secrecy', pointer: `${AT}/0` }],
  },
  {
    name: 'secrecy as a range',
    declaration: only({ article: '6(1)(e)', law: ['forvaltningslova §§ 13 til 13 f'] }),
    findings: [{ messageId: 'secrecy', pointer: `${AT}/0` }],
  },
  {
    name: 'the tasks of Datatilsynet beside a rule of procedure',
    declaration: only({ article: '6(1)(e)', law: ['personopplysningsloven § 20', 'forvaltningslova § 17'] }),
    findings: [
      { messageId: 'supervisory', pointer: `${AT}/0`, params: { law: 'personopplysningsloven § 20' } },
    ],
  },
  {
    name: 'articles 57 and 58 have a rule of their own',
    declaration: only({
      article: '6(1)(e)',
      law: ['personvernforordninga artikkel 57 og 58', 'forvaltningslova § 17'],
    }),
  },
  {
    name: 'a rule of procedure alone may be cited for the task',
    declaration: only({ article: '6(1)(e)', law: ['forvaltningsloven § 17'] }),
  },
  {
    name: 'security beside the act that gives the task',
    declaration: only({ article: '6(1)(e)', law: ['pasientjournalloven § 22', 'pasientjournalloven § 8'] }),
  },
  { name: 'art. 32 as a duty', declaration: only({ article: '6(1)(c)', law: ['GDPR artikkel 32'] }) },
  {
    name: 'art. 5(1)(f) and 32 as a duty',
    declaration: only({ article: '6(1)(c)', law: ['GDPR artikkel 5 nr. 1 bokstav f', 'GDPR artikkel 32'] }),
  },
  {
    name: 'art. 32 gives no task in the public interest',
    declaration: only({ article: '6(1)(e)', law: ['GDPR artikkel 32'] }),
    findings: [{ messageId: 'security', pointer: `${AT}/0` }],
  },
  {
    name: 'art. 32 for logging',
    declaration: only({ article: '6(1)(e)', law: ['GDPR artikkel 32'] }, { name: 'Logging i fagsystemene' }),
  },
  {
    name: 'pasientjournalloven § 22 for access control',
    declaration: only(
      { article: '6(1)(c)', law: ['pasientjournalloven § 22'] },
      { purposes: [{ text: { nn: 'Tilgangskontroll i journalsystemet' } }] },
    ),
  },
  {
    name: 'pasientjournalloven § 22 as a duty for the service itself',
    declaration: only({ article: '6(1)(c)', law: ['pasientjournalloven § 22'] }),
    findings: [{ messageId: 'security', pointer: `${AT}/0` }],
  },
  {
    name: 'a duty of the regulation itself: requests for access',
    declaration: only({ article: '6(1)(c)', law: ['GDPR artikkel 15', 'GDPR artikkel 32'] }),
  },
  {
    name: 'consent and article 9 are not its business',
    declaration: only({ article: '9(2)(h)', law: ['helsepersonelloven § 21'] }),
  },
  {
    name: 'data protection law in general has a rule of its own',
    declaration: only({ article: '6(1)(e)', law: ['personopplysningsloven'] }),
  },
  {
    name: 'another kind of source is not judged',
    declaration: only({
      article: '6(1)(c)',
      law: ['GDPR artikkel 57', { title: 'Tariffavtalen', kind: 'collective-agreement' }],
    }),
  },
  {
    name: 'an unknown act is not judged',
    declaration: only({ article: '6(1)(e)', law: ['finnesikkeloven § 22'] }),
  },
  { name: 'no law', declaration: only({ article: '6(1)(e)' }) },
]);
