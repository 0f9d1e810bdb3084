import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const recipients = (...list: object[]) => ({ general: { recipients: list } });
const AT = '/general/recipients/0';

testRule(rule, [
  {
    name: 'those who need it, nynorsk',
    declaration: { language: 'nn', ...recipients({ text: 'Andre som treng opplysningane' }) },
    findings: [{ messageId: 'generic', pointer: `${AT}/text` }],
  },
  {
    name: 'third parties with whom there is an agreement, nynorsk',
    declaration: { language: 'nn', ...recipients({ text: 'Ulike tredjepartar som vi har avtale med' }) },
    findings: [{ messageId: 'generic', pointer: `${AT}/text` }],
  },
  {
    name: 'the bank we have an agreement with',
    declaration: recipients({ text: 'Banken kommunen har avtale med' }),
  },
  {
    name: 'nynorsk',
    declaration: {
      language: 'nn',
      ...recipients({ text: 'Andre som kommunen har plikt til å gi informasjon til' }),
    },
    findings: [{ messageId: 'generic', pointer: `${AT}/text`, severity: 'warning' }],
  },
  {
    name: 'the last of several',
    declaration: recipients({ text: 'NAV, Skatteetaten og andre' }),
    findings: [{ messageId: 'generic', pointer: `${AT}/text`, params: { words: 'andre' } }],
  },
  {
    name: 'a name that is none',
    declaration: recipients({ name: 'Tredjeparter' }),
    findings: [{ messageId: 'generic', pointer: `${AT}/name` }],
  },
  {
    name: 'several languages are one finding, in the language of the declaration',
    declaration: recipients({ text: { en: 'Our partners', nb: 'Samarbeidspartnere' } }),
    findings: [{ messageId: 'generic', pointer: `${AT}/text/nb`, params: { words: 'Samarbeidspartnere' } }],
  },
  {
    name: 'inherited by two activities, told once',
    declaration: {
      ...recipients({ text: 'Samarbeidspartnere' }),
      processingActivities: [
        { id: 'a', name: 'Skole' },
        { id: 'b', name: 'Barnehage' },
      ],
    },
    findings: [{ messageId: 'generic', pointer: `${AT}/text` }],
  },
  {
    name: 'in an activity',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'Lønn', recipients: [{ text: 'Andre lovpliktige utleveringer' }] },
      ],
    },
    findings: [{ messageId: 'generic', pointer: '/processingActivities/0/recipients/0/text' }],
  },
  {
    name: 'only a condition',
    declaration: recipients({ condition: 'Når loven krever det' }),
    findings: [{ messageId: 'unnamed', pointer: AT }],
  },
  { name: 'the kind is stated', declaration: recipients({ category: 'it-supplier', text: 'Leverandører' }) },
  { name: 'the name is stated', declaration: recipients({ name: 'NAV', text: 'Samarbeidsorgan' }) },
  {
    name: 'what they do is stated',
    declaration: recipients({ text: 'Samarbeidspartnere som drifter nettstedet' }),
  },
  { name: 'none', declaration: { general: { recipients: 'none' } } },
]);
