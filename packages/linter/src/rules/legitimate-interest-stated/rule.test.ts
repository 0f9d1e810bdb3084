import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const only = (...legalBases: object[]) => ({
  processingActivities: [{ id: 'a', name: 'Kamera', legalBases }],
});
const AT = '/processingActivities/0/legalBases/0';

testRule(rule, [
  {
    name: '6(1)(f) without an interest',
    declaration: only({ article: '6(1)(f)' }),
    findings: [{ messageId: 'missing', pointer: AT, severity: 'error', params: { activity: 'Kamera' } }],
  },
  {
    name: 'the words only repeat the basis',
    declaration: only({ article: '6(1)(f)', text: 'Berettiget interesse' }),
    findings: [{ messageId: 'missing', pointer: AT }],
  },
  ...[
    { language: 'nb', text: 'Vår berettigede interesse er å hindre tyveri' },
    { language: 'nn', text: { nn: 'Kommunen har ei berettiga interesse i å sikre nettet' } },
    { language: 'en', text: { en: 'Our legitimate interest is to protect the network' } },
  ].map(({ language, text }) => ({
    name: `the interest in words, ${language}`,
    declaration: only({ article: '6(1)(f)', text }),
    findings: [{ messageId: 'onlyInText', pointer: AT, severity: 'info' as const }],
  })),
  ...['Kommunen si berettiga interesse', 'Vår legitime interesse', 'Our legitimate interests'].map(
    (legitimateInterest) => ({
      name: `an interest that only repeats the basis: ${legitimateInterest}`,
      declaration: only({ article: '6(1)(f)', legitimateInterest }),
      findings: [{ messageId: 'missing', pointer: `${AT}/legitimateInterest` }],
    }),
  ),
  {
    name: 'an interest in few words',
    declaration: only({ article: '6(1)(f)', legitimateInterest: 'Sikkerhet' }),
  },
  {
    name: 'letter f of the act of 2000',
    declaration: only({ text: 'POL § 8 a, b eller f', law: ['POL § 8 a', 'POL § 8 b', 'POL § 8 f'] }),
    findings: [{ messageId: 'formerAct', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'letter f of the act of 2000 with an interest',
    declaration: only({ law: ['POL § 8 f'], legitimateInterest: 'Sikre nettet' }),
  },
  {
    name: 'letter f of § 9 of the act of 2000 was about employment',
    declaration: only({ law: ['POL § 9 f'] }),
  },
  { name: 'other letters', declaration: only({ article: '6(1)(e)' }, { article: '6(1)(a)' }) },
  {
    name: 'in general',
    declaration: {
      general: { legalBases: [{ article: '6(1)(f)' }] },
      processingActivities: [{ id: 'a', name: 'A' }],
    },
    findings: [{ messageId: 'missing', pointer: '/general/legalBases/0', params: { activity: 'general' } }],
  },
]);
