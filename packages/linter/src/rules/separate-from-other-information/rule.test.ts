import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (more: object) => ({ sections: [{ text: 'Tekst', ...more }] });
const AT = '/sections/0';

testRule(rule, [
  {
    name: 'terms of use',
    declaration: section({ heading: 'Nettstedet', topic: 'terms-of-use' }),
    findings: [{ messageId: 'terms', pointer: `${AT}/topic`, severity: 'info' }],
  },
  {
    name: 'liability, without a heading',
    declaration: section({ topic: 'liability' }),
    findings: [{ messageId: 'liability', pointer: `${AT}/topic` }],
  },
  ...(
    [
      ['Brukervilkår', 'terms'],
      ['Brukarvilkår for appen', 'terms'],
      ['Vilkår for bruk', 'terms'],
      ['Opphavsrett', 'terms'],
      ['Ansvarsfråskriving', 'liability'],
      ['Ansvarsbegrensning', 'liability'],
      ['Disclaimer', 'liability'],
    ] as const
  ).map(([heading, messageId]) => ({
    name: heading,
    declaration: section({ heading, topic: 'other' }),
    findings: [{ messageId, pointer: `${AT}/heading` }],
  })),
  {
    name: 'in several languages, told once',
    declaration: section({ heading: { nn: 'Brukarvilkår', nb: 'Brukervilkår' } }),
    findings: [{ messageId: 'terms', pointer: `${AT}/heading/nb` }],
  },
  {
    name: 'background',
    declaration: section({ heading: 'Vilkår for bruk av erklæringen', topic: 'background' }),
  },
  { name: 'other headings', declaration: section({ heading: 'Ansvar for behandlingen' }) },
  { name: 'words in the text', declaration: section({ heading: 'Bakgrunn', text: 'Se brukervilkårene.' }) },
]);
