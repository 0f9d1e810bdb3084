import type { ProcessingActivity } from '@tretten/schema';

export const henvendelser = {
  id: 'henvendelser',
  name: { nb: 'Spørsmål til oss', nn: 'Spørsmål til oss', en: 'Questions to us' },
  text: {
    nb: 'Når du ringer, skriver eller bruker skjemaet for å spørre om noe',
    nn: 'Når du ringjer, skriv eller bruker skjemaet for å spørje om noko',
    en: 'When you call, write or use the form to ask about something',
  },
  service: 'administration',
  dataSubjects: ['caller-or-correspondent'],
  audience: ['adults'],
  publicTask: true,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'veiledning',
      text: {
        nb: 'Svare på spørsmål og gi veiledning om kommunens tjenester',
        nn: 'Svare på spørsmål og gi rettleiing om tenestene i kommunen',
        en: 'Answer questions and give guidance on municipal services',
      },
    },
  ],
  personalData: [
    {
      categories: ['name', 'contact-details', 'correspondence'],
      text: {
        nb: 'Navn, telefonnummer eller e-postadresse, og det du spør om',
        nn: 'Namn, telefonnummer eller e-postadresse, og det du spør om',
        en: 'Name, phone number or e-mail address, and what you ask',
      },
    },
  ],
  legalBases: [
    { article: '6(1)(e)', law: ['forvaltningsloven § 11'], appliesTo: { purposes: ['veiledning'] } },
  ],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Uten telefonnummer eller e-postadresse får du svar bare mens vi snakker sammen.',
        nn: 'Utan telefonnummer eller e-postadresse får du svar berre medan vi snakkar saman.',
        en: 'Without a phone number or e-mail address you get an answer only while we talk.',
      },
    },
  ],
  sources: [{ kind: 'data-subject' }],
  recipients: [
    {
      name: { nb: 'Klarsvar Telefoni AS', nn: 'Klarsvar Telefoni AS', en: 'Klarsvar Telefoni AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: {
        nb: 'Drifter sentralbordet og skjemaene',
        nn: 'Driftar sentralbordet og skjemaa',
        en: 'Runs the switchboard and the forms',
      },
    },
  ],
  retention: [
    {
      text: {
        nb: 'Spørsmål som ikke hører til en sak, slettes tre måneder etter svaret.',
        nn: 'Spørsmål som ikkje høyrer til ei sak, blir sletta tre månader etter svaret.',
        en: 'Questions that belong to no case are erased three months after the answer.',
      },
      period: 'P3M',
      from: { nb: 'svaret', nn: 'svaret', en: 'the answer' },
      then: 'erased',
    },
  ],
  channels: ['phone', 'email', 'web-form', 'in-person'],
} as const satisfies ProcessingActivity;
