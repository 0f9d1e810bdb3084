// The declaration of Nordvik kommune, which does not exist, in TypeScript: it says the same as nordvik.yaml and nordvik.json.
// A misspelt key or a wrong code is an error in the editor while you write. The file is read, never run:
//   - constants, also of other files, spreads, enums and template strings are fine;
//   - a call, such as `load()`, is a finding with its place, and the rest is still checked.
import { DECLARATION_SCHEMA, defineDeclaration } from '@tretten/schema';
import { ansatte } from './activities/ansatte.ts';
import { arkivOgInnsyn } from './activities/arkiv-og-innsyn.ts';
import { barnehage } from './activities/barnehage.ts';
import { barnevern } from './activities/barnevern.ts';
import { bibliotek } from './activities/bibliotek.ts';
import { byggesak } from './activities/byggesak.ts';
import { eiendomsskattOgVann } from './activities/eiendomsskatt-og-vann.ts';
import { helseOgOmsorg } from './activities/helse-og-omsorg.ts';
import { henvendelser } from './activities/henvendelser.ts';
import { jobbsoknad } from './activities/jobbsoknad.ts';
import { kamera } from './activities/kamera.ts';
import { nettstatistikk } from './activities/nettstatistikk.ts';
import { nettsted } from './activities/nettsted.ts';
import { nyhetsbrev } from './activities/nyhetsbrev.ts';
import { skole } from './activities/skole.ts';
import { sosialeTjenester } from './activities/sosiale-tjenester.ts';
import { varsling } from './activities/varsling.ts';
import { SITE, MUNICIPALITY, SWITCHBOARD, POSTAL_ADDRESS } from './shared.ts';

