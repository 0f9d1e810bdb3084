import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const from = (...sources: object[]) => ({ processingActivities: [{ id: 'a', name: 'A', sources }] });
const AT = '/processingActivities/0/sources';

testRule(rule, [
  { name: 'no sources', declaration: { processingActivities: [{ id: 'a', name: 'A' }] } },
  {
    name: 'the person, observation and own records need no flag',
    declaration: from({ kind: 'data-subject' }, { kind: 'observation' }, { kind: 'own-records' }),
  },
  { name: 'the kind says it', declaration: from({ kind: 'publicly-available', name: 'Nettaviser' }) },
  {
    name: 'one source',
    declaration: from({ kind: 'school', publiclyAccessible: false }, { kind: 'public-authority' }),
    findings: [{ messageId: 'missing', pointer: `${AT}/1`, severity: 'warning' }],
  },
  {
    name: 'a source without kind',
    declaration: from({ name: 'Brønnøysundregistrene' }),
    findings: [{ messageId: 'missing', pointer: `${AT}/0` }],
  },
  {
    name: 'several sources are one finding',
    declaration: from({ kind: 'school' }, { kind: 'employer' }, { kind: 'data-subject' }),
    findings: [{ messageId: 'several', pointer: AT, params: { count: 2 } }],
  },
  {
    name: 'sources of general are told once',
    declaration: {
      general: { sources: [{ kind: 'employer' }] },
      processingActivities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    },
    findings: [{ messageId: 'missing', pointer: '/general/sources/0' }],
  },
  { name: 'open', declaration: from({ kind: 'public-register', publiclyAccessible: true }) },
]);
