// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const COMPLAINTS = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet';

/** Everything in `general`, in nynorsk. */
export const IN_GENERAL: LawfulVariant = {
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
      communication: [
        {
          kind: 'email',
          encrypted: false,
          confidentialAllowed: false,
          activity: 'plass',
          noticeUrl: 'https://www.bjorkfjord.kommune.no/kulturskule/personvern',
          text: 'E-post er ikkje kryptert. Ring oss om det er noko privat.',
        },
      ],
      publicAccess: {
        documentAccess: {
          text: 'Søknader blir journalførte, og alle kan be om innsyn i det som ikkje er underlagt teieplikt.',
          law: ['offentleglova § 3'],
        },
      },
    }),
  ],
};
