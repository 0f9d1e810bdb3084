import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Nettstedet', text }] });
const said = (text: string, words: string) => ({
  name: text,
  declaration: section(text),
  findings: [
    { messageId: 'words', pointer: '/sections/0/text', severity: 'warning' as const, params: { words } },
  ],
});

testRule(rule, [
  said('Informasjonskapsler utgjør ingen sikkerhetsrisiko.', 'ingen sikkerhetsrisiko'),
  said('Informasjonskapslar er inga tryggleiksrisiko.', 'inga tryggleiksrisiko'),
  said('Cookies utgjør ikke noen risiko for deg.', 'ikke noen risiko'),
  said('Informasjonskapslar er heilt ufarlege.', 'er heilt ufarlege'),
  said('Cookies are harmless.', 'are harmless'),
  {
    name: 'in the text and among the claims: told once',
    declaration: {
      cookies: {
        text: {
          nn: 'Dei utgjer ingen risiko.',
          nb: 'De aller fleste bruker dem. De utgjør ingen sikkerhetsrisiko.',
        },
        claims: ['no-security-risk'],
      },
    },
    findings: [{ messageId: 'words', pointer: '/cookies/text/nb' }],
  },
  {
    name: 'among the claims',
    declaration: { cookies: { claims: ['no-security-risk'] } },
    findings: [{ messageId: 'claim', pointer: '/cookies/claims/0' }],
  },
  { name: 'other claims', declaration: { cookies: { claims: ['anonymous'] } } },
  { name: 'about something else', declaration: section('E-post utgjør ingen sikkerhetsrisiko.') },
  { name: 'a risk told', declaration: section('Det er risiko ved informasjonskapsler fra andre.') },
  { name: 'none', declaration: { cookies: 'none' } },
]);
