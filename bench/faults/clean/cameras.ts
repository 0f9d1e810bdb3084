// biome-ignore-all lint/suspicious/noThenProperty: `then` is a key of the declaration.
import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

const CAMERA_ACT = 'FOR-2018-07-02-1107';

/** How long recordings of cameras are kept. */
export const CAMERAS: readonly LawfulVariant[] = [
  {
    id: 'camera-week-called-statutory-nn',
    base: 'camera.nn',
    because: 'One week is the statutory limit of kameraforskrifta § 6.',
    changes: [
      put(
        '/general/retention/0/text',
        'Forskrifta seier at opptak skal slettast seinast sju dagar etter at dei blei gjorde. Det gjer vi.',
      ),
    ],
  },
  {
    id: 'camera-week-called-statutory-nb',
    base: 'library.nb',
    because: 'One week is the statutory limit of kameraforskriften § 6.',
    changes: [
      put('/processingActivities/1', {
        id: 'kamera',
        name: 'Kameraovervåking av inngangen',
        service: 'culture-and-library',
        dataSubjects: ['person-filmed', 'visitor', 'employee'],
        audience: ['adults'],
        publicTask: false,
        exercisesPublicPowers: false,
        directMarketing: false,
        purposes: [{ id: 'haerverk', text: 'Hindre og oppklare hærverk utenfor åpningstiden' }],
        personalData: [{ categories: ['video'], text: 'Bilder uten lyd av inngangen' }],
        legalBases: [
          {
            article: '6(1)(f)',
            legitimateInterest: 'Å verne biblioteket mot hærverk',
            appliesTo: { purposes: ['haerverk'] },
          },
        ],
        assessments: [
          { kind: 'legitimate-interests', available: true, text: 'Interesseavveiingen får du når du spør.' },
        ],
        provision: [
          {
            requirement: 'voluntary',
            obliged: false,
            consequences: 'Bruk døra fra parken hvis du ikke vil bli filmet.',
          },
        ],
        sources: [{ kind: 'observation', text: 'Kameraet ved inngangen' }],
        recipients: [
          {
            category: 'police',
            role: 'controller',
            country: 'NO',
            text: 'Politiet',
            condition: 'Når vi anmelder et lovbrudd',
            law: [{ act: CAMERA_ACT, provision: '§ 5' }],
          },
        ],
        retention: [
          {
            text: 'Opptak slettes etter én uke, som er fristen i kameraforskriften.',
            period: 'P1W',
            from: 'opptaket',
            then: 'erased',
            law: [{ act: CAMERA_ACT, provision: '§ 6' }],
          },
        ],
        camera: {
          audio: false,
          signage: { controller: true, audio: true },
          text: 'Hærverk melder vi til politiet.',
        },
        riskFactors: ['systematic-monitoring'],
      }),
      put(
        '/rights/objection/text',
        'Du har rett til å protestere når vi utfører en oppgave i allmennhetens interesse eller bygger på en berettiget interesse (artikkel 6 nr. 1 bokstav e og f). Protesterer du, lar vi være, bortsett fra når vi har tvingende berettigede grunner som går foran dine interesser, eller når vi har et rettskrav mot deg.',
      ),
      put('/rights/objection/appliesTo', { legalBases: ['6(1)(e)', '6(1)(f)'] }),
    ],
  },
  {
    id: 'camera-three-months-at-a-point-of-sale',
    base: 'camera.nn',
    because: 'kameraforskrifta § 6 allows three months where payment instruments are used.',
    changes: [
      put('/processingActivities/1/text', 'Når du kjøper billett med kort i luka på terminalen'),
      put('/processingActivities/1/retention', [
        {
          text: 'Opptak frå billettluka, der folk betaler med kort, blir sletta etter tre månader.',
          period: 'P3M',
          from: 'opptaket blei gjort',
          then: 'erased',
          law: [{ act: CAMERA_ACT, provision: '§ 6' }],
        },
      ]),
    ],
  },
  {
    id: 'camera-thirty-days-for-the-police',
    base: 'camera.nn',
    because:
      'kameraforskrifta § 6 allows thirty days when it is likely that the police will get the recording.',
    changes: [
      put('/processingActivities/2/retention', [
        { text: 'Opptak blir sletta etter sju dagar.', period: 'P7D', from: 'opptaket', then: 'erased' },
        {
          text: 'Har det vore innbrot, og vi reknar med at politiet vil ha opptaket, ventar vi i 30 dagar.',
          period: 'P30D',
          from: 'opptaket',
          then: 'erased',
        },
      ]),
    ],
  },
  {
    id: 'camera-with-permission-of-the-authority',
    base: 'camera.nn',
    because: 'Datatilsynet may make exceptions from the limit of one week (kameraforskrifta § 6).',
    changes: [
      put('/processingActivities/2/retention', [
        {
          text: 'Opptak blir sletta etter to veker. Datatilsynet har gitt oss unntak frå fristen på ei veke.',
          period: 'P2W',
          from: 'opptaket',
          then: 'erased',
          law: [{ act: CAMERA_ACT, provision: '§ 6' }],
        },
      ]),
    ],
  },
];
