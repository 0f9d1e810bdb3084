import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (...personalData: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Teneste', personalData }],
});
const number = (justification?: unknown) => ({
  categories: ['name', 'national-identity-number'],
  ...(justification !== undefined && { justification }),
});
const AT = '/processingActivities/0/personalData';

testRule(rule, [
  {
    name: 'no reason',
    declaration: only({ categories: ['name'] }, number()),
    findings: [
      { messageId: 'missing', pointer: `${AT}/1`, severity: 'info', params: { activity: 'Teneste' } },
    ],
  },
  ...['Nødvendig for å identifisere deg', 'For å identifisera personen', { en: 'To identify you' }].map(
    (reason) => ({
      name: `only identification: ${JSON.stringify(reason)}`,
      declaration: only(number(reason)),
      findings: [{ messageId: 'onlyIdentification', pointer: `${AT}/0/justification` }],
    }),
  ),
  ...[
    'Entydig identifisering ved tilsetting',
    'Sikker identifisering',
    'Hindrer at pasienter blir forvekslet',
    'Sikrar at stønaden går til rett person',
    'Skatteetaten krev det i meldinga om løn',
    'For å identifisere deg i Folkeregisteret',
    'We must be certain whom we identify',
  ].map((reason) => ({ name: reason, declaration: only(number(reason)) })),
  {
    name: 'one language says more',
    declaration: only(number({ nb: 'Identifisere deg', nn: 'Sikker identifisering' })),
  },
  {
    name: 'only in words',
    declaration: only({ text: 'Fødselsnummer og adresse' }),
    findings: [{ messageId: 'missing', pointer: `${AT}/0` }],
  },
  {
    name: 'words beside the code',
    declaration: only(number('Hindrar forveksling'), { text: 'Fødselsnummer til barnet' }),
  },
  { name: 'another number', declaration: only({ text: 'Telefonnummer og kundenummer' }) },
  { name: 'no personal data', declaration: { processingActivities: [{ id: 'a', name: 'A' }] } },
]);
