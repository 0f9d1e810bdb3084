import type { Fault } from '../fault.ts';

/** Faults in what `general` says for every activity that is silent: one fault there is a fault in each of them. */
export const ACTIVITIES_IN_GENERAL: readonly Fault[] = [
  {
    id: 'filmed-must-or-may',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'provision-requirement-required',
    changes: [{ op: 'remove', path: '/general/provision' }],
  },
  {
    id: 'filmed-without-consequences',
    base: 'camera.nn',
    kind: 'wrong-value',
    rule: 'provision-consequences-required',
    at: '/general/provision/0',
    changes: [
      {
        op: 'replace',
        path: '/general/provision/0',
        value: { requirement: 'service-condition', obliged: false },
      },
    ],
  },
  {
    id: 'filmed-voluntarily-but-obliged',
    base: 'camera.nn',
    kind: 'contradiction',
    rule: 'provision-contradicted',
    at: '/general/provision/0',
    changes: [{ op: 'replace', path: '/general/provision/0/obliged', value: true }],
  },
  {
    id: 'filmed-but-no-source',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'collection-mode-required',
    changes: [{ op: 'remove', path: '/general/sources' }],
  },
  {
    id: 'population-register-open-or-closed',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'source-public-flag',
    at: '/general/sources/1',
    changes: [{ op: 'remove', path: '/general/sources/1/publiclyAccessible' }],
  },
  {
    id: 'look-ups-of-the-tax-from-others',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'source-required',
    at: '/general/sources',
    changes: [
      {
        op: 'replace',
        path: '/general/sources',
        value: [
          { kind: 'data-subject' },
          { kind: 'public-register', text: 'Offentlege register', publiclyAccessible: false },
        ],
      },
    ],
  },
  {
    id: 'exempt-by-law-without-the-law',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'indirect-exemption-justified',
    at: '/general/indirectCollection',
    changes: [{ op: 'remove', path: '/general/indirectCollection/exemptions/0/law' }],
  },
  {
    id: 'exempt-on-no-ground',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: 'indirect-exemption-justified',
    at: '/general/indirectCollection',
    changes: [
      {
        op: 'replace',
        path: '/general/indirectCollection/exemptions',
        value: [{ text: 'Vi varslar ikkje når det klart ikkje er nødvendig.' }],
      },
    ],
  },
  {
    id: 'exempt-by-secrecy-without-the-law',
    base: 'social-services.nb',
    kind: 'removed',
    rule: 'indirect-exemption-justified',
    at: '/general/indirectCollection',
    changes: [
      {
        op: 'add',
        path: '/general/indirectCollection/exemptions',
        value: [{ ground: '14(5)(d)', text: 'Vi sier ikke fra når vi har taushetsplikt.' }],
      },
    ],
  },
  {
    id: 'no-time-for-the-notice-of-look-ups',
    base: 'social-services.nb',
    kind: 'removed',
    rule: 'indirect-notice-timing',
    changes: [{ op: 'remove', path: '/general/indirectCollection' }],
  },
  {
    id: 'camera-technician-whose-role-is-unsaid',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'processor-as-recipient',
    changes: [
      { op: 'remove', path: '/general/recipients/0/role' },
      { op: 'remove', path: '/general/recipients/0/agreement' },
    ],
  },
  {
    id: 'every-system-run-by-the-municipality-as-processor',
    base: 'school.nn',
    kind: 'contradiction',
    rule: 'controller-not-own-processor',
    at: '/general/recipients',
    changes: [
      {
        op: 'add',
        path: '/general/recipients/-',
        value: { name: 'Myrfjord kommune', category: 'it-supplier', role: 'processor', country: 'NO' },
      },
    ],
  },
  {
    id: 'every-letter-of-article-6-for-everything',
    base: 'property-tax.nn',
    kind: 'wording',
    rule: ['vital-interest-general-basis', 'legal-basis-bundled'],
    at: '/general/legalBases',
    changes: [
      {
        op: 'add',
        path: '/general/legalBases',
        value: [
          { article: '6(1)(c)', text: 'Ei rettsleg plikt' },
          { article: '6(1)(d)', text: 'Vitale interesser' },
          { article: '6(1)(e)', text: 'Ei oppgåve i allmenn interesse' },
        ],
      },
    ],
  },
  {
    id: 'data-of-everything-and-the-like',
    base: 'whole-municipality.nn',
    kind: 'wording',
    rule: 'categories-open-ended',
    at: '/general/personalData',
    changes: [
      {
        op: 'add',
        path: '/general/personalData',
        value: [
          {
            categories: ['name', 'contact-details'],
            text: { nn: 'Namn, telefon, e-post o.l.', en: 'Name, phone, e-mail and the like' },
          },
        ],
      },
    ],
  },
];
