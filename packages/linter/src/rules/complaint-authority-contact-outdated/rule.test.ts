import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const OLD = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/hvordan-kan-jeg-klage-til-datatilsynet/';
const TODAY = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet';

testRule(rule, [
  {
    name: 'the street in short',
    declaration: { complaint: { text: 'Datatilsynet holder til i Tollbugt. 3 i Oslo' } },
    findings: [{ messageId: 'visitingAddress', pointer: '/complaint/text' }],
  },
  { name: 'another number in short', declaration: { complaint: { text: 'Datatilsynet, Tollbugt. 32' } } },
  {
    name: 'a link is replaced',
    declaration: { complaint: { authority: { name: 'Datatilsynet', web: OLD } } },
    findings: [
      {
        messageId: 'complaintPage',
        pointer: '/complaint/authority/web',
        severity: 'info',
        params: { today: TODAY },
      },
    ],
  },
  {
    name: 'in a text, one finding for all languages',
    declaration: {
      sections: [
        { text: { nb: 'Datatilsynet, Tollbugata 3, Oslo', en: 'Datatilsynet, Tollbugata 3, Oslo' } },
      ],
    },
    findings: [
      {
        messageId: 'visitingAddress',
        pointer: '/sections/0/text/nb',
        params: { today: 'Trelastgata 3, 0191 Oslo' },
      },
    ],
  },
  {
    name: 'an address in parts',
    declaration: { complaint: { authority: { visitingAddress: { street: 'Tollbugata 3', city: 'Oslo' } } } },
    findings: [{ messageId: 'visitingAddress', pointer: '/complaint/authority/visitingAddress/street' }],
  },
  {
    name: 'a contact by that name',
    declaration: { requests: { contact: { name: 'Datatilsynet', visitingAddress: 'Tollbugata 3, Oslo' } } },
    findings: [{ messageId: 'visitingAddress', pointer: '/requests/contact/visitingAddress' }],
  },
  { name: 'another number', declaration: { complaint: { text: 'Datatilsynet, Tollbugata 32' } } },
  {
    name: 'somebody else in a street of that name',
    declaration: { controller: { contact: { visitingAddress: 'Tollbugata 3, 3044 Drammen' } } },
  },
  { name: 'the page of today', declaration: { complaint: { authority: { web: TODAY } } } },
]);
