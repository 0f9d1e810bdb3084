import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const controller = { name: 'Fjord kommune' };
const general = (recipient: object) => ({ controller, general: { recipients: [recipient] } });
const said = (text: string) => ({ controller, sections: [{ text }] });
const own = (pointer: string, name = 'Fjord kommune') => [
  { messageId: 'ownProcessor', pointer, severity: 'error' as const, params: { name } },
];
const inText = [{ messageId: 'saidInText', pointer: '/sections/0/text', severity: 'warning' as const }];

testRule(rule, [
  {
    name: 'in general',
    declaration: general({ name: 'Fjord kommune', role: 'processor' }),
    findings: own('/general/recipients/0/name'),
  },
  {
    name: 'in words only',
    declaration: general({ text: 'Fjord  kommune', role: 'processor' }),
    findings: own('/general/recipients/0/text', 'Fjord  kommune'),
  },
  {
    name: 'one finding for a name in several languages',
    declaration: {
      controller: { name: { nb: 'Nordvik kommune', nn: 'Nordvik kommune' } },
      general: {
        recipients: [{ name: { nb: 'Nordvik kommune', nn: 'Nordvik kommune' }, role: 'processor' }],
      },
    },
    findings: own('/general/recipients/0/name', 'Nordvik kommune'),
  },
  {
    name: 'the controller without the one who acts for it',
    declaration: {
      controller: { name: 'Balsfjord kommune, ved rådmannen' },
      processingActivities: [
        { id: 'a', name: 'Lønn', recipients: [{ name: 'Balsfjord kommune', role: 'processor' }] },
      ],
    },
    findings: own('/processingActivities/0/recipients/0/name', 'Balsfjord kommune'),
  },
  {
    name: 'a processor for an activity of another controller',
    declaration: {
      controller,
      processingActivities: [
        {
          id: 'havn',
          name: 'Havn',
          controller: { name: 'Fjord Havn IKS' },
          recipients: [{ name: 'Fjord kommune', role: 'processor' }],
        },
      ],
    },
  },
  {
    name: 'inherited where the controller is another one',
    declaration: {
      ...general({ name: 'Fjord Havn IKS', role: 'processor' }),
      processingActivities: [{ id: 'havn', name: 'Havn', controller: { name: 'Fjord Havn IKS' } }],
    },
    findings: own('/general/recipients/0/name', 'Fjord Havn IKS'),
  },
  {
    name: 'names are compared whole',
    declaration: {
      controller: { name: 'Balsfjord kommune' },
      general: { recipients: [{ name: 'Fjord kommune', role: 'processor' }] },
    },
  },
  { name: 'another role', declaration: general({ name: 'Fjord kommune', role: 'controller' }) },
  { name: 'no role', declaration: general({ name: 'Fjord kommune' }) },
  {
    name: 'a text beside the name',
    declaration: general({ name: 'Fjord Data AS', role: 'processor', text: 'Fjord kommune' }),
  },
  { name: 'no recipients', declaration: { controller, general: { recipients: 'none' } } },
  {
    name: 'in nynorsk prose',
    declaration: said('Databehandlar: Fjord kommune og systemleverandørar.'),
    findings: inText,
  },
  {
    name: 'in bokmål prose',
    declaration: said('Databehandlere er: IKT AS, Fjord kommune'),
    findings: inText,
  },
  {
    name: 'a department of the controller',
    declaration: general({ name: 'Fjord kommune, IKT-avdelinga', role: 'processor' }),
    findings: own('/general/recipients/0/name', 'Fjord kommune, IKT-avdelinga'),
  },
  {
    name: 'the department first',
    declaration: general({ name: 'IKT-avdelinga i Fjord kommune', role: 'processor' }),
    findings: own('/general/recipients/0/name', 'IKT-avdelinga i Fjord kommune'),
  },
  {
    name: 'a supplier in the municipality',
    declaration: general({ name: 'Datahuset i Fjord kommune', role: 'processor' }),
  },
  {
    name: 'in a sentence',
    declaration: said('Databehandlar for fagsystema er Fjord kommune.'),
    findings: inText,
  },
  {
    name: 'itself',
    declaration: said('For lånarregisteret er det slik: Fjord kommune er sjølv databehandlar.'),
    findings: inText,
  },
  {
    name: 'what a processor is',
    declaration: said('Ein databehandlar er den som behandlar opplysningar på vegner av Fjord kommune.'),
  },
  { name: 'for somebody else', declaration: said('Fjord kommune er databehandlar for hamna.') },
  { name: 'an agreement', declaration: said('Databehandleravtalar mellom Fjord kommune og leverandøren') },
  {
    name: 'others listed',
    declaration: said('Databehandlar: Balsfjord kommune. Fjord kommune er behandlingsansvarleg.'),
  },
]);
