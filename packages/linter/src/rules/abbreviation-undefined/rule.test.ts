import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const text = (...texts: unknown[]) => ({ principles: texts });
const unexplained = (abbreviation: string, pointer = '/principles/0') => ({
  messageId: 'unexplained',
  pointer,
  severity: 'warning' as const,
  params: { abbreviation },
});

const found: readonly [text: string, abbreviation: string][] = [
  ['Regler gitt i POL om sletting', 'POL'],
  ['Mapper, IOP’er og annet', 'IOP'],
  ['Mapper, IOP-er og annet', 'IOP'],
  ['Vi spør PPT/BUP', 'PPT'],
  ['Tilvising frå PPTs kontor', 'PPT'],
  ['Vi gjer ein ROS', 'ROS'],
  ['Etter fvl. § 17 hentar vi opplysningar', 'fvl'],
  ['Etter hol. § 3-1', 'hol'],
  ['Det står i esktl. § 17', 'esktl'],
  ['We do a DPIA first', 'DPIA'],
  ['Informasjonskapsler og personopplysninger i IOP', 'IOP'],
  ['Tjenester innen oppvekst og IOP', 'IOP'],
];
const silent: readonly string[] = [
  'Land i EU og EØS',
  'Vi svarer på SMS eller som PDF, og tar vare på CV-en din',
  'KLP har pensjonsordningen vår',
  'Furusti Oppvekstdata AS og Nordvik Vann KF',
  'Logg inn med ID-porten',
  'LOV-2018-06-15-38',
  'INNSYN I EGNE OPPLYSNINGER',
  'Send IKKE helseopplysninger',
  'Kapittel II og XI',
  'Les http://www.nordvik.kommune.no/POL',
  'Skriv til POL@nordvik.kommune.no',
  'Individuell opplæringsplan (IOP)',
  'IOP (individuell opplæringsplan)',
  'Personopplysningsloven (POL) § 9 og POL § 8',
  'Forvaltningsloven (heretter fvl.) § 17',
  'Pedagogisk-psykologisk tjeneste, som vi kaller PPT',
  'Barne- og ungdomspsykiatrisk poliklinikk hjelper. BUP henter opplysninger.',
  'Etter forvaltningsloven § 16, jf. fvl. § 17',
];

testRule(rule, [
  ...found.map(([words, abbreviation]) => ({
    name: words,
    declaration: text(words),
    findings: [unexplained(abbreviation), ...(words.includes('BUP') ? [unexplained('BUP')] : [])],
  })),
  ...silent.map((words) => ({ name: `not: ${words}`, declaration: text(words) })),
  {
    name: 'once for each abbreviation, at the first text in the language of the declaration',
    declaration: text({ en: 'POL', nb: 'POL og ROS' }, 'POL'),
    findings: [unexplained('POL', '/principles/0/nb'), unexplained('ROS', '/principles/0/nb')],
  },
  {
    name: 'explained in another text',
    declaration: text('Vi lager en IOP', 'En individuell opplæringsplan er en plan for eleven'),
  },
  {
    name: 'defined',
    declaration: { ...text('Vi lager en IOP'), definitions: [{ term: 'IOP', text: 'Planen for eleven' }] },
  },
  {
    name: 'a name of a recipient or a system',
    declaration: {
      ...text('IST og IKA Nord drifter for oss'),
      dataProtectionOfficer: { organisation: 'Interkommunalt arkiv Nord IKS' },
      general: { systems: [{ name: 'IST Direkte' }] },
    },
  },
  {
    name: 'names and law references are no texts to explain',
    declaration: { general: { systems: [{ name: 'KLX' }], legalBases: [{ law: ['POL § 8'] }] } },
  },
  { name: 'GDPR with its letters swapped is for gdpr-misnamed', declaration: text('Vi følger GRDP.') },
]);
