import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const right = (text: string, more: object = {}) => ({ rights: { access: { text } }, ...more });
const PLAIN = 'Du har rett til innsyn';

testRule(rule, [
  {
    name: 'what was paid is another matter',
    declaration: right('Du har rett til sletting når alt er levert og betalt.'),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  {
    name: 'not said',
    declaration: right(PLAIN),
    findings: [{ messageId: 'missing', pointer: '', severity: 'info' }],
  },
  {
    name: 'not said under requests',
    declaration: right(PLAIN, { requests: { text: 'Send oss et brev. Du er fri til å spørre.' } }),
    findings: [{ messageId: 'missing', pointer: '/requests' }],
  },
  {
    name: 'free documents are another matter',
    declaration: right(PLAIN, { publicAccess: { documentAccess: { fee: { free: true }, text: 'Gratis' } } }),
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  { name: 'free', declaration: right(PLAIN, { requests: { fee: { free: true } } }) },
  {
    name: 'a fee is told by another rule',
    declaration: right(PLAIN, { requests: { fee: { free: false, text: 'Innsyn koster 200 kroner' } } }),
  },
  ...[
    'Innsyn er gratis.',
    'Vi tek ikkje betalt.',
    'Krav om retting besvares kostnadsfritt.',
    'For meir enn éin kopi krev vi gebyr.',
    'Access is free of charge.',
  ].map((text) => ({ name: text, declaration: right(text) })),
  { name: 'nothing about rights at all', declaration: { requests: { deadline: 'P1M' } } },
  { name: 'no finding under minimum', declaration: right(PLAIN), preset: 'minimum' },
]);
