import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const deadline = (deadline: string) => ({ requests: { deadline } });
const text = (text: unknown) => ({ requests: { text } });

testRule(rule, [
  {
    name: 'thirty working days',
    declaration: text('Krav blir besvart senest 30 virkedager etter at vi fikk dem.'),
    findings: [{ messageId: 'days', pointer: '/requests/text', params: { found: '30 virkedager' } }],
  },
  ...[
    'Vi svarer så snart vi har kapasitet.',
    'Du får svar når vi har tid.',
    'Svaret kjem når vi har høve.',
  ].map((sentence) => ({
    name: sentence,
    declaration: text(sentence),
    findings: [{ messageId: 'openEnded', pointer: '/requests/text', severity: 'warning' as const }],
  })),
  {
    name: 'as soon as there is time, within the month',
    declaration: { requests: { deadline: 'P1M', text: 'Vi svarer så snart vi har tid.' } },
  },
  { name: 'as soon as possible', declaration: text('Vi svarer så snart vi kan.') },
  { name: 'nothing said', declaration: {} },
  ...['P1M1D', 'P2M', 'P1Y', 'P32D', 'P5W', 'PT800H'].map((found) => ({
    name: `${found} is too long`,
    declaration: deadline(found),
    findings: [
      { messageId: 'tooLong', pointer: '/requests/deadline', severity: 'error' as const, params: {} },
    ],
  })),
  ...['P29D', 'P30D', 'P31D'].map((found) => ({
    name: `${found} is no month`,
    declaration: deadline(found),
    findings: [
      { messageId: 'days', pointer: '/requests/deadline', severity: 'warning' as const, params: { found } },
    ],
  })),
  ...['P1M', 'P4W', 'P28D', 'P14D', 'PT48H'].map((found) => ({
    name: `${found} is right`,
    declaration: deadline(found),
  })),
  {
    name: 'thirty days in words, in nynorsk',
    declaration: text('Du får svar seinast tretti dagar etter at vi fekk kravet.'),
    findings: [{ messageId: 'days', pointer: '/requests/text', params: { found: 'tretti dagar' } }],
  },
  {
    name: 'at a right, in one language',
    declaration: { rights: { access: { text: 'Innsyn', howTo: { nb: 'Vi svarer innen 30 dager.' } } } },
    findings: [{ messageId: 'days', pointer: '/rights/access/howTo/nb' }],
  },
  {
    name: 'a right deadline and a wrong text',
    declaration: { requests: { deadline: 'P1M', text: 'Vi svarer innen 30 dager.' } },
    findings: [{ messageId: 'days', pointer: '/requests/text' }],
  },
  ...(
    [
      ['Vi svarer i løpet av 3 måneder.', '3 måneder'],
      ['Du får svar innan 8 veker.', '8 veker'],
      ['We answer within 90 days.', '90 days'],
    ] as const
  ).map(([sentence, found]) => ({
    name: sentence,
    declaration: text(sentence),
    findings: [
      {
        messageId: 'longerInText',
        pointer: '/requests/text',
        severity: 'warning' as const,
        params: { found },
      },
    ],
  })),
  ...[
    'Du får svar innan ein månad etter at kravet blei motteke.',
    'Du får svar utan ugrunna opphald.',
    'Fristen kan unntaksvis bli forlenga til maksimalt tre månader.',
    'Kan vi ikke svare i tide, forlenger vi fristen med 30 dager.',
    'Vi svarer senest 14 dager etter at vi fikk kravet.',
    'Be om innsyn innen tre måneder.',
    'Vi svarer innen ti virkedager.',
    'I 2030 dager det ikke.',
    'Kameraopptak slettes uansett etter 30 dager.',
    'Er saken svært omfattende, kan det gå inntil tre måneder før du får svar.',
    'I kompliserte saker får du svar innen tre måneder.',
    'Treng vi lengre tid, får du svar innan tre månader.',
  ].map((sentence) => ({ name: `not: ${sentence}`, declaration: text(sentence) })),
  {
    name: 'access to documents has other times',
    declaration: { publicAccess: { documentAccess: { text: 'Vi svarer innen 30 dager.' } } },
  },
]);
