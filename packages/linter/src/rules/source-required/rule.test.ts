import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (more: object, language = 'nb') => ({
  language,
  processingActivities: [{ id: 'a', name: 'A', ...more }],
});
const source = (value: object, language = 'nb') => only({ sources: [value] }, language);
const told = { indirectCollection: { timing: 'P1M' } };
const AT = '/processingActivities/0';

testRule(rule, [
  { name: 'nothing said of collection from others', declaration: only({}) },
  {
    name: 'told, and no source at all',
    declaration: only(told),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'error' }],
  },
  {
    name: 'told, and only the person is named',
    declaration: only({ ...told, sources: [{ kind: 'data-subject' }, { kind: 'observation' }] }),
    findings: [{ messageId: 'missing', pointer: `${AT}/sources` }],
  },
  { name: 'told, and a source is named', declaration: only({ ...told, sources: [{ kind: 'school' }] }) },
  { name: 'told, and our own records', declaration: only({ ...told, sources: [{ kind: 'own-records' }] }) },
  {
    name: 'an exemption is claimed for all of it',
    declaration: only({ indirectCollection: { exemptions: [{ ground: '14(5)(d)' }] } }),
  },
  {
    name: 'an exemption is claimed for a part of it',
    declaration: only({ indirectCollection: { timing: 'P1M', exemptions: [{ ground: '14(5)(d)' }] } }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  {
    name: 'told in general, and one activity names a source',
    declaration: {
      general: told,
      processingActivities: [
        { id: 'a', name: 'A', sources: [{ kind: 'observation' }] },
        { id: 'b', name: 'B', sources: [{ kind: 'public-register', name: 'Folkeregisteret' }] },
      ],
    },
  },
  {
    name: 'told in general, and nobody names a source: one finding',
    declaration: {
      general: { ...told, sources: [{ kind: 'data-subject' }] },
      processingActivities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/general/sources' }],
  },
  {
    name: 'general alone',
    declaration: { general: told },
    findings: [{ messageId: 'missing', pointer: '/general' }],
  },
  {
    name: 'other authorities, in general, told once (nynorsk)',
    declaration: {
      language: 'nn',
      general: {
        sources: [{ kind: 'public-authority', text: 'Andre offentlege styresmakter, om nødvendig' }],
      },
      processingActivities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    findings: [{ messageId: 'unnamed', pointer: '/general/sources/0/text', severity: 'info' }],
  },
  {
    name: 'a register without a name',
    declaration: source({ kind: 'public-register' }),
    findings: [{ messageId: 'unnamed', pointer: `${AT}/sources/0` }],
  },
  {
    name: 'one text in several languages is one finding',
    declaration: source({ kind: 'public-authority', text: { en: 'Other authorities', nb: 'Andre etater' } }),
    findings: [{ messageId: 'unnamed', pointer: `${AT}/sources/0/text/nb` }],
  },
  {
    name: 'other authorities that are named',
    declaration: source({ kind: 'public-authority', text: 'Andre etater, som NAV' }),
  },
  { name: 'named', declaration: source({ kind: 'public-authority', name: 'NAV', text: 'Andre etater' }) },
  {
    name: 'nothing but the kind again',
    declaration: source({ kind: 'public-register', text: 'Offentlege register' }, 'nn'),
    findings: [{ messageId: 'unnamed', pointer: `${AT}/sources/0/text` }],
  },
  {
    name: 'the register named after its kind',
    declaration: source({ kind: 'public-register', text: 'Offentlege register som Matrikkelen' }, 'nn'),
  },
  { name: 'a kind that says enough', declaration: source({ kind: 'parent-or-guardian' }) },
  {
    name: 'a kind of body in words',
    declaration: source({ kind: 'health-service', text: 'Helseteneste' }, 'nn'),
  },
  {
    name: 'the person',
    declaration: source({ kind: 'data-subject', text: 'Du, eller andre instanser du sender' }),
  },
]);
