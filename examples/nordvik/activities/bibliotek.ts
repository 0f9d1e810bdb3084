import type { ProcessingActivity } from '@tretten/schema';
import { PARENT_OR_GUARDIAN } from '../shared.ts';

export const bibliotek = {
  id: 'bibliotek',
  name: { nb: 'Bibliotek', nn: 'Bibliotek', en: 'Library' },
  text: {
    nb: 'Når du låner bøker og andre medier',
    nn: 'Når du låner bøker og andre medium',
    en: 'When you borrow books and other media',
  },
  service: 'culture-and-library',
  dataSubjects: ['library-user', 'parent-or-guardian'],
  audience: ['adults', 'children'],
  publicTask: true,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'utlan',
      text: {
        nb: 'Låne ut bøker og andre medier og få dem tilbake',
        nn: 'Låne ut bøker og andre medium og få dei tilbake',
        en: 'Lend books and other media and get them back',
      },
    },
    {
      id: 'statistikk',
      text: {
        nb: 'Levere den årlige statistikken over utlån til Nasjonalbiblioteket',
        nn: 'Levere den årlege statistikken over utlån til Nasjonalbiblioteket',
        en: 'Deliver the annual lending statistics to the National Library',
      },
      further: true,
    },
  ],
  personalData: [
    {
      categories: ['name', 'address', 'date-of-birth', 'contact-details', 'identifier'],
      text: {
        nb: 'Navn, adresse, fødselsdato, telefon, e-post og lånernummer',
        nn: 'Namn, adresse, fødselsdato, telefon, e-post og lånarnummer',
        en: 'Name, address, date of birth, phone, e-mail and borrower number',
      },
    },
    {
      categories: ['services-used'],
      text: {
        nb: 'Lån, reservasjoner og purringer',
        nn: 'Lån, reserveringar og purringar',
        en: 'Loans, reservations and reminders',
      },
    },
  ],
  legalBases: [
    { article: '6(1)(e)', law: ['folkebibliotekloven § 1'], appliesTo: { purposes: ['utlan'] } },
    { article: '6(1)(c)', law: ['folkebibliotekloven § 3'], appliesTo: { purposes: ['statistikk'] } },
  ],
  provision: [
    {
      requirement: 'service-condition',
      obliged: false,
      consequences: {
        nb: 'Uten opplysningene får du ikke lånekort. Du er velkommen til å lese hos oss likevel.',
        nn: 'Utan opplysningane får du ikkje lånekort. Du er velkommen til å lese hos oss likevel.',
        en: 'Without the data you get no library card. You are still welcome to read with us.',
      },
    },
  ],
  sources: [{ kind: 'data-subject' }, PARENT_OR_GUARDIAN],
  indirectCollection: { timing: 'first-communication' },
  recipients: [
    {
      name: {
        nb: 'Bladverk Biblioteksystem AS',
        nn: 'Bladverk Biblioteksystem AS',
        en: 'Bladverk Biblioteksystem AS',
      },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter biblioteksystemet',
        nn: 'Driftar biblioteksystemet',
        en: 'Runs the library system',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Et lån slettes når du har levert boka.',
        nn: 'Eit lån blir sletta når du har levert boka.',
        en: 'A loan is erased when you have returned the book.',
      },
      criteria: { nb: 'boka er levert', nn: 'boka er levert', en: 'the book is returned' },
      then: 'erased',
      appliesTo: { categories: ['services-used'] },
    },
    {
      text: {
        nb: 'Du slettes som låner tre år etter siste lån.',
        nn: 'Du blir sletta som lånar tre år etter siste lån.',
        en: 'You are erased as a borrower three years after your last loan.',
      },
      period: 'P3Y',
      from: { nb: 'siste lån', nn: 'siste lån', en: 'the last loan' },
      then: 'erased',
      appliesTo: { purposes: ['utlan'] },
    },
    {
      text: {
        nb: 'Hver natt teller vi opp dagens lån. Tallene inneholder ingen navn.',
        nn: 'Kvar natt tel vi opp låna frå dagen før. Tala inneheld ingen namn.',
        en: 'Every night we count the loans of the day. The figures contain no names.',
      },
      period: 'P1D',
      from: { nb: 'lånet', nn: 'lånet', en: 'the loan' },
      then: 'anonymised',
      appliesTo: { purposes: ['statistikk'] },
    },
  ],
  exclusions: [
    {
      of: 'purposes',
      text: {
        nb: 'Vi bruker ikke lånene dine til å foreslå bøker for deg.',
        nn: 'Vi bruker ikkje låna dine til å foreslå bøker for deg.',
        en: 'We do not use your loans to suggest books to you.',
      },
    },
  ],
  contact: {
    unit: { nb: 'Biblioteket', nn: 'Biblioteket', en: 'The library' },
    email: 'bibliotek@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;
