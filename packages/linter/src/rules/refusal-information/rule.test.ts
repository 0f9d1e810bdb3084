import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const rights = { access: { text: 'Du har rett til innsyn' } };
const refusal = (text: unknown) => ({ rights, requests: { refusal: text } });
const AT = '/requests/refusal';

testRule(rule, [
  {
    name: 'not said',
    declaration: { rights, requests: { deadline: 'P1M' } },
    findings: [{ messageId: 'missing', pointer: '/requests', severity: 'info' }],
  },
  {
    name: 'no requests at all',
    declaration: { rights },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  ...[
    'Nektar kommunen, må han bevise at førespurnadene er grunnlause.',
    'Sier vi nei, får du vite hvorfor.',
    'Avslag kan du klage på.',
    'A refusal comes with reasons.',
  ].map((text) => ({
    name: text,
    declaration: refusal(text),
    findings: [{ messageId: 'incomplete', pointer: AT, severity: 'info' as const }],
  })),
  ...[
    'Et avslag blir begrunnet, og du kan klage på det.',
    'Seier vi nei, får du ei grunngiving og kan klage til Datatilsynet.',
    'If we refuse, you learn why and how to complain.',
  ].map((text) => ({ name: text, declaration: refusal(text) })),
  {
    name: 'one language says one thing, another the rest',
    declaration: refusal({ nb: 'Et avslag blir begrunnet.', nn: 'Du kan klage på avslaget.' }),
  },
  {
    name: 'told with a right',
    declaration: { rights: { access: { text: 'Innsyn. Avslår vi, får du vite hvorfor.' } } },
  },
  {
    name: 'told with the complaint (nynorsk)',
    declaration: {
      language: 'nn',
      rights,
      complaint: { text: 'Får du avslag, kan du klage til Datatilsynet.' },
    },
  },
  {
    name: 'a complaint without a refusal',
    declaration: { rights, complaint: { text: 'Du kan klage til Datatilsynet.' } },
    findings: [{ messageId: 'missing', pointer: '' }],
  },
  { name: 'nothing about rights at all', declaration: { requests: { deadline: 'P1M' } } },
  { name: 'no finding under minimum', declaration: { rights }, preset: 'minimum' },
]);
