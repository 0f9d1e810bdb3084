import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: unknown) => ({ sections: [{ heading: 'Opplysninger', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  ...[
    'Vi behandler sensitive personopplysninger.',
    'E-post med sensitive opplysningar blir sletta.',
    'Sensitive helseopplysninger ligger i en egen sone.',
    'Sensitive data ligger i en egen sone.',
    'Send aldri sensitive personopplysninger i e-post.',
    'Send ikkje bilete. Sensitive opplysningar blir sletta.',
  ].map((text) => ({
    name: text,
    declaration: section(text),
    findings: [{ messageId: 'term', pointer: AT, severity: 'info' as const }],
  })),
  {
    name: 'all over the page, told once',
    declaration: {
      general: { exclusions: [{ of: 'purposes', text: 'Vi bruker ikke sensitive helseopplysninger' }] },
      ...section({ nb: 'Sensitive opplysninger', nn: 'Sensitive opplysningar' }),
    },
    findings: [{ messageId: 'term', pointer: '/general/exclusions/0/text' }],
  },
  { name: "with today's term", declaration: section('Særlige kategorier (sensitive personopplysninger)') },
  ...[
    'Ikke send sensitiv og fortrolig data.',
    'Send ikkje sensitive opplysningar i e-post.',
    'Lista har ikkje sensitive opplysningar.',
    'Ingen sensitive opplysninger på e-post, og aldri sensitive data på SMS.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  { name: 'the word alone', declaration: section('Ikkje send noko som er sensitivt eller fortruleg.') },
  {
    name: 'of what is confidential',
    declaration: section('Send ikke taushetsbelagte, sensitive eller andre fortrolige opplysninger.'),
  },
  { name: 'in English', declaration: { language: 'en', ...section('We process sensitive personal data.') } },
  {
    name: 'the history',
    declaration: { changes: [{ date: '2018-07', text: 'Sensitive opplysninger tatt ut' }] },
  },
  {
    name: 'an identity number called sensitive is for national-id-not-special-category',
    declaration: section('Vi behandler sensitive opplysninger som fødselsnummer.'),
  },
]);
