import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const asked = (...provision: object[]) => ({
  processingActivities: [{ id: 'a', name: 'A', sources: [{ kind: 'data-subject' }], provision }],
});
const AT = '/processingActivities/0/provision';

testRule(rule, [
  {
    name: 'no provision at all is told by provision-requirement-required',
    declaration: { processingActivities: [{ id: 'a', name: 'A', sources: [{ kind: 'data-subject' }] }] },
  },
  {
    name: 'each entry for itself',
    declaration: asked(
      { requirement: 'statutory', obliged: true, consequences: 'Tvangsmulkt' },
      { requirement: 'contract-entry', obliged: false },
      { requirement: 'voluntary' },
    ),
    findings: [
      { messageId: 'missing', pointer: `${AT}/1`, severity: 'error' },
      { messageId: 'voluntary', pointer: `${AT}/2`, severity: 'info' },
    ],
  },
  {
    name: 'only words, without consequences (nynorsk)',
    declaration: { ...asked({ text: 'Vi seier ifrå om det er ei rettsleg plikt' }), language: 'nn' },
    findings: [{ messageId: 'notRecognised', pointer: `${AT}/0`, severity: 'warning' }],
  },
  { name: 'words tell the consequences', declaration: asked({ text: 'Uten navn får du ikke svar' }) },
  {
    name: 'words tell the consequences (nynorsk)',
    declaration: {
      ...asked({ requirement: 'statutory', text: 'Følgjene kan vere tvangsmulkt' }),
      language: 'nn',
    },
  },
  {
    name: 'an entry in general is told once',
    declaration: {
      general: { sources: [{ kind: 'observation' }], provision: [{ requirement: 'contractual' }] },
      processingActivities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C', sources: [{ kind: 'school' }] },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/general/provision/0' }],
  },
  {
    name: 'data from others only',
    declaration: {
      processingActivities: [
        {
          id: 'a',
          name: 'A',
          sources: [{ kind: 'public-register' }],
          provision: [{ requirement: 'statutory' }],
        },
      ],
    },
  },
]);
