import { testRule } from '../../../test/support/test-rule.ts';
import rule from './rule.ts';

const balsfjord = { name: 'Balsfjord kommune', kind: 'municipality' };
const nordvik = { name: 'Nordvik kommune', hosts: ['www.nordvik.kommune.no'] };
const inText = (text: unknown, controller: object = balsfjord) => ({ controller, text });
const found = (messageId: 'misleading' | 'elsewhere', found: string, pointer: string) => ({
  messageId,
  pointer,
  severity: messageId === 'misleading' ? ('error' as const) : ('warning' as const),
  params: { found },
});
const elsewhere = (name: string, pointer = '/text') => [found('elsewhere', name, pointer)];
const misleading = (name: string, pointer: string) => [found('misleading', name, pointer)];

testRule(rule, [
  {
    name: 'the address of the page copied with it, though the municipality is not in the register',
    declaration: { controller: nordvik, id: 'https://www.skiptvet.kommune.no/personvern' },
    findings: misleading('www.skiptvet.kommune.no', '/id'),
  },
  { name: 'no controller', declaration: { text: 'Skiptvet kommune' } },
  {
    name: 'archives of municipalities that are no more (nynorsk)',
    declaration: inText('Her ligg arkiva etter tidlegare Skodje kommune og Ørskog kommune.'),
  },
  {
    name: 'a municipality that is no more, as if it were',
    declaration: inText('Skodje kommune brukar opplysningane til å svare deg.'),
    findings: elsewhere('Skodje kommune'),
  },
  {
    name: 'a municipality of today is not history',
    declaration: inText('Tidligere brukte Skiptvet kommune skjemaet.'),
    findings: elsewhere('Skiptvet kommune'),
  },
  {
    name: 'a link left from the page that was copied',
    declaration: {
      controller: { ...balsfjord, hosts: ['www.balsfjord.kommune.no'] },
      processingActivities: [
        { id: 'a', name: 'Nettsted', seeAlso: [{ name: 'Lenke', url: 'http://www.skiptvet.kommune.no/' }] },
      ],
    },
    findings: elsewhere('www.skiptvet.kommune.no', '/processingActivities/0/seeAlso/0/url'),
  },
  {
    name: 'a name ends like another one',
    declaration: inText('Fjord kommune har ansvaret, sier Balsfjord kommune.'),
    findings: elsewhere('Fjord kommune'),
  },
  {
    name: 'a host ends like another one',
    declaration: { controller: { name: 'Fjord kommune', contact: { email: 'post@balsfjord.kommune.no' } } },
    findings: misleading('balsfjord.kommune.no', '/controller/contact/email'),
  },
  {
    name: 'the canonical address',
    declaration: { controller: balsfjord, id: 'https://www.fjord.kommune.no/personvern' },
    findings: misleading('www.fjord.kommune.no', '/id'),
  },
  {
    name: 'a stated host that is another one’s',
    declaration: {
      controller: { ...balsfjord, hosts: ['www.balsfjord.kommune.no', 'www.skiptvet.kommune.no'] },
    },
    findings: misleading('www.skiptvet.kommune.no', '/controller/hosts/1'),
  },
  {
    name: 'the words about the controller',
    declaration: { controller: { ...balsfjord, text: { nb: 'Skiptvet kommunes rutiner gjelder.' } } },
    findings: misleading('Skiptvet kommune', '/controller/text/nb'),
  },
  {
    name: 'a partner beside the municipality itself in the words about the controller',
    declaration: {
      controller: {
        ...balsfjord,
        text: 'Balsfjord kommune er behandlingsansvarlig. Vi samarbeider med Tromsø kommune om legevakt.',
      },
    },
    findings: elsewhere('Tromsø kommune', '/controller/text'),
  },
  {
    name: 'the number of another municipality',
    declaration: { controller: { ...balsfjord, municipalityNumber: '1578' } },
    findings: misleading('1578 (Fjord)', '/controller/municipalityNumber'),
  },
  {
    name: 'the organisation number of another municipality',
    declaration: { controller: { ...balsfjord, organisationNumber: '921891687' } },
    findings: misleading('921891687 (Fjord)', '/controller/organisationNumber'),
  },
  ...['5532', '5422', '1933'].map((municipalityNumber) => ({
    name: `${municipalityNumber} is its own number, now or earlier`,
    declaration: { controller: { ...balsfjord, municipalityNumber, organisationNumber: '940208580' } },
  })),
  {
    name: 'a municipality that is no more',
    declaration: inText('Les mer hos Hobøl kommune.'),
    findings: elsewhere('Hobøl kommune'),
  },
  {
    name: 'an earlier name of its own',
    declaration: inText('Før var dette Norddal kommune.', { name: 'Fjord kommune' }),
  },
  {
    name: 'a name of several words, in nynorsk',
    declaration: inText({
      nn: 'Sjå reglane til Nore og Uvdal kommune, Indre  Østfold kommune og Ulvik herad.',
    }),
    findings: [
      ...elsewhere('Nore og Uvdal kommune', '/text/nn'),
      ...elsewhere('Indre Østfold kommune', '/text/nn'),
      ...elsewhere('Ulvik herad', '/text/nn'),
    ],
  },
  ...[
    'Balsfjord kommune og Balsfjord  kommunes tjenester',
    'Denne kommunen og andre kommuner',
    'I din kommune finner du mer på www.kommune.no og www.nav.no.',
    'Troms fylkeskommune har de videregående skolene.',
    'Les mer på https://innsyn.balsfjord.kommune.no/sak.',
    'Vertskommune for samarbeidet er ikke bestemt.',
  ].map((text) => ({ name: `not: ${text}`, declaration: inText(text) })),
  {
    name: 'the officer of another municipality, wherever it is named',
    declaration: {
      controller: balsfjord,
      text: 'Ombudet i Tromsø kommune hjelper deg.',
      dataProtectionOfficer: {
        organisation: 'Tromsø kommune',
        contact: { email: 'personvernombud@tromso.kommune.no', web: 'https://www.harstad.kommune.no' },
      },
    },
  },
  {
    name: 'a partner may be named and linked to',
    declaration: {
      controller: balsfjord,
      general: { recipients: [{ name: 'Målselv kommune', text: 'Legevakten' }] },
      sections: [{ text: 'Målselv kommune (www.malselv.kommune.no) driver legevakten.' }],
    },
  },
  {
    name: 'the host municipality that is controller of an activity',
    declaration: {
      controller: balsfjord,
      processingActivities: [
        {
          id: 'legevakt',
          name: 'Legevakt',
          controller: { name: 'Målselv kommune', contact: { email: 'post@malselv.kommune.no' } },
        },
      ],
    },
  },
  {
    name: 'law is no reference',
    declaration: { controller: balsfjord, relatedLaw: [{ law: ['forskrift om vann, Oslo kommune'] }] },
  },
  {
    name: 'extensions are not looked at',
    declaration: { controller: balsfjord, 'x-source': 'www.skiptvet.kommune.no' },
  },
  {
    name: 'a fictional municipality with its hosts',
    declaration: {
      controller: {
        ...nordvik,
        contact: { email: 'post@nordvik.kommune.no', web: 'https://minside.nordvik.kommune.no' },
      },
      id: 'https://www.nordvik.kommune.no/personvern',
      text: 'Nordvik kommune',
    },
  },
  {
    name: 'a municipal host that nobody knows is at most a warning',
    declaration: { controller: { ...nordvik, contact: { web: 'https://www.sorvik.kommune.no' } } },
    findings: elsewhere('www.sorvik.kommune.no', '/controller/contact/web'),
  },
  {
    name: 'a fictional municipality without hosts',
    declaration: inText('www.sorvik.kommune.no', { name: 'Nordvik kommune' }),
  },
  {
    name: 'known by its address alone',
    declaration: { id: 'https://www.balsfjord.kommune.no/personvern', text: 'Skiptvet kommune' },
    findings: elsewhere('Skiptvet kommune'),
  },
  {
    name: 'known by its number, as two have the name',
    declaration: inText('Se www.valer-of.kommune.no.', { name: 'Våler kommune', municipalityNumber: '3114' }),
  },
  ...['county', 'intermunicipal-company', 'municipal-undertaking'].map((kind) => ({
    name: `a ${kind} may speak of many municipalities`,
    declaration: inText('Vi samarbeider med Tromsø kommune.', { name: 'Fellesetaten', kind }),
  })),
  {
    name: 'a controller that is no municipality',
    declaration: inText('Tromsø kommune', { name: 'Troms Vann IKS' }),
  },
  {
    name: 'the municipality in Sámi',
    declaration: inText('Hárstták kommune', { name: { se: 'Hárstták', nb: 'Harstad kommune' } }),
  },
]);
