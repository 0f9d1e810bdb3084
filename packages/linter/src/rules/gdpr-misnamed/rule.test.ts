import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const section = (text: string | object) => ({ sections: [{ heading: 'Lov', text }] });
const AT = '/sections/0/text';

testRule(rule, [
  {
    name: 'as seen in the wild',
    declaration: section('Den nye EU-/Schengen-loven om personvern, GDPR.'),
    findings: [
      { messageId: 'schengen', pointer: AT, severity: 'warning', params: { words: 'EU-/Schengen-loven' } },
    ],
  },
  {
    name: 'called a directive',
    declaration: section('Taushetsplikten gjelder ved siden av EUs personverndirektiv (GDPR).'),
    findings: [{ messageId: 'directive', pointer: AT, params: { words: 'EUs personverndirektiv' } }],
  },
  {
    name: 'called a directive, in nynorsk',
    declaration: { language: 'nn', ...section('Vi følgjer GDPR-direktivet.') },
    findings: [{ messageId: 'directive', pointer: AT }],
  },
  {
    name: 'the directive on privacy and electronic communications is one',
    declaration: section('Direktivet om kommunikasjonsvern gjelder ved siden av GDPR.'),
  },
  {
    name: 'a section before the name',
    declaration: section('Du har rett til sletting etter § 17 i personvernforordningen.'),
    findings: [{ messageId: 'section', pointer: AT }],
  },
  {
    name: 'in a law reference',
    declaration: { relatedLaw: [{ law: ['GRDP artikkel 6'] }] },
    findings: [{ messageId: 'misspelt', pointer: '/relatedLaw/0/law/0', params: { words: 'GRDP' } }],
  },
  {
    name: 'in two languages, told once, the declaration’s own first',
    declaration: { language: 'nn', ...section({ en: 'Under the GPDR', nn: 'Etter GDRP' }) },
    findings: [{ messageId: 'misspelt', pointer: `${AT}/nn`, params: { words: 'GDRP' } }],
  },
  {
    name: 'a chapter that is about something else',
    declaration: section('Grunnlaget står i personvernforordninga kapittel 6.'),
    findings: [{ messageId: 'chapter', pointer: AT, params: { words: 'personvernforordninga kapittel 6' } }],
  },
  {
    name: 'sections',
    declaration: section('Etter personvernforordningen § 15 kan du be om innsyn.'),
    findings: [{ messageId: 'section', pointer: AT }],
  },
  {
    name: 'chapters that concern people',
    declaration: section('Personvernforordningen kapittel III, V og VIII.'),
  },
  {
    name: 'a chapter that does not exist has another rule',
    declaration: { relatedLaw: [{ law: ['personvernforordninga kapittel 6 – 11 og 21'] }] },
  },
  {
    name: 'Schengen information system',
    declaration: section('Politiet har et register etter Schengen-reglene. Ta kontakt om personvern.'),
  },
  { name: 'the act beside the regulation', declaration: section('GDPR og personopplysningsloven § 16.') },
  { name: 'an extension is not looked at', declaration: { 'x-note': 'GRDP' } },
]);
