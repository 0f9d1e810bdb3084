import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const contact = (contact: object) => ({ controller: { name: 'Nordvik kommune', contact } });
const at = '/controller/contact';
const found = (messageId: 'phone' | 'poBox' | 'postalCode', found: string, pointer: string) => ({
  messageId,
  pointer,
  severity: 'warning' as const,
  params: { found },
});

testRule(rule, [
  ...['77 72 20 0', '777 22 000 1', '99', '1234', '+47 7772 200', '112 233'].map((phone) => ({
    name: `phone ${phone}`,
    declaration: contact({ phone }),
    findings: [found('phone', phone, `${at}/phone`)],
  })),
  {
    name: 'one number of two',
    declaration: contact({ phone: '77 72 20 00 / 77 72 20' }),
    findings: [found('phone', '77 72 20', `${at}/phone`)],
  },
  ...[
    '77 72 20 00',
    '77\u00a072\u00a020\u00a000',
    '418 67 800',
    '+47 418 67 800',
    '0047 41867800',
    '(+47) 41 86 78 00',
    '47 41 86 78 00',
    '02468',
    '110',
    '116 117',
    '1881',
    '77 72 20 00/77 72 20 01',
    '+353 1 544 8000',
  ].map((phone) => ({ name: `phone ${phone} is fine`, declaration: contact({ phone }) })),
  ...['Postboks, 1073 Sentrum, 6001 Ålesund', 'postboks,1073, 6001 Ålesund', 'Pb., 12, 6001 Ålesund'].map(
    (address) => ({
      name: address,
      declaration: contact({ postalAddress: address }),
      findings: [found('poBox', address, `${at}/postalAddress`)],
    }),
  ),
  {
    name: 'a PO box in parts',
    declaration: contact({ postalAddress: { poBox: 'Postboks, 12', postalCode: '6001' } }),
    findings: [found('poBox', 'Postboks, 12', `${at}/postalAddress/poBox`)],
  },
  ...(
    [
      ['Storgata 1, 999 Nordvik', '999'],
      ['Storgata 1, 99900 Nordvik', '99900'],
      ['Storgata 1, N-602 Ålesund', '602'],
    ] as const
  ).map(([address, code]) => ({
    name: address,
    declaration: contact({ visitingAddress: address }),
    findings: [found('postalCode', code, `${at}/visitingAddress`)],
  })),
  ...[
    'Kirkegata 10B, 6004 Ålesund',
    'Postboks 144, 6211 Valldal',
    'Postboks 458 Sentrum, 0105 Oslo',
    'Storgata 1, NO-9990 Nordvik',
    'Storgata 1',
    'Rådhuset, 2. etasje',
    'Nordvik rådhus, Postboks 1 9990 Nordvik',
  ].map((address) => ({ name: `${address} is fine`, declaration: contact({ postalAddress: address }) })),
  {
    name: 'a foreign address in parts',
    declaration: contact({
      postalAddress: { street: 'Hauptstraße 1', postalCode: '10117', city: 'Berlin', country: 'DE' },
    }),
  },
  {
    name: 'a joint controller may be abroad',
    declaration: {
      general: {
        jointControllers: [
          { name: 'Meta', contact: { postalAddress: 'Unter den Linden 1, 10117 Berlin', phone: '123456' } },
        ],
      },
    },
  },
  {
    name: 'every other contact point',
    declaration: {
      contacts: [{ role: 'service-desk', phone: '12' }],
      dataProtectionOfficer: { contact: { phone: '12' } },
      requests: { contact: { phone: '12' } },
      complaint: { authority: { name: 'Datatilsynet', phone: '12' } },
      processingActivities: [
        {
          id: 'a',
          name: 'A',
          contact: { phone: '12' },
          controller: { name: 'Nordvik Havn KF', contact: { phone: '12' } },
          responsibility: [{ title: 'Leder', contact: { phone: '12' } }],
        },
      ],
      publicAccess: { documentAccess: { contact: { phone: '12' } } },
    },
    findings: [
      '/contacts/0',
      '/dataProtectionOfficer/contact',
      '/requests/contact',
      '/complaint/authority',
      '/processingActivities/0/contact',
      '/processingActivities/0/controller/contact',
      '/processingActivities/0/responsibility/0/contact',
      '/publicAccess/documentAccess/contact',
    ].map((pointer) => found('phone', '12', `${pointer}/phone`)),
  },
]);
