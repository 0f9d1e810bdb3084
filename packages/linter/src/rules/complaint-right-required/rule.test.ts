import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

testRule(rule, [
  { name: 'nothing said', declaration: {}, findings: [{ messageId: 'missing', pointer: '' }] },
  {
    name: 'a sentence alone tells of the right',
    declaration: { complaint: { text: 'Du kan klage til Datatilsynet.' } },
  },
]);
