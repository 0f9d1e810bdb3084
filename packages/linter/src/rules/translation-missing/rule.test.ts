import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const both = { nb: 'Tekst', nn: 'Tekst', en: 'Text' };
const declared = (languages: string[], ...principles: unknown[]) => ({ languages, principles });
const text = (index: number, missing: string) => ({
  messageId: 'text',
  pointer: `/principles/${index}`,
  severity: 'warning' as const,
  params: { missing },
});
const language = (index: number, missing: string, count: number) => ({
  messageId: 'language',
  pointer: `/languages/${index}`,
  params: { missing, count },
});

testRule(rule, [
  { name: 'nothing promised', declaration: { principles: ['Tekst', { en: 'Text' }] } },
  { name: 'one language promised and given', declaration: declared(['nb'], 'Tekst', { nb: 'Tekst' }) },
  { name: 'all languages in every text', declaration: declared(['nb', 'nn', 'en'], both, both) },
  {
    name: 'a text that lacks one language',
    declaration: declared(['nb', 'nn', 'en'], both, both, { nb: 'Tekst', nn: 'Tekst' }),
    findings: [text(2, '«en»')],
  },
  {
    name: 'a plain string lacks all but its own',
    declaration: declared(['nb', 'nn', 'en'], both, both, 'Tekst'),
    findings: [text(2, '«nn», «en»')],
  },
  {
    name: 'half of the texts, each told',
    declaration: declared(['nb', 'en'], both, both, 'Tekst', 'Tekst'),
    findings: [text(2, '«en»'), text(3, '«en»')],
  },
  {
    name: 'more than half of the texts lack English: told once, and the nynorsk ones each',
    declaration: declared(['nb', 'nn', 'en'], both, { nb: 'a', nn: 'a' }, { nb: 'b', nn: 'b' }, 'c'),
    findings: [language(2, 'en', 3), text(3, '«nn»')],
  },
  {
    name: 'the only text there is',
    declaration: declared(['nb', 'en'], 'Tekst'),
    findings: [text(0, '«en»')],
  },
  {
    name: 'the declaration’s own language is promised and not given',
    declaration: declared(['nb', 'en'], { en: 'Text' }, both),
    findings: [text(0, '«nb»')],
  },
  {
    name: 'names of bodies, systems and cookies, and numbers',
    declaration: {
      languages: ['nb', 'en'],
      controller: { name: 'Nordvik kommune' },
      dataProtectionOfficer: { organisation: 'Nordvik IKS' },
      complaint: { authority: { name: 'Datatilsynet' } },
      general: { recipients: [{ name: 'Furusti AS' }], systems: [{ name: 'Kart', supplier: 'Furusti AS' }] },
      cookies: { items: [{ tool: 'Talljern', provider: 'Talljern Oy' }] },
      sections: [{ text: '2026' }],
    },
  },
  {
    name: 'a name that is given in languages, and one of an activity',
    declaration: {
      languages: ['nb', 'nn', 'en'],
      title: both,
      changeNotice: both,
      controller: { name: { nb: 'Nordvik kommune', nn: 'Nordvik kommune' } },
      processingActivities: [{ id: 'a', name: 'Barnehage', text: both }],
    },
    findings: [
      { messageId: 'text', pointer: '/controller/name' },
      { messageId: 'text', pointer: '/processingActivities/0/name' },
    ],
  },
]);
