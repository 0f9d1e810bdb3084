// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const SCHEMA = 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
const COMPLAINTS = 'https://www.datatilsynet.no/om-datatilsynet/kontakt-oss/klage-til-datatilsynet';

/** A department in English. */
export const IN_ENGLISH: LawfulVariant = {
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
};
