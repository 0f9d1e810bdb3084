import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const contact = { email: 'post@legevakt.example' };
const joint = (controller: object) => ({
  processingActivities: [
    { id: 'a', name: 'Legevakt', jointControllers: [{ name: 'Legevakt IKS', contact, ...controller }] },
  ],
});
const at = '/processingActivities/0/jointControllers/0';
const noEssence = [
  { messageId: 'noEssence', pointer: at, severity: 'error' as const, params: { name: 'Legevakt IKS' } },
];

testRule(rule, [
  { name: 'no joint controllers', declaration: { processingActivities: [{ id: 'a', name: 'Legevakt' }] } },
  { name: 'only a name', declaration: joint({}), findings: noEssence },
  {
    name: 'a sentence about them is no essence',
    declaration: joint({ text: 'Vi samarbeider.' }),
    findings: noEssence,
  },
  { name: 'not even on request', declaration: joint({ essenceOnRequest: false }), findings: noEssence },
  { name: 'the essence', declaration: joint({ essence: 'IKS-et svarer på innsyn; kommunen på resten.' }) },
  { name: 'the essence in nynorsk', declaration: joint({ essence: { nn: 'IKS-et svarar på innsyn.' } }) },
  { name: 'where to find it', declaration: joint({ essenceUrl: 'https://legevakt.example/avtale' }) },
  { name: 'on request', declaration: joint({ essenceOnRequest: true }) },
  { name: 'laid down in law', declaration: joint({ responsibilitiesByLaw: ['barnehageloven § 10'] }) },
  {
    name: 'no way to reach it',
    declaration: joint({ essenceOnRequest: true, contact: { unit: 'Kontoret' } }),
    findings: [{ messageId: 'noContact', pointer: `${at}/contact`, severity: 'warning' }],
  },
  {
    name: 'told once for what general gives every activity',
    declaration: {
      general: { jointControllers: [{ name: { nb: 'Legevakt IKS', en: 'Emergency' }, contact }] },
      processingActivities: [
        { id: 'a', name: 'Legevakt' },
        { id: 'b', name: 'Helsestasjon' },
      ],
    },
    findings: [
      { messageId: 'noEssence', pointer: '/general/jointControllers/0', params: { name: 'Legevakt IKS' } },
    ],
  },
]);
