import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const found = (messageId: 'required' | 'left', pointer: string, placeholder: string) => [
  {
    messageId,
    pointer,
    severity: messageId === 'required' ? ('error' as const) : ('warning' as const),
    params: { placeholder },
  },
];
const activity = (rest: object) => ({ processingActivities: [{ id: 'a', name: 'Barnehage', ...rest }] });
const at = '/processingActivities/0';

testRule(rule, [
  ...(
    [
      ['Skriv ingress her...', 'Skriv ingress her'],
      ['Skriv noko her', 'Skriv noko her'],
      ['Lorem  ipsum dolor', 'Lorem ipsum'],
      ['Ring oss på [fyll inn telefon].', '[fyll inn telefon]'],
      ['Kontakt <sett inn navn på ombudet>', '<sett inn navn på ombudet>'],
      ['Svara blir sletta etter ??? veker', '???'],
      ['Drifta av [namn på leverandør]', '[namn på leverandør]'],
      ['Velkommen til [kommunenavn]', '[kommunenavn]'],
      ['Velkomen til {namnet på kommunen}', '{namnet på kommunen}'],
      ['Personvern i xxx kommune', 'xxx kommune'],
      ['[Insert purpose]', '[Insert purpose]'],
      ['TODO: skriv dette', 'TODO'],
      ['[Set inn e-post]', '[Set inn e-post]'],
    ] as const
  ).map(([text, placeholder]) => ({
    name: text,
    declaration: { text },
    findings: found('left', '/text', placeholder),
  })),
  {
    name: 'in a contact that the law requires',
    declaration: { controller: { name: 'Nordvik kommune', contact: { email: 'postmottak@xx.kommune.no' } } },
    findings: found('required', '/controller/contact/email', 'xx.kommune'),
  },
  {
    name: 'in an address in parts',
    declaration: { dataProtectionOfficer: { contact: { postalAddress: { street: '[adresse]' } } } },
    findings: found('required', '/dataProtectionOfficer/contact/postalAddress/street', '[adresse]'),
  },
  {
    name: 'in one language of a right',
    declaration: { rights: { access: { text: { nb: 'Du har rett til innsyn', nn: 'Skriv tekst her' } } } },
    findings: found('required', '/rights/access/text/nn', 'Skriv tekst her'),
  },
  {
    name: 'in how to use the right, which the law does not require',
    declaration: { rights: { access: { text: 'Innsyn', howTo: '[sett inn lenke]' } } },
    findings: found('left', '/rights/access/howTo', '[sett inn lenke]'),
  },
  ...[
    [{ recipients: [{ name: '[navn]' }] }, '/recipients/0/name'],
    [{ retention: [{ text: '[navn]' }] }, '/retention/0/text'],
    [{ legalBases: [{ text: '[navn]' }] }, '/legalBases/0/text'],
    [{ sources: [{ name: '[navn]' }] }, '/sources/0/name'],
    [{ transfers: [{ safeguardsCopy: '[navn]' }] }, '/transfers/0/safeguardsCopy'],
  ].map(([rest, pointer]) => ({
    name: `required: ${pointer}`,
    declaration: activity(rest as object),
    findings: found('required', `${at}${pointer}`, '[navn]'),
  })),
  {
    name: 'in general',
    declaration: { general: { recipients: [{ name: 'XX kommune' }] } },
    findings: found('required', '/general/recipients/0/name', 'XX kommune'),
  },
  { name: 'in an extension', declaration: { 'x-note': 'TODO' } },
  ...[
    'Fyll ut skjemaet (legg ved fullmakt).',
    'Skriv til oss her: postmottaket.',
    'Du kan skrive inn navnet ditt her.',
    'Nordvik kommune [oppdatert i mai]',
    'Metode og todelt ansvar',
    'Fax kommune',
  ].map((text) => ({ name: `not: ${text}`, declaration: { text } })),
]);
