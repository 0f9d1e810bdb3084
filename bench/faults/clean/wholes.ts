// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const COMPLAINTS = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet';

/** Declarations that are lawful as they stand; the base is replaced as a whole. */
export const WHOLES: readonly LawfulVariant[] = [
  {
    id: 'one-activity-in-the-smallest-lawful-form-nb',
    base: 'library.nb',
    because: 'Arts 13 and 14 ask for no more than this of a service with one activity.',
    changes: [
      put('', {
        $schema: SCHEMA,
        language: 'nb',
        id: 'https://www.eikvik.kommune.no/matombringing/personvern',
        title: 'Personvern i matombringingen',
        status: 'published',
        published: '2026-09-01',
        scope: { kind: 'service', services: ['care'], text: 'Middag hjem til deg i Eikvik kommune' },
        controller: {
          name: 'Eikvik kommune',
          kind: 'municipality',
          organisationNumber: '987654325',
          hosts: ['www.eikvik.kommune.no'],
          contact: { email: 'postmottak@eikvik.kommune.no', postalAddress: 'Torget 1, 9990 Eikvik' },
        },
        dataProtectionOfficer: { contact: { email: 'personvernombud@eikvik.kommune.no' } },
        processingActivities: [
          {
            id: 'matombringing',
            name: 'Middag hjem',
            service: 'care',
            dataSubjects: ['service-user'],
            audience: ['adults'],
            publicTask: true,
            exercisesPublicPowers: false,
            directMarketing: false,
            purposes: [{ text: 'Levere middag hjem til dem som ikke kan lage den selv' }],
            personalData: [
              { categories: ['name', 'address', 'contact-details'], text: 'Navn, adresse og telefonnummer' },
              { categories: ['health'], text: 'Allergier og diett' },
            ],
            legalBases: [
              { article: '6(1)(e)', law: ['helse- og omsorgstjenesteloven § 3-2'] },
              {
                article: '9(2)(h)',
                law: ['helse- og omsorgstjenesteloven § 3-2'],
                appliesTo: { categories: ['health'] },
              },
            ],
            provision: [
              {
                requirement: 'service-condition',
                obliged: false,
                consequences: 'Uten adressen kan vi ikke levere maten.',
              },
            ],
            sources: [{ kind: 'data-subject' }],
            recipients: [
              {
                category: 'service-provider',
                role: 'processor',
                agreement: true,
                country: 'NO',
                text: 'Kjøkkenet og sjåføren som leverer maten',
              },
            ],
            transfers: 'none',
            automatedDecisions: 'none',
            retention: [
              {
                text: 'Vi sletter alt tre måneder etter siste middag.',
                period: 'P3M',
                from: 'siste middag',
                then: 'erased',
              },
            ],
            security: { measures: ['access-control'], text: 'Bare kjøkkenet og sjåføren ser listen.' },
          },
        ],
        rights: {
          access: { text: 'Du har rett til innsyn i det vi har om deg.' },
          rectification: { text: 'Du har rett til å få rettet feil.' },
          erasure: {
            text: 'Du har rett til å få slettet det vi ikke lenger trenger.',
            exceptFor: { legalBases: ['6(1)(e)'] },
          },
          restriction: { text: 'Du har rett til å kreve at vi begrenser bruken.' },
          objection: {
            separate: true,
            text: 'Du har rett til å protestere når vi utfører en oppgave i allmennhetens interesse (artikkel 6 nr. 1 bokstav e). Da stanser vi, med mindre vi har tvingende berettigede grunner som går foran interessene dine, eller trenger opplysningene i et rettskrav.',
          },
          judicialRemedy: { text: 'Du har rett til å gå til domstolene.' },
        },
        requests: {
          contact: { email: 'postmottak@eikvik.kommune.no' },
          deadline: 'P1M',
          fee: { free: true },
          formality: 'any',
          refusal: 'Sier vi nei, får du vite hvorfor og hvordan du klager.',
        },
        complaint: {
          text: 'Du har rett til å klage til Datatilsynet.',
          authority: { name: 'Datatilsynet', web: COMPLAINTS },
        },
        communication: [
          {
            kind: 'email',
            encrypted: false,
            confidentialAllowed: false,
            activity: 'matombringing',
            noticeUrl: 'https://www.eikvik.kommune.no/matombringing/personvern',
            text: 'E-post er ikke kryptert. Ring oss om sykdom og allergi.',
          },
        ],
        seeAlso: [
          {
            name: 'Personvern i Eikvik kommune',
            url: 'https://www.eikvik.kommune.no/personvern',
            relation: 'general',
          },
        ],
      }),
    ],
  },
  {
    id: 'everything-in-general-nn',
    base: 'library.nb',
    because: 'A declaration with one activity may say everything for all its processing at once.',
    changes: [
      put('', {
        $schema: SCHEMA,
        language: 'nn',
        id: 'https://www.bjorkfjord.kommune.no/kulturskule/personvern',
        title: 'Personvern i kulturskulen',
        status: 'published',
        published: '2026-08',
        scope: {
          kind: 'service',
          services: ['culture-and-library'],
          text: 'Kulturskulen i Bjørkfjord kommune',
        },
        controller: {
          name: 'Bjørkfjord kommune',
          kind: 'municipality',
          organisationNumber: '987654325',
          hosts: ['www.bjorkfjord.kommune.no'],
          contact: { email: 'post@bjorkfjord.kommune.no', phone: '99 99 99 10' },
        },
        dataProtectionOfficer: { contact: { email: 'personvernombod@bjorkfjord.kommune.no' } },
        general: {
          indirectCollection: { timing: 'first-communication' },
          provision: [
            {
              requirement: 'service-condition',
              obliged: false,
              consequences: 'Utan namn og alder får barnet ikkje plass.',
            },
          ],
          sources: [{ kind: 'parent-or-guardian', publiclyAccessible: false }],
          recipients: [
            {
              name: 'Notehefte AS',
              category: 'it-supplier',
              role: 'processor',
              agreement: true,
              country: 'NO',
              text: 'Driftar elevregisteret',
            },
          ],
          transfers: 'none',
          automatedDecisions: 'none',
          retention: [
            {
              text: 'Vi slettar opplysningane eitt år etter at barnet slutta.',
              period: 'P1Y',
              from: 'barnet sluttar',
              then: 'erased',
            },
          ],
          security: { measures: ['access-control', 'backup'], text: 'Lærarane ser berre elevane sine.' },
        },
        processingActivities: [
          {
            id: 'plass',
            name: 'Plass i kulturskulen',
            service: 'culture-and-library',
            dataSubjects: ['child-or-youth', 'parent-or-guardian'],
            audience: ['adults'],
            publicTask: true,
            exercisesPublicPowers: false,
            directMarketing: false,
            purposes: [{ id: 'plass', text: 'Fordele plassar og undervise i musikk og dans' }],
            personalData: [
              {
                categories: ['name', 'date-of-birth', 'contact-details'],
                text: 'Namn, fødselsdato, telefonnummer og instrument',
              },
            ],
            legalBases: [{ article: '6(1)(e)', law: ['opplæringslova § 26-1'] }],
          },
        ],
        rights: {
          access: { text: 'De har rett til å få sjå kva vi har om dykk og barnet.' },
          rectification: { text: 'De har rett til å få retta feil.' },
          erasure: {
            text: 'De har rett til å få sletta det vi ikkje lenger treng.',
            exceptFor: { legalBases: ['6(1)(e)'] },
          },
          restriction: { text: 'De har rett til å krevje at bruken blir avgrensa.' },
          objection: {
            separate: true,
            text: 'De har rett til å protestere når vi utfører ei oppgåve i allmenn interesse (artikkel 6 nr. 1 bokstav e). Då sluttar vi, med mindre vi har tvingande berettiga grunnar som går føre interessene dykkar, eller treng opplysningane i eit rettskrav.',
          },
          judicialRemedy: { text: 'De har rett til å gå til domstolane.' },
        },
        requests: {
          contact: { email: 'post@bjorkfjord.kommune.no', phone: '99 99 99 10' },
          deadline: 'P1M',
          fee: { free: true },
          formality: 'any',
          refusal: 'Seier vi nei, får de vite kvifor og korleis de klagar.',
        },
        complaint: {
          text: 'De har rett til å klage til Datatilsynet.',
          authority: { name: 'Datatilsynet', web: COMPLAINTS },
        },
        publicAccess: {
          documentAccess: {
            text: 'Søknader blir journalførte, og alle kan be om innsyn i det som ikkje er underlagt teieplikt.',
            law: ['offentleglova § 3'],
          },
        },
      }),
    ],
  },
  {
    id: 'a-department-in-english',
    base: 'library.nb',
    because:
      'Art. 12(1) asks for a language the readers understand: newcomers who read English are told in English.',
    changes: [
      put('', {
        $schema: SCHEMA,
        language: 'en',
        id: 'https://www.eikvik.kommune.no/en/newcomers/privacy',
        title: 'Privacy at the Newcomers Office',
        status: 'published',
        published: '2026-03-01',
        reviewed: '2026-09-01',
        scope: {
          kind: 'service',
          services: ['refugees'],
          text: 'The introduction programme for refugees in Eikvik',
        },
        controller: {
          name: 'Eikvik Municipality',
          kind: 'municipality',
          organisationNumber: '987654325',
          hosts: ['www.eikvik.kommune.no'],
          contact: { email: 'postmottak@eikvik.kommune.no', phone: '+47 99 99 99 10' },
        },
        dataProtectionOfficer: {
          contact: { email: 'personvernombud@eikvik.kommune.no', phone: '+47 99 99 99 11' },
        },
        processingActivities: [
          {
            id: 'introduction-programme',
            name: 'The introduction programme',
            service: 'refugees',
            dataSubjects: ['refugee-or-immigrant'],
            audience: ['adults'],
            publicTask: true,
            exercisesPublicPowers: true,
            directMarketing: false,
            purposes: [
              { id: 'plan', text: 'Decide on your place in the programme and make your integration plan' },
            ],
            personalData: [
              {
                categories: [
                  'name',
                  'contact-details',
                  'citizenship',
                  'residence-status',
                  'education',
                  'employment',
                  'language',
                ],
                text: 'Your name, phone, residence permit, schooling, work and languages',
              },
            ],
            legalBases: [{ article: '6(1)(e)', law: ['integreringsloven § 8', 'integreringsloven § 41'] }],
            provision: [
              {
                requirement: 'statutory',
                obliged: true,
                consequences: 'Without this information we cannot give you a place.',
              },
            ],
            sources: [
              { kind: 'data-subject' },
              {
                kind: 'public-authority',
                name: 'The Directorate of Immigration (UDI)',
                publiclyAccessible: false,
              },
            ],
            indirectCollection: { timing: 'first-communication' },
            recipients: [
              {
                name: 'Fagsystem AS',
                category: 'it-supplier',
                role: 'processor',
                agreement: true,
                country: 'NO',
                text: 'Runs our case system',
              },
              {
                category: 'immigration-authority',
                role: 'controller',
                country: 'NO',
                text: 'The Directorate of Integration and Diversity, which keeps the national register',
                law: ['integreringsloven § 42'],
              },
            ],
            transfers: 'none',
            automatedDecisions: 'none',
            retention: [
              {
                text: 'Your case is kept in the municipal archive.',
                criteria: 'The regulation on preservation requires it',
                then: 'archived',
                law: [{ act: 'LOV-2025-06-20-96', provision: '§ 12' }],
              },
            ],
            security: {
              measures: ['access-control', 'encryption', 'logging'],
              text: 'Only those who work with your case can open it.',
            },
          },
        ],
        rights: {
          access: {
            text: 'You have the right to see what we hold about you and to get a copy.',
            howTo: 'Ask your adviser, or write to us.',
          },
          rectification: { text: 'You have the right to have errors corrected.' },
          erasure: {
            text: 'You have the right to have data erased that we have no reason to keep.',
            exceptFor: { legalBases: ['6(1)(e)'] },
          },
          restriction: { text: 'You have the right to have the use of your data restricted.' },
          objection: {
            separate: true,
            text: 'You have the right to object when we perform a task in the public interest or exercise official authority (article 6(1)(e)). We then stop, unless we show compelling legitimate grounds that override your interests, or need the data for a legal claim.',
          },
          judicialRemedy: { text: 'You have the right to go to court and to claim compensation.' },
        },
        requests: {
          contact: { email: 'postmottak@eikvik.kommune.no', phone: '+47 99 99 99 10' },
          deadline: 'P1M',
          extension: { by: 'P2M', notice: true, reasons: true },
          fee: { free: true },
          formality: 'any',
          refusal: 'If we refuse, we tell you why and how to complain.',
        },
        complaint: {
          text: 'You have the right to complain to Datatilsynet, the Norwegian Data Protection Authority.',
          authority: { name: 'Datatilsynet', web: COMPLAINTS },
        },
        communication: [
          {
            kind: 'email',
            encrypted: false,
            confidentialAllowed: false,
            activity: 'introduction-programme',
            noticeUrl: 'https://www.eikvik.kommune.no/en/newcomers/privacy',
            text: 'E-mail is not encrypted. Do not send documents about your asylum case by e-mail.',
          },
        ],
        publicAccess: {
          documentAccess: {
            text: 'Letters are entered in the public journal, but your name is not shown there.',
            law: ['offentleglova § 3'],
          },
        },
      }),
    ],
  },
];
