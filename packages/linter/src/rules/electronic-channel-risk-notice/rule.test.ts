import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const email = { controller: { contact: { email: 'post@nordvik.kommune.no' } } };
const missing = (pointer: string) => [{ messageId: 'missing', pointer, severity: 'warning' as const }];
const section = (text: string) => ({ ...email, sections: [{ heading: 'Kontakt', text }] });

testRule(rule, [
  { name: 'an address', declaration: email, findings: missing('') },
  {
    name: 'a withheld address',
    declaration: { controller: { contact: { withheld: ['email'] } } },
    findings: missing(''),
  },
  {
    name: 'a form for requests',
    declaration: { requests: { contact: { form: 'https://www.nordvik.kommune.no/skjema' } } },
    findings: missing(''),
  },
  {
    name: 'a channel of an activity',
    declaration: { processingActivities: [{ id: 'a', name: 'Skole', channels: ['school-home-app'] }] },
    findings: missing(''),
  },
  {
    name: 'a channel of which nothing is said',
    declaration: {
      communication: [
        { kind: 'phone', encrypted: false },
        { kind: 'web-form', name: 'Skjema' },
      ],
    },
    findings: missing('/communication/1'),
  },
  {
    name: 'the channel says it is unencrypted',
    declaration: { communication: [{ kind: 'email', encrypted: false }] },
  },
  {
    name: 'the channel says what may be sent',
    declaration: { communication: [{ kind: 'sms', confidentialAllowed: false }] },
  },
  ...[
    'Vanlig e-post er ukryptert.',
    'E-post du sender direkte til oss, er ikkje kryptert.',
    'Bruk eDialog til sensitive opplysninger.',
    'Opplysningar under teieplikt skal ikkje sendast med e-post.',
    'Vi sender svaret i SvarUt.',
    'Bruk det krypterte skjemaet.',
    'E-mail is not encrypted.',
  ].map((text) => ({ name: text, declaration: section(text) })),
  {
    name: 'only letters and calls',
    declaration: {
      controller: { contact: { phone: '77 72 20 00', postalAddress: 'Postboks 1, 9990 Nordvik' } },
    },
  },
  {
    name: 'only a website',
    declaration: { processingActivities: [{ id: 'a', name: 'Nett', channels: ['website', 'phone'] }] },
  },
  { name: 'what not to send', declaration: section('Send aldri fødselsnummer i e-post.') },
]);
