import type { ProcessingActivity } from '@tretten/schema';

export const kamera = {
  id: 'kamera',
  name: { nb: 'Kameraovervåking', nn: 'Kameraovervaking', en: 'Camera surveillance' },
  text: {
    nb: 'Når du går inn på kommunens verksted og lager i Industriveien 4',
    nn: 'Når du går inn på verkstaden og lageret til kommunen i Industriveien 4',
    en: 'When you enter the municipal workshop and depot at Industriveien 4',
  },
  service: 'technical-services',
  dataSubjects: ['person-filmed', 'employee', 'visitor'],
  audience: ['adults'],
  publicTask: false,
  exercisesPublicPowers: false,
  directMarketing: false,
  purposes: [
    {
      id: 'sikring',
      text: {
        nb: 'Hindre og oppklare innbrudd og hærverk på verkstedet',
        nn: 'Hindre og oppklare innbrot og hærverk på verkstaden',
        en: 'Prevent and clear up burglary and vandalism at the workshop',
      },
    },
  ],
  personalData: [
    {
      categories: ['video'],
      text: {
        nb: 'Bilder av dem som går og kjører gjennom porten, uten lyd',
        nn: 'Bilete av dei som går og køyrer gjennom porten, utan lyd',
        en: 'Images of those who walk and drive through the gate, without sound',
      },
    },
  ],
  legalBases: [
    {
      article: '6(1)(f)',
      legitimateInterest: {
        nb: 'Verne maskiner, drivstoff og verktøy mot tyveri',
        nn: 'Verne maskiner, drivstoff og verktøy mot tjuveri',
        en: 'Protect machines, fuel and tools against theft',
      },
      appliesTo: { purposes: ['sikring'] },
    },
  ],
  provision: [
    {
      requirement: 'voluntary',
      obliged: false,
      consequences: {
        nb: 'Du blir filmet bare når du går inn på området bak skiltet.',
        nn: 'Du blir filma berre når du går inn på området bak skiltet.',
        en: 'You are filmed only when you enter the area behind the sign.',
      },
    },
  ],
  sources: [{ kind: 'observation' }],
  recipients: [
    {
      name: { nb: 'Årvåk Sikring AS', nn: 'Årvåk Sikring AS', en: 'Årvåk Sikring AS' },
      category: 'it-supplier',
      role: 'processor',
      agreement: true,
      country: 'NO',
      text: { nb: 'Drifter kameraene', nn: 'Driftar kameraa', en: 'Runs the cameras' },
    },
    {
      category: 'police',
      role: 'controller',
      country: 'NO',
      text: { nb: 'Politiet', nn: 'Politiet', en: 'The police' },
      condition: {
        nb: 'Når vi anmelder et lovbrudd som er filmet',
        nn: 'Når vi melder eit lovbrot som er filma',
        en: 'When we report a filmed offence to the police',
      },
      law: [{ act: 'FOR-2018-07-02-1107', provision: '§ 5' }],
    },
  ],
  retention: [
    {
      text: {
        nb: 'Opptakene slettes senest en uke etter at de ble gjort.',
        nn: 'Opptaka blir sletta seinast ei veke etter at dei blei gjorde.',
        en: 'Recordings are erased at the latest one week after they were made.',
      },
      period: 'P7D',
      from: { nb: 'opptaket', nn: 'opptaket', en: 'the recording' },
      then: 'erased',
      law: [{ act: 'FOR-2018-07-02-1107', provision: '§ 6' }],
    },
  ],
  assessments: [
    {
      kind: 'legitimate-interests',
      available: true,
      text: {
        nb: 'Du får se interesseavveiingen når du ber om det.',
        nn: 'Du får sjå interesseavveginga når du ber om det.',
        en: 'You can see the balancing of interests on request.',
      },
    },
  ],
  riskFactors: ['systematic-monitoring'],
  camera: { audio: false, signage: { controller: true, audio: true } },
  contact: {
    unit: { nb: 'Teknisk drift', nn: 'Teknisk drift', en: 'Technical operations' },
    email: 'teknisk@nordvik.kommune.no',
  },
} as const satisfies ProcessingActivity;
