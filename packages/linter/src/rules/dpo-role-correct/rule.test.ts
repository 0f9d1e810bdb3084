import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const titled = (title: unknown) => ({ dataProtectionOfficer: { title } });
const said = (text: string) => ({ dataProtectionOfficer: { text } });
const conflict = (pointer = '/dataProtectionOfficer/title') => [
  { messageId: 'conflictingPosition', pointer, severity: 'warning' as const },
];

testRule(rule, [
  ...[
    'Kommunedirektøren',
    'Rådmann',
    'IKT-leiar',
    'IT sjef',
    'Personalsjefen',
    'Informasjonssikkerhetsansvarlig',
    'Tryggleiksansvarleg',
    'Head of IT',
    'Leder for IKT og digitalisering',
    'Leiar for informasjonstryggleik',
  ].map((title) => ({ name: title, declaration: titled(title), findings: conflict() })),
  {
    name: 'in one language',
    declaration: titled({ nb: 'Rådmann', en: 'Adviser' }),
    findings: conflict('/dataProtectionOfficer/title/nb'),
  },
  ...['Personvernombudet', 'personvernombod', 'Ombudet i Nordvik kommune', 'Data protection officer'].map(
    (title) => ({
      name: `in charge of the work: ${title}`,
      declaration: { controller: { responsibility: [{ level: 'daily', title }] } },
      findings: [
        {
          messageId: 'inCharge',
          pointer: '/controller/responsibility/0/title',
          severity: 'warning' as const,
        },
      ],
    }),
  ),
  {
    name: 'in charge of one activity, told once for all languages',
    declaration: {
      language: 'nn',
      processingActivities: [
        {
          id: 'a',
          name: 'A',
          responsibility: [{ title: { nn: 'Personvernombodet', nb: 'Personvernombudet' } }],
        },
      ],
    },
    findings: [{ messageId: 'inCharge', pointer: '/processingActivities/0/responsibility/0/title/nn' }],
  },
  {
    name: 'the same name in both places is told by dpo-named-controller',
    declaration: {
      dataProtectionOfficer: { name: 'Personvernombudet' },
      controller: { responsibility: [{ title: 'Personvernombudet' }] },
    },
  },
  {
    name: 'those who help the officer',
    declaration: {
      controller: { responsibility: [{ title: 'Lederen, i samråd med personvernombudet' }] },
    },
  },
  {
    name: 'a position given as the name',
    declaration: { dataProtectionOfficer: { name: 'Kommunedirektøren' } },
    findings: conflict('/dataProtectionOfficer/name'),
  },
  {
    name: 'the controller given as the name is told by another rule',
    declaration: { controller: { name: 'Rådmannen' }, dataProtectionOfficer: { name: 'Rådmannen' } },
  },
  ...[
    'Juridisk rådgiver',
    'Arkivleder',
    'Kommuneadvokat',
    'Interkommunalt personvernombod',
    'Leder for arkivet',
  ].map((title) => ({
    name: title,
    declaration: titled(title),
  })),
  {
    name: 'the same position of somebody else',
    declaration: { controller: { responsibility: [{ title: 'IT-sjef' }] } },
  },
  ...[
    'Personvernombudet er ansvarlig for at kommunen følger loven.',
    'Personvernombodet er ansvarleg for behandlinga av personopplysningar.',
    'Ombudet har det ansvaret for at reglene blir fulgt.',
    'Ombodet har ansvar for å sikre opplysningane.',
    'Ombudet står ansvarlig for at opplysninger behandles etter loven.',
    'Det er personvernombudet som har ansvar for at opplysningene behandles lovlig.',
    'The data protection officer is responsible for ensuring compliance.',
  ].map((text) => ({
    name: text,
    declaration: said(text),
    findings: [{ messageId: 'responsible', pointer: '/dataProtectionOfficer/text' }],
  })),
  ...[
    'Personvernombudet er ansvarlig for å gi råd.',
    'Personvernombodet skal medverke til at kommunen følgjer regelverket.',
    'Personvernombudet har ansvar for å kontrollere at reglene blir fulgt.',
    'Ombudet er ikke ansvarlig for at kommunen følger loven.',
    'Personvernombudet har ansvar for å følge med på at kommunen følger reglene.',
    'Personvernombodet har ansvar for å følgje opp spørsmål frå innbyggjarane.',
    'Personvernombudet har ansvar for at du får svar på spørsmålene dine.',
    'Sivilombudet har ansvar for at klager blir behandlet.',
    'Kommunen er ansvarlig for at reglene blir fulgt. Ombudet gir råd.',
  ].map((text) => ({ name: `not: ${text}`, declaration: said(text) })),
]);
