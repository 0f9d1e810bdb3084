import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const access = (howTo: string | object, language = 'nb') => ({
  language,
  rights: { access: { text: 'Du har rett til innsyn', howTo } },
});
const AT = '/rights/access/howTo';

testRule(rule, [
  ...[
    'Krav som ikke gjelder en konkret sak, blir avvist.',
    'Du må vere part i ei sak for å få innsyn i opplysningane om deg.',
    'Innsyn blir berre gitt til partane i saka.',
    'Innsyn får bare den som er part i saken.',
  ].map((text) => ({
    name: text,
    declaration: access(text),
    findings: [{ messageId: 'particularCase', pointer: AT }],
  })),
  { name: 'parties see more', declaration: access('Er du part, kan du også sjå heile saka.') },
  { name: 'parties are shown more', declaration: access('Parter kan be om innsyn i saken på samme skjema.') },
  { name: 'no right of access stated', declaration: {} },
  {
    name: 'a legal ground (nynorsk)',
    declaration: access('Du bør presisere kva heimel kravet byggjer på.', 'nn'),
    findings: [{ messageId: 'legalGround', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'a particular case (nynorsk)',
    declaration: access('Kravet må gjelde ei bestemt sak.', 'nn'),
    findings: [{ messageId: 'particularCase', pointer: AT, severity: 'warning' }],
  },
  {
    name: 'one language version in English',
    declaration: access({ nb: 'Skriv til oss', en: 'You must refer to a specific case' }),
    findings: [{ messageId: 'particularCase', pointer: `${AT}/en` }],
  },
  {
    name: 'an offer to narrow the request',
    declaration: access(
      'Seier du ikkje kva opplysningar du vil sjå, tek kommunen kontakt for å avklare det.',
      'nn',
    ),
  },
  {
    name: 'a question is no demand',
    declaration: access('Gjelder det en bestemt sak, kan du gjerne nevne den.'),
  },
  { name: 'the body needs a ground to refuse', declaration: access('Vi må ha hjemmel i lov for å avslå.') },
  { name: 'a refusal states its ground', declaration: access('Avslaget skal vise til hjemmel.') },
  { name: 'advice to name the case', declaration: access('Du bør oppgi hvilken konkret sak det gjelder.') },
  { name: 'no ground needed', declaration: access('Du trenger ikke oppgi hjemmel.') },
  { name: 'no ground needed (nynorsk)', declaration: access('Du treng ikkje oppgi heimel.', 'nn') },
  {
    name: 'the condition stands where it belongs',
    declaration: {
      ...access('Skriv til oss'),
      publicAccess: { partyAccess: { conditions: 'Kravet må gjelde en bestemt sak' } },
    },
  },
]);
