import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const withPurposes = (...texts: unknown[]) => ({
  processingActivities: [{ id: 'a', name: 'Tjenester', purposes: texts.map((text) => ({ text })) }],
});
const generic = (index: number, suffix = '') => ({
  messageId: 'generic',
  pointer: `/processingActivities/0/purposes/${index}/text${suffix}`,
  severity: 'warning' as const,
});
const activities = (...purposes: string[]) => ({
  processingActivities: purposes.map((text, index) => ({ id: `a${index}`, name: 'A', purposes: [{ text }] })),
});

testRule(rule, [
  ...[
    'Tilby deg offentlige tjenester',
    'Å utføre lovpålagte oppgaver.',
    'for å utføre oppgavene og tjenestene våre',
    'Det daglige arbeidet i kommunen',
    'Forbedre tjenestene våre m.m.',
    'Saksbehandling',
    'Sikre god kvalitet i tenestene våre',
    'Utføre oppgaver som kommunen er pålagt ved lov',
    'Drive verksemda til kommunen på ein god og effektiv måte',
    'Nødvendig saksbehandling og administrasjon',
    'Tilby deg offentlege tenester',
    'Utføre arbeidsoppgåvene i kommunen',
    'Ta vare på oppgåvene til kommunen når saker er til handsaming',
    'Det opphavlege formålet med saka',
    'Provide public services to our residents',
  ].map((text) => ({ name: text, declaration: withPurposes(text), findings: [generic(0)] })),
  ...[
    'Tildele barnehageplass etter søknad',
    'Behandle søknader om å bygge, endre eller rive',
    'Svare på spørsmål og gi veiledning om kommunens tjenester',
    'Forbedre brukeropplevelsen ved hjelp av informasjonskapsler',
    'Lage statistikk',
    'Føre journal etter offentleglova',
    'Gi ansatte nettkurs',
    'Behandle klager på eiendomsskatt',
    'Gi deg behandling, pleie og omsorg',
    'Levere vatn, ta imot avløp og varsle når vatnet blir stengt',
    '2026',
  ].map((text) => ({ name: `not: ${text}`, declaration: withPurposes(text) })),
  {
    name: 'each vague one among others, once whatever the languages',
    declaration: withPurposes(
      'Gi plass i barnehagen',
      { en: 'Provide public services', nb: 'Tilby offentlige tjenester' },
      'Behandle søknader',
    ),
    findings: [generic(1, '/nb'), generic(2)],
  },
  {
    name: 'purposes of general belong to no activity',
    declaration: { general: { purposes: [{ text: 'Tilby tjenester' }] }, ...activities('Gi plass') },
  },
  {
    name: 'general alone',
    declaration: { general: { purposes: [{ text: 'Tilby tjenester' }] } },
    findings: [
      { messageId: 'generic', pointer: '/general/purposes/0/text', params: { purpose: 'Tilby tjenester' } },
    ],
  },
  {
    name: 'one purpose for all is told once',
    declaration: activities('Drive kommunen', 'Drive  kommunen!', 'drive kommunen'),
    findings: [{ messageId: 'shared', pointer: '/processingActivities/0/purposes', params: { count: 3 } }],
  },
  {
    name: 'three alike beside one of its own: not one purpose for all',
    declaration: activities(
      'Behandle søknader om plass',
      'Behandle søknader om plass',
      'Behandle søknader om plass',
      'Kreve betaling',
    ),
  },
  {
    name: 'two alike may be chance',
    declaration: activities('Gi plass etter søknad om plass', 'Gi plass etter søknad om plass'),
  },
  {
    name: 'a further purpose that names none is another rule’s business',
    declaration: {
      processingActivities: [{ id: 'a', name: 'A', purposes: [{ text: 'Andre formål', further: true }] }],
    },
  },
  {
    name: 'no purposes at all is another rule’s business',
    declaration: {
      processingActivities: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
        { id: 'c', name: 'C' },
      ],
    },
  },
]);
