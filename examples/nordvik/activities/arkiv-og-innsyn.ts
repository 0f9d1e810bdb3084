import type { ProcessingActivity } from '@tretten/schema';
import { ARCHIVES_ACT, PRESERVED_BY_LAW, CASE_CLOSED, COUNTY_GOVERNOR } from '../shared.ts';

export const arkivOgInnsyn = {
  id: 'arkiv-og-innsyn',
  name: {
    nb: 'Post, arkiv og innsyn',
    nn: 'Post, arkiv og innsyn',
    en: 'Mail, archive and access to documents',
  },
  text: {
    nb: 'Når du skriver til oss i en sak, og når noen ber om innsyn',
    nn: 'Når du skriv til oss i ei sak, og når nokon bed om innsyn',
    en: 'When you write to us in a case, and when access is requested',
  },
  service: 'records-and-archive',
  dataSubjects: ['caller-or-correspondent', 'case-party', 'business-contact'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: true,
  directMarketing: false,
  purposes: [
    {
      id: 'journal',
      text: {
        nb: 'Føre journal over brev og e-poster i saker',
        nn: 'Føre journal over brev og e-postar i saker',
        en: 'Keep a journal of letters and e-mails in cases',
      },
    },
    {
      id: 'arkiv',
      text: {
        nb: 'Bevare saksdokumenter for ettertiden',
        nn: 'Ta vare på saksdokument for ettertida',
        en: 'Preserve case documents for posterity',
      },
    },
    {
      id: 'innsyn',
      text: {
        nb: 'Avgjøre krav om innsyn i dokumenter',
        nn: 'Avgjere krav om innsyn i dokument',
        en: 'Decide requests for access to documents',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'contact-details', 'correspondence', 'case-information'],
      text: {
        nb: 'Avsender, mottaker, dato, tittel og innholdet i dokumentene',
        nn: 'Avsendar, mottakar, dato, tittel og innhaldet i dokumenta',
        en: 'Sender, recipient, date, title and the content of the documents',
      },
    },
    {
      categories: ['health', 'religious-or-philosophical-beliefs', 'trade-union-membership'],
      text: {
        nb: 'Helse, religion og fagforening, når det står i et dokument i saken',
        nn: 'Helse, religion og fagforeining, når det står i eit dokument i saka',
        en: 'Health, religion and trade union, when stated in a document of the case',
      },
      appliesTo: { purposes: ['arkiv'] },
    },
  ],
  legalBases: [
    {
      article: '6(1)(c)',
      law: ['offentleglova § 10', { act: 'LOV-2025-06-20-96', provision: '§ 5' }],
      appliesTo: { purposes: ['journal'] },
    },
    {
      article: '6(1)(c)',
      law: [{ act: 'LOV-2025-06-20-96', provision: '§ 5' }, ARCHIVES_ACT],
      appliesTo: { purposes: ['arkiv'] },
    },
    { article: '6(1)(c)', law: ['offentleglova § 3'], appliesTo: { purposes: ['innsyn'] } },
    {
      article: '9(2)(j)',
      law: [ARCHIVES_ACT, 'personopplysningsloven § 9'],
      appliesTo: {
        purposes: ['arkiv'],
        categories: ['health', 'religious-or-philosophical-beliefs', 'trade-union-membership'],
      },
    },
  ],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Du velger selv om du oppgir navnet ditt. Uten adresse får du ikke svar.',
        nn: 'Du vel sjølv om du oppgir namnet ditt. Utan adresse får du ikkje svar.',
        en: 'You choose whether to give your name. Without an address you get no reply.',
      },
    },
  ],
  sources: [
    { kind: 'data-subject' },
    {
      kind: 'public-authority',
      text: {
        nb: 'Statlige organer og fylkeskommunen, når de skriver til oss om deg',
        nn: 'Statlege organ og fylkeskommunen, når dei skriv til oss om deg',
        en: 'State bodies and the county authority, when they write to us about you',
      },
      publiclyAccessible: false,
    },
    {
      kind: 'private-organisation',
      text: {
        nb: 'Advokater, foretak og foreninger som skriver i saken din',
        nn: 'Advokatar, føretak og foreiningar som skriv i saka di',
        en: 'Lawyers, firms and associations that write in your case',
      },
      publiclyAccessible: false,
    },
  ],
  indirectCollection: { timing: 'P1M' },
  recipients: [
    {
      name: { nb: 'Steinvær Arkivsky AS', nn: 'Steinvær Arkivsky AS', en: 'Steinvær Arkivsky AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter saks- og arkivsystemet',
        nn: 'Driftar saks- og arkivsystemet',
        en: 'Runs the case and archive system',
      },
    },
    {
      name: {
        nb: 'Fjellheim Arkivsenter IKS',
        nn: 'Fjellheim Arkivsenter IKS',
        en: 'Fjellheim Arkivsenter IKS',
      },
      category: 'archive',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Oppbevarer de eldste arkivene våre',
        nn: 'Oppbevarer dei eldste arkiva våre',
        en: 'Keeps our oldest archives',
      },
      appliesTo: { purposes: ['arkiv'] },
    },
    {
      category: 'public',
      role: 'controller',
      country: 'NO',
      text: {
        nb: 'Alle som leser journalen, og alle som får innsyn i et dokument',
        nn: 'Alle som les journalen, og alle som får innsyn i eit dokument',
        en: 'Everyone who reads the journal, and everyone who is given access to a document',
      },
      law: ['offentleglova § 3'],
      appliesTo: { purposes: ['journal', 'innsyn'] },
    },
    {
      category: 'county-governor',
      role: 'controller',
      country: 'NO',
      text: COUNTY_GOVERNOR,
      condition: {
        nb: 'Når et avslag på innsyn blir påklaget',
        nn: 'Når eit avslag på innsyn blir påklaga',
        en: 'When a refusal of access is appealed',
      },
      law: ['offentleglova § 32'],
      appliesTo: { purposes: ['innsyn'] },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Journalen og saksdokumenter som loven krever bevart, bevares i kommunens arkiv.',
        nn: 'Journalen og saksdokument som lova krev bevarte, blir bevarte i arkivet til kommunen.',
        en: 'The journal, and case documents that the law requires to be kept, are kept in the municipal archive.',
      },
      criteria: PRESERVED_BY_LAW,
      then: 'archived',
      law: [ARCHIVES_ACT, { act: 'FOR-2025-12-19-2729', provision: '§ 20' }],
    },
    {
      text: {
        nb: 'Saksdokumenter som ikke skal bevares, slettes ti år etter at saken er avsluttet.',
        nn: 'Saksdokument som ikkje skal bevarast, blir sletta ti år etter at saka er avslutta.',
        en: 'Case documents that are not to be preserved are erased ten years after the case was closed.',
      },
      period: 'P10Y',
      from: CASE_CLOSED,
      then: 'erased',
      law: [
        { act: 'LOV-2025-06-20-96', provision: '§ 13' },
        { act: 'FOR-2025-12-17-2647', provision: '§ 3' },
      ],
    },
    {
      text: {
        nb: 'Den offentlige journalen tas bort fra nettet etter ett år.',
        nn: 'Den offentlege journalen blir teken bort frå nettet etter eitt år.',
        en: 'The public journal is removed from the web after one year.',
      },
      period: 'P1Y',
      from: { nb: 'publiseringen', nn: 'publiseringa', en: 'publication' },
      then: 'removed-from-daily-use',
      appliesTo: { purposes: ['journal'] },
    },
  ],
  channels: ['email', 'letter', 'secure-digital-post'],
  contact: {
    unit: { nb: 'Arkivet', nn: 'Arkivet', en: 'The records office' },
    email: 'arkiv@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;
