import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const security = (text: unknown) => ({ general: { security: { text } } });
const place = '/general/security/text';

/** 15 words, 11 of them long: LIX 15 + 73.3 = 88. */
const HEAVY =
  'Virksomheten gjennomfører systematisk personopplysningsbehandling i overensstemmelse med gjeldende bestemmelser, forvaltningsmessige retningslinjer og internkontrollrutiner for tjenesteområdet.';
/** 5 words, none long: LIX 5. */
const LIGHT = 'Vi tar vare på deg.';
const times = (text: string, count: number) => Array.from({ length: count }, () => text).join(' ');
const words = (count: number) => `${Array.from({ length: count }, () => 'ord').join(' ')}.`;

testRule(rule, [
  {
    name: 'three heavy sentences',
    declaration: security(times(HEAVY, 3)),
    findings: [{ messageId: 'text', pointer: place, severity: 'warning', params: { lix: 88, limit: 60 } }],
  },
  { name: 'two heavy sentences are too few to judge', declaration: security(times(HEAVY, 2)) },
  { name: 'light sentences', declaration: security(times(LIGHT, 30)) },
  {
    name: 'forty-six words in a sentence',
    declaration: security(words(46)),
    findings: [{ messageId: 'sentence', pointer: place, params: { words: 46, limit: 45 } }],
  },
  { name: 'forty-five words in a sentence', declaration: security(words(45)) },
  {
    name: 'a long sentence in nynorsk and English, each told',
    declaration: { languages: ['nb', 'nn', 'en'], ...security({ nb: LIGHT, nn: words(50), en: words(60) }) },
    findings: [
      { messageId: 'sentence', pointer: `${place}/nn`, params: { words: 50 } },
      { messageId: 'sentence', pointer: `${place}/en`, params: { words: 60 } },
    ],
  },
  { name: 'a Sámi text is not measured', declaration: security({ se: words(60) }) },
  { name: 'a list without a full stop is no sentence', declaration: security('ord '.repeat(60)) },
  {
    name: 'a hundred words and more in many heavy texts: told once, at the hardest',
    declaration: {
      principles: [...Array.from({ length: 8 }, () => HEAVY), `${HEAVY} Internkontrollrutiner.`, LIGHT],
    },
    findings: [{ messageId: 'whole', pointer: '/principles/0', params: { language: 'nb', limit: 55 } }],
  },
  {
    name: 'fewer than a hundred words',
    declaration: { principles: Array.from({ length: 6 }, () => HEAVY) },
  },
  {
    name: 'citations and addresses are no words, and their points end no sentence',
    declaration: security(
      'Vi følger forvaltningsloven § 17, jf. art. 6 nr. 1 bokstav e. Skriv til personvernombud@nordvik.kommune.no. Les https://www.nordvik.kommune.no/personvernerklaering/behandlingsansvarlig. Ring.',
    ),
  },
]);
