import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const rights = { access: { text: 'Du har rett til innsyn' } };
const missing = [{ messageId: 'missing', pointer: '/rights', severity: 'info' as const }];
const reply = (text: string, more: object = {}) => ({ rights, requests: { reply: text }, ...more });

testRule(rule, [
  {
    name: 'channels that people write through',
    declaration: {
      rights,
      processingActivities: [{ id: 'a', name: 'Skatt', channels: ['self-service', 'secure-digital-post'] }],
      communication: [
        { kind: 'secure-digital-post', name: 'eDialog', text: 'Send søknaden i sikker digital post.' },
        { kind: 'self-service', name: 'Min side' },
      ],
    },
  },
  {
    name: 'letters that come in through SvarUt (nynorsk)',
    declaration: { language: 'nn', rights, text: 'Vi fører journal over brev, e-post og SvarUt-meldingar.' },
  },
  ...['Svaret kommer i SvarUt.', 'Svaret kjem elektronisk.', 'You get a digital answer.'].map((text) => ({
    name: text,
    declaration: reply(text),
    findings: missing,
  })),
  {
    name: 'a service named anywhere',
    declaration: { rights, sections: [{ heading: 'Post', text: 'Vi sender brev til digital postkasse.' }] },
    findings: missing,
  },
  ...[
    'Vedtaket får du i Digipost.',
    'Skattesetelen kjem i den digitale postkassa di, e-Boks.',
    'You get the decision by secure digital post.',
  ].map((text) => ({
    name: text,
    declaration: { rights, communication: [{ kind: 'letter', text }] },
    findings: missing,
  })),
  { name: 'e-mail is no channel for decisions', declaration: { rights, communication: [{ kind: 'email' }] } },
  { name: 'on paper', declaration: reply('Svaret kommer i brev.') },
  ...[
    'Du kan reservere deg mot digital post.',
    'Vil du ha brev på papir, reserverer du deg på norge.no.',
    'Innbyggjarar som har reservert seg mot elektronisk post, får brev.',
    'You can opt out of digital mail.',
  ].map((text) => ({
    name: text,
    declaration: reply('Svaret kommer i SvarUt.', { sections: [{ heading: 'Post', text }] }),
  })),
  {
    name: 'another reservation',
    declaration: reply('Svaret kommer i SvarUt.', {
      sections: [{ heading: 'Reklame', text: 'Du kan reservere deg mot reklame.' }],
    }),
    findings: missing,
  },
  { name: 'nothing about rights at all', declaration: { communication: [{ kind: 'self-service' }] } },
  { name: 'no finding under minimum', declaration: reply('Svaret kommer i SvarUt.'), preset: 'minimum' },
]);
