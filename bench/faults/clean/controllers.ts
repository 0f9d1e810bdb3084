import type { LawfulVariant } from '../fault.ts';
import { drop, put } from './changed.ts';

/** Who is controller, alone or with others. */
export const CONTROLLERS: readonly LawfulVariant[] = [
  {
    id: 'municipal-undertaking-as-controller',
    base: 'water-meter.nb',
    because: 'A municipal undertaking may be the controller (art. 4(7)).',
    changes: [
      put('/controller/name', 'Vassheim Vann KF'),
      put('/controller/kind', 'municipal-undertaking'),
      put('/controller/organisationNumber', '987654325'),
    ],
  },
  {
    id: 'intermunicipal-company-as-controller',
    base: 'camera.nn',
    because: 'An intermunicipal company is a legal person and may be the controller (art. 4(7)).',
    changes: [
      put('/id', 'https://www.ytre-renovasjon.example/kamera'),
      put('/controller', {
        name: 'Ytre Renovasjon IKS',
        kind: 'intermunicipal-company',
        organisationNumber: '987654325',
        hosts: ['www.ytre-renovasjon.example'],
        contact: {
          email: 'post@ytre-renovasjon.example',
          phone: '99 99 99 30',
          postalAddress: 'Kaivegen 2, 9992 Tindøy',
        },
      }),
      put('/requests/contact', { email: 'post@ytre-renovasjon.example', phone: '99 99 99 30' }),
    ],
  },
  {
    id: 'one-text-for-municipality-and-undertaking',
    base: 'whole-municipality.nn',
    because: 'One declaration may speak for several controllers as long as it says so (art. 13(1)(a)).',
    changes: [
      put('/controller/includes', [
        {
          name: { nn: 'Fjellvåg Hamn KF', en: 'Fjellvåg Port (municipal undertaking)' },
          kind: 'municipal-undertaking',
          hosts: ['www.fjellvaghamn.example'],
        },
      ]),
    ],
  },
  {
    id: 'chief-executive-answers-inside-nb',
    base: 'website.nb',
    because:
      'Who acts for the controller inside may be told; the municipality remains the controller (art. 4(7)).',
    changes: [
      put('/controller/responsibility', [
        {
          level: 'overall',
          title: 'Kommunedirektøren',
          text: 'Kommunedirektøren har det overordnede ansvaret for at vi følger reglene.',
        },
      ]),
    ],
  },
  {
    id: 'old-title-of-the-chief-executive-nb',
    base: 'child-welfare.nn',
    because: 'kommuneloven § 13-1 leaves the title open; rådmann is still used.',
    changes: [
      put('/controller/responsibility', [{ level: 'overall', title: { nn: 'Rådmannen', nb: 'Rådmannen' } }]),
    ],
  },
  {
    id: 'old-title-of-the-chief-executive',
    base: 'kindergarten.nb',
    because: 'kommuneloven § 13-1 leaves the title open; rådmann is still used.',
    changes: [put('/controller/responsibility/0/title', 'Rådmannen')],
  },
  {
    id: 'old-title-of-the-chief-executive-nn',
    base: 'property-tax.nn',
    because: 'kommunelova § 13-1 leaves the title open; rådmann is still used.',
    changes: [put('/controller/responsibility/0/title', 'Rådmannen')],
  },
  {
    id: 'responsibilities-by-law-nb',
    base: 'social-services.nb',
    because:
      'Art. 26(1): no arrangement is needed so far as law lays down the responsibilities of joint controllers.',
    changes: [
      put('/processingActivities/0/jointControllers', [
        {
          name: 'Arbeids- og velferdsetaten',
          contact: { web: 'https://www.nav.no/kontaktoss' },
          responsibilitiesByLaw: ['NAV-loven § 16'],
        },
      ]),
      put('/general/recipients/1/role', 'joint-controller'),
    ],
  },
  {
    id: 'essence-on-request-nn',
    base: 'health-and-care.nn',
    because: 'Art. 26(2) asks that the essence be made available, not that it be printed.',
    changes: [
      put('/processingActivities/1/jointControllers', [
        {
          name: 'Fjellregionen legevakt IKS',
          contact: { phone: '99999943' },
          essenceOnRequest: true,
          text: 'Legevakta og kommunen fører journal saman. Ring oss, så fortel vi kven som svarer for kva.',
        },
      ]),
      put('/processingActivities/1/recipients/-', {
        name: 'Fjellregionen legevakt IKS',
        category: 'health-service',
        role: 'joint-controller',
        country: 'NO',
      }),
    ],
  },
  {
    id: 'host-municipality-named-nn',
    base: 'whole-municipality.nn',
    because:
      'A host municipality (kommunelova § 20-1) may and should be named; it is no left-over of a copied text.',
    changes: [
      put('/seeAlso/-', {
        name: {
          nn: 'Barnevernet i Vinje kommune, vertskommunen vår',
          en: 'Child welfare in Vinje Municipality, our host',
        },
        url: 'https://www.vinje.kommune.no/personvern',
        relation: 'provider',
      }),
    ],
  },
  {
    id: 'other-municipality-as-recipient-nb',
    base: 'social-services.nb',
    because: 'Another municipality may be a recipient (art. 13(1)(e)).',
    changes: [
      put('/processingActivities/0/recipients', [
        {
          name: 'Trygdeverk Data AS',
          category: 'it-supplier',
          role: 'processor',
          agreement: true,
          country: 'NO',
          text: 'Drifter fagsystemet',
        },
        {
          name: 'Bodø kommune',
          category: 'other-municipality',
          role: 'controller',
          country: 'NO',
          text: 'Bodø kommune, når du flytter dit og ber oss sende saken',
        },
      ]),
    ],
  },
  {
    id: 'agreements-with-processors-nb',
    base: 'website.nb',
    because:
      'An agreement between the municipality and its processors (art. 28(3)) makes the municipality no processor.',
    changes: [
      put(
        '/general/text',
        'Vi har databehandleravtaler mellom Granvik kommune og leverandørene som er nevnt her.',
      ),
    ],
  },
  {
    id: 'agreements-with-processors-nn',
    base: 'health-and-care.nn',
    because:
      'An agreement between the municipality and its processors (art. 28(3)) makes the municipality no processor.',
    changes: [
      put(
        '/general/text',
        'Vi har databehandlaravtalar mellom Osdal kommune og leverandørane som er nemnde her.',
      ),
    ],
  },
  {
    id: 'essence-by-link-alone',
    base: 'website.nb',
    because: 'Art. 26(2) is satisfied where the essence is available at an address.',
    changes: [drop('/processingActivities/3/jointControllers/0/essence')],
  },
];
