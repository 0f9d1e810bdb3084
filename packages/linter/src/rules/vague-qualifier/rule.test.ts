import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const statement = (list: string, item: object) => ({
  processingActivities: [{ id: 'a', name: 'A', [list]: [item] }],
});
const place = (list: string, rest = '/text') => `/processingActivities/0/${list}/0${rest}`;
const vague = (list: string, words: string, rest?: string) => ({
  messageId: 'vague',
  pointer: place(list, rest),
  severity: 'warning' as const,
  params: { words },
});
const section = (text: string) => ({ sections: [{ text }] });

const found: readonly [list: string, text: string, words: string][] = [
  ['purposes', 'Vi kan bruke opplysningene til statistikk', 'Vi kan'],
  ['purposes', 'Opplysningane vil kunne brukast til forsking', 'Opplysningane vil kunne'],
  ['purposes', 'Gje barnet leksehjelp i enkelte tilfelle', 'i enkelte tilfelle'],
  ['purposes', 'Planlegging, statistikk m.m.', 'm.m.'],
  ['legalBases', 'Som regel avtalen med deg', 'Som regel'],
  ['legalBases', 'Lovpålagte oppgaver etter blant annet forvaltningsloven', 'blant annet'],
  ['personalData', 'Kan inkludere helseopplysningar', 'Kan inkludere'],
  ['personalData', 'I tillegg har noen ansatte en oversikt over de siste anropene', 'noen ansatte'],
  ['personalData', 'Nokre opplysningar om foreldra', 'Nokre opplysningar'],
  ['personalData', 'Navn, adresse og eventuelt telefon', 'eventuelt'],
  ['sources', 'Ofte skolen', 'Ofte'],
  ['transfers', 'Data may be sent to the United States', 'Data may'],
  ['transfers', 'Sometimes our supplier in India reads them', 'Sometimes'],
];
const silent: readonly [list: string, text: string][] = [
  ['purposes', 'Gi deg svar slik at du kan klage'],
  ['purposes', 'Hente opplysninger så vi kan gi deg rett hjelp'],
  ['purposes', 'Finne ut hva vi kan gjøre'],
  ['purposes', 'Kunne vise i ettertid kva vi gjorde, og kvifor'],
  ['purposes', 'Svare på ofte stilte spørsmål'],
  ['purposes', 'Vi kan bare bruke opplysningene til å svare deg'],
  ['personalData', 'Opplysningene kan ikke brukes til noe annet'],
  ['personalData', 'Navn, som kan vise hvem du er'],
  ['personalData', 'Opplysninger i det enkelte tilfellet'],
  ['recipients', 'Vi kan sende saken til Statsforvalteren når du klager'],
  ['recipients', 'Gjelder saken et barn, kan vi sende kopi til barnevernet'],
  ['recipients', 'Helsepersonell i noen tilfeller, etter pasientjournalloven § 19'],
  ['legalBases', 'Lov om arkiv m.m.'],
  ['recipients', 'Journalar og liknande register er opne for alle'],
  ['transfers', 'We may send data to the United States if you ask us to'],
];

testRule(rule, [
  ...found.map(([list, text, words]) => ({
    name: `${list}: ${text}`,
    declaration: statement(list, { text }),
    findings: [vague(list, words)],
  })),
  ...silent.map(([list, text]) => ({
    name: `not in ${list}: ${text}`,
    declaration: statement(list, list === 'recipients' ? { category: 'nav', text } : { text }),
  })),
  {
    name: 'a named recipient is the subject of a sentence without one',
    declaration: {
      processingActivities: [
        {
          id: 'a',
          name: 'A',
          recipients: [{ name: 'Microsoft Corporation', text: 'Kan gi teknisk støtte fra USA' }],
          transfers: [{ country: 'US', recipient: 'Microsoft Corporation', text: 'Kan se filer i USA' }],
        },
      ],
    },
  },
  {
    name: 'what is done with data for a named recipient is still vague',
    declaration: statement('recipients', { name: 'NAV', text: 'Opplysningene kan bli delt' }),
    findings: [vague('recipients', 'Opplysningene kan')],
  },
  {
    name: 'a recipient without a name',
    declaration: statement('recipients', { category: 'nav', text: 'Kan få opplysninger om deg' }),
    findings: [vague('recipients', 'Kan få')],
  },
  {
    name: 'in general',
    declaration: { general: { recipients: [{ category: 'nav', text: 'Nokre gongar NAV' }] } },
    findings: [{ messageId: 'vague', pointer: '/general/recipients/0/text' }],
  },
  {
    name: 'several languages are one finding, in that of the declaration',
    declaration: statement('purposes', {
      text: { en: 'We may use data for statistics', nb: 'Vi kan bruke data til statistikk' },
    }),
    findings: [vague('purposes', 'Vi kan', '/text/nb')],
  },
  {
    name: 'the rights of the reader may depend',
    declaration: { rights: { erasure: { text: 'I noen tilfeller kan du få slettet opplysninger' } } },
  },
  ...[
    ['Vi kan i tillegg utlevere opplysninger til forskere.', 'Vi kan i tillegg utlevere'],
    ['Nokre gongar vert dine personopplysningar delt med andre.', 'Nokre gongar'],
    ['We may also share data with partners.', 'We may also share'],
  ].map(([text = '', words = '']) => ({
    name: `section: ${text}`,
    declaration: section(text),
    findings: [{ messageId: 'vague', pointer: '/sections/0/text', params: { words } }],
  })),
  ...[
    'Du kan klage på vedtaket.',
    'Vi kan hjelpe deg på servicetorget.',
    'Ofte stilte spørsmål står på nettsiden.',
    'Som regel er kontoret åpent til klokka tre.',
  ].map((text) => ({ name: `section, not: ${text}`, declaration: section(text) })),
  {
    name: 'the text of an activity',
    declaration: {
      processingActivities: [{ id: 'a', name: 'A', text: 'Kommunen må ofte behandle opplysninger.' }],
    },
    findings: [{ messageId: 'vague', pointer: '/processingActivities/0/text', params: { words: 'ofte' } }],
  },
  ...(
    [
      ['purposes', { text: 'Eventuelt andre oppgaver' }, true],
      ['purposes', { text: 'Andre formål' }, false],
      ['personalData', { text: 'Eventuelt navn m.m.' }, false],
      ['legalBases', { text: 'Grunnlaget kan være samtykke, normalt avtale' }, false],
      ['legalBases', { article: '6(1)(a)', text: 'Ofte POL § 8 a eller b' }, false],
      ['recipients', { text: 'Noen leverandører' }, false],
      ['recipients', { text: 'Normalt, leverandører' }, false],
      ['sources', { kind: 'public-authority', text: 'Andre etater i noen tilfeller' }, false],
      ['retention', { text: 'Vanligvis ett år' }, false],
      ['retention', { text: 'I noen tilfeller lenger' }, false],
    ] as const
  ).map(([list, item, told]) => ({
    name: `${told ? 'told here' : 'told by another rule'}: ${list} ${item.text}`,
    declaration: statement(list, item),
    ...(told ? { findings: [vague(list, 'Eventuelt')] } : {}),
  })),
  {
    name: 'a storage time with a limit whose words are vague in another way',
    declaration: statement('retention', { text: 'Ett år, for noen opplysninger to', period: 'P2Y' }),
    findings: [vague('retention', 'noen opplysninger')],
  },
]);
