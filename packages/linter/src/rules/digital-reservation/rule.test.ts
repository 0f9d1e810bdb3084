import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const rights = { access: { text: 'Du har rett til innsyn' } };
const missing = [{ messageId: 'missing', pointer: '/rights', severity: 'info' as const }];
const reply = (text: string, more: object = {}) => ({ rights, requests: { reply: text }, ...more });

testRule(rule, [
  {
    name: 'self-service of an activity',
    declaration: { rights, processingActivities: [{ id: 'a', name: 'Skatt', channels: ['self-service'] }] },
    findings: missing,
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
