import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (activity: object, rest: object = {}) => ({
  ...rest,
  processingActivities: [{ id: 'a', name: 'Lønn', ...activity }],
});
const AT = '/processingActivities/0';
const nav = [{ category: 'nav' }];

testRule(rule, [
  {
    name: 'a supplier in general without a role, inherited by two, is told once',
    declaration: {
      general: { recipients: [{ category: 'it-supplier', agreement: true, text: 'Dataleverandører' }] },
      processingActivities: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [
      {
        messageId: 'roleUnstated',
        pointer: '/general/recipients/0',
        severity: 'warning',
        params: { recipient: 'Dataleverandører' },
      },
    ],
  },
  {
    name: 'without a code, by the words, nynorsk',
    declaration: { language: 'nn', ...only({ recipients: [{ text: 'Selskapet som driftar nettstaden' }] }) },
    findings: [{ messageId: 'roleUnstated', pointer: `${AT}/recipients/0` }],
  },
  {
    name: 'beside a supplier that is a processor',
    declaration: only({
      recipients: [{ category: 'it-supplier', role: 'processor' }, { category: 'it-supplier' }],
    }),
    findings: [
      { messageId: 'roleUnstated', pointer: `${AT}/recipients/1`, params: { recipient: 'it-supplier' } },
    ],
  },
  {
    name: 'a supplier that decides for itself',
    declaration: only({ recipients: [{ category: 'it-supplier', role: 'controller' }] }),
  },
  {
    name: 'another kind of recipient',
    declaration: only({ recipients: [{ category: 'bank', text: 'Leverandøren av kort' }] }),
  },
  {
    name: 'a supplier in the words about the system',
    declaration: only({ recipients: nav, systems: [{ text: 'Leverandøren har tilgang ved feil' }] }),
    findings: [
      { messageId: 'notListed', pointer: `${AT}/systems/0/text`, params: { words: 'Leverandøren' } },
    ],
  },
  {
    name: 'the supplier of the system beside its sub-processor',
    declaration: only({
      recipients: [{ name: 'Nordlys Radionett Oy', category: 'it-supplier', role: 'sub-processor' }],
      systems: [{ name: 'Målerportalen', supplier: 'Dråpen Målerdata AS' }],
    }),
    findings: [
      {
        messageId: 'supplierNotListed',
        pointer: `${AT}/systems/0/supplier`,
        severity: 'warning',
        params: { words: 'Dråpen Målerdata AS' },
      },
    ],
  },
  {
    name: 'the supplier of the system beside a processor of another kind',
    declaration: only({
      recipients: [{ name: 'Skarpsyn AS', category: 'service-provider', role: 'processor' }],
      systems: [{ supplier: { nb: 'Stillingstorget ASA' } }],
    }),
    findings: [{ messageId: 'supplierNotListed', pointer: `${AT}/systems/0/supplier/nb` }],
  },
  ...[
    { name: 'Dråpen', category: 'it-supplier', role: 'sub-processor' },
    { name: 'Drift AS', category: 'it-supplier', role: 'processor' },
    { name: 'Drift AS', role: 'processor' },
    { category: 'service-provider', role: 'processor', text: 'Leverandørene våre' },
    { category: 'it-supplier', role: 'sub-processor' },
    { name: 'Dråpen Målerdata AS', role: 'controller' },
  ].map((recipient) => ({
    name: `who may be the supplier: ${JSON.stringify(recipient)}`,
    declaration: only({ recipients: [recipient], systems: [{ supplier: 'Dråpen Målerdata AS' }] }),
  })),
  {
    name: 'run by somebody else',
    declaration: only({ recipients: nav, systems: [{ text: { nb: 'Driftes av Vardelønn' } }] }),
    findings: [
      {
        messageId: 'notListed',
        pointer: `${AT}/systems/0/text/nb`,
        params: { words: 'Driftes av Vardelønn' },
      },
    ],
  },
  {
    name: 'an agreement in the words about security, while the page says that nobody receives the data',
    declaration: only({ recipients: 'none', security: { text: 'Vi har databehandleravtaler.' } }),
    findings: [
      { messageId: 'notListed', pointer: `${AT}/security/text`, params: { words: 'databehandleravtaler' } },
    ],
  },
  {
    name: 'system and recipients of general, inherited by two, are told once',
    declaration: {
      general: { recipients: nav, systems: [{ supplier: 'Sky AS' }] },
      processingActivities: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [
      { messageId: 'notListed', pointer: '/general/systems/0/supplier', params: { words: 'Sky AS' } },
    ],
  },
  {
    name: 'what general says of its suppliers says nothing of an activity with recipients of its own',
    declaration: only({ recipients: nav }, { general: { security: { text: 'Leverandørene følger loven' } } }),
  },
  {
    name: 'no recipients stated is told by recipients-required',
    declaration: only({ systems: [{ supplier: 'Sky AS' }] }),
  },
  {
    name: 'run by the municipality',
    declaration: only({ recipients: nav, systems: [{ text: 'Driftes av kommunen' }] }),
  },
  {
    name: 'the municipality is the supplier',
    declaration: only(
      { recipients: nav, systems: [{ supplier: 'Nordvik kommune' }] },
      { controller: { name: 'Nordvik kommune' } },
    ),
  },
  { name: 'no processors', declaration: only({ recipients: nav, text: 'Vi bruker ingen databehandlere' }) },
  {
    name: 'a sub-processor',
    declaration: only({ recipients: [{ role: 'sub-processor' }], systems: [{ supplier: 'Sky AS' }] }),
  },
]);