export default defineDeclaration({
  $schema: DECLARATION_SCHEMA,
  language: 'nb',
  languages: ['nb', 'nn', 'en'],
  id: `${SITE}/personvern`,
  title: {
    nb: 'Personvern i Nordvik kommune',
    nn: 'Personvern i Nordvik kommune',
    en: 'Privacy in Nordvik Municipality',
  },
  status: 'published',
  published: '2024-05-02',
  updated: '2026-10-05',
  reviewed: '2026-10-12',
  version: '7',
  supersedes: `${SITE}/personvern/versjon-6`,
  'x-archive-reference': '2026/123',

  scope: {
    kind: 'organisation',
    text: {
      nb: 'Gjelder alle tjenester i Nordvik kommune.',
      nn: 'Gjeld alle tenester i Nordvik kommune.',
      en: 'Covers all services of Nordvik Municipality.',
    },
    services: [
      'kindergarten',
      'school',
      'child-welfare',
      'health',
      'care',
      'social-services',
      'building-and-planning',
      'technical-services',
      'finance',
      'culture-and-library',
      'human-resources',
      'records-and-archive',
      'administration',
      'it-and-web',
    ],
    sites: [SITE],
  },
  seeAlso: [
    {
      name: {
        nb: 'Personvernerklæringen til NAV, for de statlige ytelsene',
        nn: 'Personvernerklæringa til NAV, for dei statlege ytingane',
        en: 'The privacy declaration of NAV, for state benefits',
      },
      url: 'https://www.nav.no/personvernerklaering',
      relation: 'provider',
    },
    {
      name: {
        nb: 'Datatilsynet, som fører tilsyn med personvernet',
        nn: 'Datatilsynet, som fører tilsyn med personvernet',
        en: 'Datatilsynet, the Norwegian data protection authority',
      },
      url: 'https://www.datatilsynet.no',
      relation: 'authority',
    },
    {
      name: {
        nb: 'Personopplysningsloven hos Lovdata',
        nn: 'Personopplysningslova hos Lovdata',
        en: 'The Personal Data Act at Lovdata',
      },
      url: 'https://lovdata.no/dokument/NL/lov/2018-06-15-38',
      relation: 'law',
    },
  ],
  layers: [
    { kind: 'short', language: 'nb', url: `${SITE}/personvern/kort` },
    { kind: 'short', language: 'nn', url: `${SITE}/personvern/kort-nynorsk` },
    { kind: 'short', language: 'en', url: `${SITE}/privacy/short` },
    { kind: 'children', language: 'nb', url: `${SITE}/personvern/barn` },
    { kind: 'children', language: 'nn', url: `${SITE}/personvern/barn-nynorsk` },
    { kind: 'children', language: 'en', url: `${SITE}/privacy/children` },
    { kind: 'easy-language', language: 'nb', url: `${SITE}/personvern/lettlest` },
  ],

  controller: {
    name: MUNICIPALITY,
    kind: 'municipality',
    organisationNumber: '987654325',
    municipalityNumber: '9901',
    hosts: [
      'www.nordvik.kommune.no',
      'innsyn.nordvik.kommune.no',
      'minside.nordvik.kommune.no',
      'nordvik.kommune.no',
    ],
    responsibility: [
      {
        level: 'overall',
        title: { nb: 'Kommunedirektøren', nn: 'Kommunedirektøren', en: 'The chief executive' },
      },
      {
        level: 'daily',
        title: {
          nb: 'Lederen for hver tjeneste',
          nn: 'Leiaren for kvar teneste',
          en: 'The head of each service',
        },
      },
    ],
    contact: {
      email: 'postmottak@nordvik.kommune.no',
      phone: SWITCHBOARD,
      postalAddress: POSTAL_ADDRESS,
      visitingAddress: 'Storgata 1, 9990 Nordvik',
      web: `${SITE}/kontakt`,
      form: `${SITE}/skjema/personvern`,
    },
  },
  dataProtectionOfficer: {
    external: false,
    text: {
      nb: 'Personvernombudet gir råd til kommunen og hjelper deg med rettighetene dine. Ombudet har taushetsplikt.',
      nn: 'Personvernombodet gir råd til kommunen og hjelper deg med rettane dine. Ombodet har teieplikt.',
      en: 'The data protection officer advises the municipality and helps you with your rights, in confidence.',
    },
    contact: {
      email: 'personvernombud@nordvik.kommune.no',
      phone: '+47 99 99 99 91',
      postalAddress: POSTAL_ADDRESS,
    },
  },
  contacts: [
    {
      role: 'service-desk',
      unit: { nb: 'Servicetorget', nn: 'Servicetorget', en: 'The service desk' },
      email: 'servicetorg@nordvik.kommune.no',
      phone: SWITCHBOARD,
    },
    {
      role: 'information-security',
      unit: {
        nb: 'Digitaliseringsavdelingen',
        nn: 'Digitaliseringsavdelinga',
        en: 'The digitalisation department',
      },
      email: 'sikkerhet@nordvik.kommune.no',
      phone: '+47 99 99 99 92',
    },
    {
      role: 'archivist',
      unit: { nb: 'Arkivet', nn: 'Arkivet', en: 'The records office' },
      email: 'arkiv@nordvik.kommune.no',
    },
  ],

  general: {
    internalAccess: [
      {
        category: 'staff-with-need',
        text: {
          nb: 'Ansatte som trenger opplysningene i arbeidet sitt',
          nn: 'Tilsette som treng opplysningane i arbeidet sitt',
          en: 'Staff who need the data in their work',
        },
      },
    ],
    transfers: 'none',
    automatedDecisions: 'none',
    confidentiality: {
      text: {
        nb: 'Alle som arbeider for kommunen, har taushetsplikt om personlige forhold.',
        nn: 'Alle som arbeider for kommunen, har teieplikt om personlege forhold.',
        en: 'Everyone who works for the municipality has a statutory duty of confidentiality about personal matters.',
      },
      law: ['forvaltningsloven § 13'],
    },
    security: {
      measures: [
        'access-control',
        'encryption',
        'https',
        'backup',
        'logging',
        'physical',
        'training',
        'audits',
        'agreements',
        'risk-assessment',
      ],
      text: {
        nb: 'Vi styrer og logger tilgangen, krypterer det du sender i skjemaene våre, og øver på å håndtere avvik.',
        nn: 'Vi styrer og loggar tilgangen, krypterer det du sender i skjemaa våre, og øver på å handtere avvik.',
        en: 'We control and log access, encrypt what you send in our forms, and rehearse the handling of incidents.',
      },
    },
  },

  // One file each, so that those who know the service can keep theirs.
  processingActivities: [
    barnehage,
    skole,
    barnevern,
    helseOgOmsorg,
    sosialeTjenester,
    byggesak,
    eiendomsskattOgVann,
    bibliotek,
    jobbsoknad,
    ansatte,
    varsling,
    arkivOgInnsyn,
    henvendelser,
    nettsted,
    nettstatistikk,
    nyhetsbrev,
    kamera,
  ],

  rights: {
    information: {
      text: {
        nb: 'Du har rett til å vite hvordan vi bruker opplysninger om deg. Det står i denne erklæringen.',
        nn: 'Du har rett til å vite korleis vi bruker opplysningar om deg. Det står i denne erklæringa.',
        en: 'You have the right to know how we use data about you. This declaration tells you.',
      },
    },
    access: {
      text: {
        nb: 'Du har rett til å få vite hvilke opplysninger vi har om deg, og til å få en kopi av dem.',
        nn: 'Du har rett til å få vite kva opplysningar vi har om deg, og til å få ein kopi av dei.',
        en: 'You have the right to learn which data we hold about you, and to get a copy of them.',
      },
      howTo: {
        nb: 'Bruk skjemaet for personvern, ring eller skriv til oss.',
        nn: 'Bruk skjemaet for personvern, ring eller skriv til oss.',
        en: 'Use the privacy form, call or write to us.',
      },
      limitations: [
        {
          text: {
            nb: 'Vi holder tilbake det vi har lovbestemt taushetsplikt om, og interne utkast som ikke er delt med andre.',
            nn: 'Vi held tilbake det vi har lovbestemt teieplikt om, og interne utkast som ikkje er delte med andre.',
            en: 'We withhold what we have a statutory duty to keep secret, and internal drafts not shared with anyone.',
          },
          law: ['personopplysningsloven § 16'],
        },
      ],
    },
    rectification: {
      text: {
        nb: 'Du har rett til å få rettet opplysninger som er feil, og utfylt opplysninger som mangler.',
        nn: 'Du har rett til å få retta opplysningar som er feil, og fylt ut opplysningar som manglar.',
        en: 'You have the right to have wrong data corrected and missing data completed.',
      },
    },
    erasure: {
      text: {
        nb: 'Du har rett til å få slettet opplysninger vi har på grunnlag av samtykke, avtale eller berettiget interesse.',
        nn: 'Du har rett til å få sletta opplysningar vi har på grunnlag av samtykke, avtale eller berettiga interesse.',
        en: 'You have the right to have data erased that we hold because of consent, contract or legitimate interest.',
      },
      limitations: [
        {
          text: {
            nb: 'Vi sletter ikke det vi trenger for å oppfylle en lov eller utføre en offentlig oppgave, eller som skal bevares i arkiv.',
            nn: 'Vi slettar ikkje det vi treng for å oppfylle ei lov eller utføre ei offentleg oppgåve, eller som skal bevarast i arkiv.',
            en: 'We do not erase what we need to comply with a law or perform a public task, or what must be kept in archives.',
          },
          law: [{ act: 'LOV-2025-06-20-96', provision: '§ 13' }],
        },
      ],
      exceptFor: { legalBases: ['6(1)(c)', '6(1)(e)'] },
    },
    restriction: {
      text: {
        nb: 'Du har rett til å kreve at vi begrenser bruken, for eksempel mens vi undersøker om en opplysning er riktig.',
        nn: 'Du har rett til å krevje at vi avgrensar bruken, til dømes medan vi undersøkjer om ei opplysning er rett.',
        en: 'You have the right to have us restrict the use, for example while we check whether a piece of data is right.',
      },
    },
    notification: {
      text: {
        nb: 'Når vi retter, sletter eller begrenser, sier vi fra til dem som har fått opplysningene. Du får vite hvem de er.',
        nn: 'Når vi rettar, slettar eller avgrensar, seier vi frå til dei som har fått opplysningane. Du får vite kven dei er.',
        en: 'When we correct, erase or restrict, we tell those who received the data. You get to know who they are.',
      },
    },
    objection: {
      separate: true,
      url: `${SITE}/personvern#protestere`,
      text: {
        nb: 'Du har rett til å protestere når vi bruker opplysninger for å utføre en oppgave i allmennhetens interesse eller utøve offentlig myndighet (artikkel 6 nr. 1 bokstav e). Det samme gjelder når vi bygger på en berettiget interesse (artikkel 6 nr. 1 bokstav f). Da slutter vi, med mindre vi har tvingende berettigede grunner som går foran interessene dine, eller trenger opplysningene i et rettskrav.',
        nn: 'Du har rett til å protestere når vi bruker opplysningar for å utføre ei oppgåve i allmenta si interesse eller utøve offentleg mynde (artikkel 6 nr. 1 bokstav e). Det same gjeld når vi byggjer på ei berettiga interesse (artikkel 6 nr. 1 bokstav f). Då sluttar vi, med mindre vi har tvingande berettiga grunnar som går føre interessene dine, eller treng opplysningane i eit rettskrav.',
        en: 'You have the right to object when we use data to perform a task in the public interest or exercise official authority (article 6(1)(e)). The same applies when we rely on a legitimate interest (article 6(1)(f)). We then stop, unless we have compelling legitimate grounds that override your interests, or need the data for a legal claim.',
      },
      howTo: {
        nb: 'Skriv hvorfor situasjonen din gjør at vi skal slutte. Bruk skjemaet for personvern, eller skriv eller ring.',
        nn: 'Skriv kvifor situasjonen din gjer at vi skal slutte. Bruk skjemaet for personvern, eller skriv eller ring.',
        en: 'Tell us why your situation means that we should stop. Use the privacy form, or write or call.',
      },
      appliesTo: { legalBases: ['6(1)(e)', '6(1)(f)'] },
    },
    portability: {
      text: {
        nb: 'Du har rett til å få med deg opplysninger du selv har gitt oss digitalt, når grunnlaget er samtykke eller avtale.',
        nn: 'Du har rett til å få med deg opplysningar du sjølv har gitt oss digitalt, når grunnlaget er samtykke eller avtale.',
        en: 'You have the right to take with you data you gave us digitally, when the basis is consent or contract.',
      },
      appliesTo: { legalBases: ['6(1)(a)', '6(1)(b)'] },
    },
    withdrawConsent: {
      text: {
        nb: 'Du har rett til å trekke et samtykke når som helst. Det påvirker ikke lovligheten av det vi gjorde før du trakk det.',
        nn: 'Du har rett til å trekkje eit samtykke når som helst. Det påverkar ikkje lovlegheita av det vi gjorde før du trekte det.',
        en: 'You have the right to withdraw consent at any time. This does not affect the lawfulness of what we did before you withdrew it.',
      },
      howTo: {
        nb: 'Nyhetsbrevet: trykk på lenken nederst i brevet. Statistikk: trykk på «Informasjonskapsler» nederst på alle sidene.',
        nn: 'Nyheitsbrevet: trykk på lenkja nedst i brevet. Statistikk: trykk på «Informasjonskapslar» nedst på alle sidene.',
        en: 'The newsletter: press the link at the bottom of it. Statistics: press “Cookies” at the bottom of every page.',
      },
      earlierProcessingStaysLawful: true,
      appliesTo: { legalBases: ['6(1)(a)'] },
    },
    notSubjectToAutomatedDecision: {
      applies: false,
      text: {
        nb: 'Vi tar ingen avgjørelser om deg bare med maskin. Et menneske avgjør saken din.',
        nn: 'Vi tek ingen avgjerder om deg berre med maskin. Eit menneske avgjer saka di.',
        en: 'We make no decisions about you by machine alone. A human being decides your case.',
      },
    },
    judicialRemedy: {
      text: {
        nb: 'Du har rett til å gå til domstolene, og til erstatning når brudd på reglene har gitt deg tap eller krenket deg.',
        nn: 'Du har rett til å gå til domstolane, og til erstatning når brot på reglane har gitt deg tap eller krenkt deg.',
        en: 'You have the right to go to court, and to compensation when a breach of the rules caused you loss or distress.',
      },
      law: ['personopplysningsloven § 30'],
    },
    digitalReservation: {
      text: {
        nb: 'Du har rett til å reservere deg mot digital post fra det offentlige. Da får du brev på papir.',
        nn: 'Du har rett til å reservere deg mot digital post frå det offentlege. Då får du brev på papir.',
        en: 'You have the right to opt out of digital mail from public bodies. You then get letters on paper.',
      },
      howTo: {
        nb: 'Reserver deg på norge.no, eller be servicetorget om hjelp.',
        nn: 'Reserver deg på norge.no, eller be servicetorget om hjelp.',
        en: 'Opt out at norge.no, or ask the service desk for help.',
      },
      law: ['eForvaltningsforskriften § 9'],
    },
  },
  requests: {
    contact: {
      email: 'postmottak@nordvik.kommune.no',
      form: `${SITE}/skjema/personvern`,
      phone: SWITCHBOARD,
      postalAddress: POSTAL_ADDRESS,
    },
    deadline: 'P1M',
    extension: { by: 'P2M', notice: true, reasons: true },
    fee: { free: true, exceptions: ['manifestly-unfounded-or-excessive', 'further-copies'] },
    formality: 'any',
    identification: {
      nb: 'Vi ber deg vise hvem du er bare når vi er i rimelig tvil. I skjemaet logger du inn med ID-porten.',
      nn: 'Vi ber deg vise kven du er berre når vi er i rimeleg tvil. I skjemaet loggar du inn med ID-porten.',
      en: 'We ask you to show who you are only when we are in reasonable doubt. In the form you log in with ID-porten.',
    },
    representation: {
      nb: 'Vil du at en annen skal spørre for deg, legger du ved en fullmakt. Foreldre spør for barna sine.',
      nn: 'Vil du at ein annan skal spørje for deg, legg du ved ei fullmakt. Foreldre spør for barna sine.',
      en: 'If you want somebody else to ask for you, enclose an authorisation. Parents ask for their children.',
    },
    reply: {
      nb: 'Svaret kommer i digital postkasse, eller på papir når du har reservert deg.',
      nn: 'Svaret kjem i digital postkasse, eller på papir når du har reservert deg.',
      en: 'The answer comes in your digital mailbox, or on paper when you have opted out.',
    },
    refusal: {
      nb: 'Sier vi nei, får du vite hvorfor innen én måned, og hvordan du klager eller går til domstolene.',
      nn: 'Seier vi nei, får du vite kvifor innan éin månad, og korleis du klagar eller går til domstolane.',
      en: 'If we say no, you learn why within one month, and how to complain or go to court.',
    },
  },
  complaint: {
    authority: {
      name: {
        nb: 'Datatilsynet',
        nn: 'Datatilsynet',
        en: 'Datatilsynet (the Norwegian Data Protection Authority)',
      },
      postalAddress: 'Postboks 458 Sentrum, 0105 Oslo',
      web: 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet',
    },
    text: {
      nb: 'Du har rett til å klage til Datatilsynet når du mener at vi bryter reglene. Snakk gjerne med oss først.',
      nn: 'Du har rett til å klage til Datatilsynet når du meiner at vi bryt reglane. Snakk gjerne med oss først.',
      en: 'You have the right to complain to Datatilsynet when you think we break the rules. Feel free to talk to us first.',
    },
    priorContact: 'advised',
  },

  cookies: {
    consent: 'opt-in',
    text: {
      nb: 'Vi spør deg før vi lagrer annet enn det siden må ha for å virke. «Nei» er like lett å velge som «Ja».',
      nn: 'Vi spør deg før vi lagrar anna enn det sida må ha for å verke. «Nei» er like lett å velje som «Ja».',
      en: 'We ask you before storing anything other than what the page needs to work. “No” is as easy to choose as “Yes”.',
    },
    withdrawal: {
      text: {
        nb: 'Du endrer valget ditt når du vil, like lett som du tok det.',
        nn: 'Du endrar valet ditt når du vil, like lett som du tok det.',
        en: 'You change your choice whenever you like, as easily as you made it.',
      },
      howTo: {
        nb: 'Trykk på «Informasjonskapsler» nederst på alle sidene, og velg «Nei».',
        nn: 'Trykk på «Informasjonskapslar» nedst på alle sidene, og vel «Nei».',
        en: 'Press “Cookies” at the bottom of every page, and choose “No”.',
      },
      url: `${SITE}/informasjonskapsler`,
    },
    items: [
      {
        names: ['nordvik_session'],
        category: 'necessary',
        provider: MUNICIPALITY,
        purpose: {
          nb: 'Holde deg innlogget i skjemaene',
          nn: 'Halde deg innlogga i skjemaa',
          en: 'Keep you logged in to the forms',
        },
        data: { nb: 'En tilfeldig nøkkel', nn: 'Ein tilfeldig nøkkel', en: 'A random key' },
        duration: 'session',
        firstParty: true,
        technology: 'cookie',
      },
      {
        names: ['nordvik_choice'],
        category: 'necessary',
        provider: MUNICIPALITY,
        purpose: {
          nb: 'Huske hva du svarte om informasjonskapsler',
          nn: 'Hugse kva du svarte om informasjonskapslar',
          en: 'Remember what you answered about cookies',
        },
        data: { nb: 'Ja eller nei', nn: 'Ja eller nei', en: 'Yes or no' },
        duration: 'P6M',
        firstParty: true,
        technology: 'cookie',
      },
      {
        names: ['tj_visit'],
        category: 'analytics',
        tool: { nb: 'Talljern Statistikk', nn: 'Talljern Statistikk', en: 'Talljern Statistikk' },
        provider: { nb: 'Talljern Oy i Finland', nn: 'Talljern Oy i Finland', en: 'Talljern Oy in Finland' },
        purpose: {
          nb: 'Telle besøk og se hvilke sider som blir lest',
          nn: 'Telje besøk og sjå kva sider som blir lesne',
          en: 'Count visits and see which pages are read',
        },
        data: {
          nb: 'En tilfeldig besøks-ID, enhetstype og sidene du åpner',
          nn: 'Ein tilfeldig besøks-ID, einingstype og sidene du opnar',
          en: 'A random visit ID, type of device and the pages you open',
        },
        sharedWith: {
          nb: 'Ingen andre enn Talljern Oy får tilgang.',
          nn: 'Ingen andre enn Talljern Oy får tilgang.',
          en: 'Nobody but Talljern Oy has access.',
        },
        duration: 'P13M',
        firstParty: true,
        technology: 'cookie',
      },
    ],
  },

  communication: [
    {
      kind: 'email',
      encrypted: false,
      confidentialAllowed: false,
      noticeUrl: `${SITE}/personvern#sporsmal`,
      activity: 'henvendelser',
      text: {
        nb: 'Vanlig e-post er ikke kryptert. Send ikke taushetsbelagte opplysninger i e-post; bruk sikker digital post.',
        nn: 'Vanleg e-post er ikkje kryptert. Send ikkje opplysningar under teieplikt i e-post; bruk sikker digital post.',
        en: 'Ordinary e-mail is not encrypted. Do not send confidential data by e-mail; use secure digital mail.',
      },
    },
    {
      kind: 'secure-digital-post',
      name: { nb: 'eDialog', nn: 'eDialog', en: 'eDialog' },
      url: `${SITE}/edialog`,
      encrypted: true,
      confidentialAllowed: true,
      caseHandling: true,
      noticeUrl: `${SITE}/personvern#arkiv`,
      activity: 'arkiv-og-innsyn',
      text: {
        nb: 'Her sender du trygt det som er taushetsbelagt. Meldingen er kryptert hele veien til arkivet vårt.',
        nn: 'Her sender du trygt det som er underlagt teieplikt. Meldinga er kryptert heile vegen til arkivet vårt.',
        en: 'Here you safely send what is confidential. The message is encrypted all the way to our archive.',
      },
    },
    {
      kind: 'web-form',
      name: {
        nb: 'Søknad om barnehageplass',
        nn: 'Søknad om barnehageplass',
        en: 'Application for a kindergarten place',
      },
      url: `${SITE}/skjema/barnehage`,
      encrypted: true,
      confidentialAllowed: true,
      caseHandling: true,
      noticeUrl: `${SITE}/personvern#barnehage`,
      activity: 'barnehage',
    },
    {
      kind: 'web-form',
      name: { nb: 'Byggesøknad', nn: 'Byggjesøknad', en: 'Building application' },
      url: `${SITE}/skjema/byggesak`,
      encrypted: true,
      confidentialAllowed: true,
      caseHandling: true,
      noticeUrl: `${SITE}/personvern#byggesak`,
      activity: 'byggesak',
    },
    {
      kind: 'web-form',
      name: { nb: 'Jobbsøknad', nn: 'Jobbsøknad', en: 'Job application' },
      url: `${SITE}/skjema/jobb`,
      encrypted: true,
      confidentialAllowed: true,
      caseHandling: true,
      noticeUrl: `${SITE}/personvern#jobb`,
      activity: 'jobbsoknad',
    },
    {
      kind: 'self-service',
      name: { nb: 'Min side', nn: 'Mi side', en: 'My page' },
      url: 'https://minside.nordvik.kommune.no',
      encrypted: true,
      confidentialAllowed: true,
      caseHandling: true,
      noticeUrl: `${SITE}/personvern#eiendom`,
      activity: 'eiendomsskatt-og-vann',
    },
    {
      kind: 'sms',
      encrypted: false,
      confidentialAllowed: false,
      caseHandling: false,
      noticeUrl: `${SITE}/personvern#eiendom`,
      activity: 'eiendomsskatt-og-vann',
      text: {
        nb: 'Vi varsler på SMS når vannet blir stengt. Svar ikke på meldingen.',
        nn: 'Vi varslar på SMS når vatnet blir stengt. Svar ikkje på meldinga.',
        en: 'We give notice by text message when the water is shut off. Do not reply to the message.',
      },
    },
    {
      kind: 'school-home-app',
      name: { nb: 'Lyngmo Skole', nn: 'Lyngmo Skole', en: 'Lyngmo Skole' },
      encrypted: true,
      confidentialAllowed: false,
      noticeUrl: `${SITE}/personvern#skole`,
      activity: 'skole',
      text: {
        nb: 'Bruk appen til vanlige beskjeder. Ring skolen om helse og andre sårbare ting.',
        nn: 'Bruk appen til vanlege beskjedar. Ring skulen om helse og andre sårbare ting.',
        en: 'Use the app for everyday messages. Call the school about health and other delicate matters.',
      },
    },
    {
      kind: 'phone',
      confidentialAllowed: true,
      noticeUrl: `${SITE}/personvern#sporsmal`,
      activity: 'henvendelser',
      text: {
        nb: 'Vi tar ikke opp samtaler.',
        nn: 'Vi tek ikkje opp samtalar.',
        en: 'We do not record calls.',
      },
    },
    {
      kind: 'letter',
      confidentialAllowed: true,
      caseHandling: true,
      noticeUrl: `${SITE}/personvern#arkiv`,
      activity: 'arkiv-og-innsyn',
    },
    {
      kind: 'in-person',
      confidentialAllowed: true,
      noticeUrl: `${SITE}/personvern#sporsmal`,
      activity: 'henvendelser',
    },
    {
      kind: 'website',
      url: SITE,
      encrypted: true,
      noticeUrl: `${SITE}/personvern#nettsted`,
      activity: 'nettsted',
    },
    {
      kind: 'newsletter',
      url: `${SITE}/nyhetsbrev`,
      noticeUrl: `${SITE}/personvern#nyhetsbrev`,
      activity: 'nyhetsbrev',
    },
  ],

  publicAccess: {
    journal: {
      published: true,
      url: 'https://innsyn.nordvik.kommune.no',
      text: {
        nb: 'Brev og e-poster i saker står i den offentlige journalen, med avsender, mottaker, dato og tittel.',
        nn: 'Brev og e-postar i saker står i den offentlege journalen, med avsendar, mottakar, dato og tittel.',
        en: 'Letters and e-mails in cases are listed in the public journal, with sender, recipient, date and title.',
      },
      law: ['offentleglova § 10'],
    },
    documents: {
      published: true,
      url: 'https://innsyn.nordvik.kommune.no',
      criteria: {
        nb: 'Vi legger ut dokumenter i plan- og byggesaker og politiske saker, uten taushetsbelagte opplysninger, fødselsnummer, helse eller andre særlige kategorier.',
        nn: 'Vi legg ut dokument i plan- og byggjesaker og politiske saker, utan opplysningar under teieplikt, fødselsnummer, helse eller andre særlege kategoriar.',
        en: 'We publish documents in planning, building and political cases, without confidential data, identity numbers, health or other special categories.',
      },
      law: ['offentlegforskrifta § 7'],
    },
    documentAccess: {
      text: {
        nb: 'Alle har rett til å be om innsyn i dokumentene våre. Avslag klager du på til Statsforvalteren.',
        nn: 'Alle har rett til å be om innsyn i dokumenta våre. Avslag klagar du på til Statsforvaltaren.',
        en: 'Everyone has the right to ask for access to our documents. A refusal is appealed to the county governor.',
      },
      law: ['offentleglova § 3', 'offentleglova § 32'],
    },
    partyAccess: {
      text: {
        nb: 'Er du part i en sak, har du rett til å se dokumentene i den.',
        nn: 'Er du part i ei sak, har du rett til å sjå dokumenta i ho.',
        en: 'If you are a party to a case, you have the right to see its documents.',
      },
      law: ['forvaltningsloven § 18'],
    },
  },

  principles: [
    {
      nb: 'Vi samler bare inn det vi trenger, og bruker det bare til det vi har sagt.',
      nn: 'Vi samlar berre inn det vi treng, og brukar det berre til det vi har sagt.',
      en: 'We collect only what we need, and use it only for what we have said.',
    },
    {
      nb: 'Opplysningene skal være riktige, trygge og slettet i tide.',
      nn: 'Opplysningane skal vere rette, trygge og sletta i tide.',
      en: 'Data must be correct, safe and erased in time.',
    },
  ],
  relatedLaw: [
    {
      law: ['personopplysningsloven'],
      text: {
        nb: 'Gjør personvernforordningen (GDPR) til norsk lov',
        nn: 'Gjer personvernforordninga (GDPR) til norsk lov',
        en: 'Makes the General Data Protection Regulation (GDPR) Norwegian law',
      },
    },
    {
      law: ['forvaltningsloven'],
      text: {
        nb: 'Regler for saksbehandling, taushetsplikt og klage',
        nn: 'Reglar for saksbehandling, teieplikt og klage',
        en: 'Rules on case handling, confidentiality and appeal',
      },
    },
    {
      law: ['ekomloven § 3-15'],
      text: {
        nb: 'Regler om informasjonskapsler',
        nn: 'Reglar om informasjonskapslar',
        en: 'Rules on cookies',
      },
    },
  ],
  definitions: [
    {
      term: { nb: 'Personopplysninger', nn: 'Personopplysningar', en: 'Personal data' },
      text: {
        nb: 'Opplysninger som sier noe om deg som person, for eksempel navn, bilde, karakterer og helse',
        nn: 'Opplysningar som seier noko om deg som person, til dømes namn, bilete, karakterar og helse',
        en: 'Information that says something about you as a person, for example name, picture, marks and health',
      },
    },
    {
      term: { nb: 'Behandlingsansvarlig', nn: 'Behandlingsansvarleg', en: 'Controller' },
      text: {
        nb: 'Den som bestemmer hva opplysningene skal brukes til, og hvordan',
        nn: 'Den som bestemmer kva opplysningane skal brukast til, og korleis',
        en: 'The body that decides what data are used for, and how',
      },
    },
    {
      term: { nb: 'Databehandler', nn: 'Databehandlar', en: 'Processor' },
      text: {
        nb: 'Et firma som behandler opplysninger for oss, etter avtale og bare slik vi sier',
        nn: 'Eit firma som behandlar opplysningar for oss, etter avtale og berre slik vi seier',
        en: 'A firm that processes data for us, under an agreement and only as we instruct',
      },
    },
    {
      term: { nb: 'EØS', nn: 'EØS', en: 'The EEA' },
      text: {
        nb: 'EU-landene, Norge, Island og Liechtenstein, som har samme personvernregler',
        nn: 'EU-landa, Noreg, Island og Liechtenstein, som har dei same personvernreglane',
        en: 'The EU countries, Norway, Iceland and Liechtenstein, which share the same data protection rules',
      },
    },
  ],
  changes: [
    {
      date: '2026-10-05',
      material: true,
      text: {
        nb: 'Nytt om statistikk på nettstedet, og nye lagringstider etter arkivloven som gjelder fra 2026.',
        nn: 'Nytt om statistikk på nettstaden, og nye lagringstider etter arkivlova som gjeld frå 2026.',
        en: 'New on website statistics, and new retention periods under the Archives Act that applies from 2026.',
      },
    },
    {
      date: '2024-05-02',
      material: false,
      text: {
        nb: 'Kortere setninger og en egen side for barn.',
        nn: 'Kortare setningar og ei eiga side for barn.',
        en: 'Shorter sentences and a page of its own for children.',
      },
    },
  ],
  changeNotice: {
    nb: 'Vi varsler om viktige endringer på forsiden av nettstedet i fire uker.',
    nn: 'Vi varslar om viktige endringar på framsida av nettstaden i fire veker.',
    en: 'We announce important changes on the front page of the website for four weeks.',
  },
});
