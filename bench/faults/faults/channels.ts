import type { Fault } from '../fault.ts';

/** Faults at the places where people send data: GDPR 13(1), eForvaltningsforskriften § 5. */
export const CHANNELS: readonly Fault[] = [
  {
    id: 'form-that-does-not-lead-here',
    base: 'kindergarten.nb',
    kind: 'removed',
    rule: 'collection-point-link',
    at: '/communication/2',
    changes: [
      {
        op: 'remove',
        path: '/communication/2/noticeUrl',
      },
    ],
  },
  {
    id: 'self-service-that-does-not-lead-here',
    base: 'water-meter.nb',
    kind: 'removed',
    rule: 'collection-point-link',
    at: '/communication/1',
    changes: [
      {
        op: 'remove',
        path: '/communication/1/noticeUrl',
      },
    ],
  },
  {
    id: 'app-that-does-not-lead-here',
    base: 'school.nn',
    kind: 'removed',
    rule: 'collection-point-link',
    at: '/communication/0',
    changes: [
      {
        op: 'remove',
        path: '/communication/0/noticeUrl',
      },
    ],
  },
  {
    id: 'e-mail-without-a-word-on-risk',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'electronic-channel-risk-notice',
    changes: [
      {
        op: 'remove',
        path: '/communication',
      },
    ],
  },
  {
    id: 'only-channel-advice-taken-out',
    base: 'camera.nn',
    kind: 'removed',
    rule: 'electronic-channel-risk-notice',
    changes: [
      {
        op: 'remove',
        path: '/communication/0/text',
      },
      {
        op: 'remove',
        path: '/communication/0/encrypted',
      },
      {
        op: 'remove',
        path: '/communication/0/confidentialAllowed',
      },
    ],
  },
  {
    id: 'form-and-sms-without-a-word-on-risk',
    base: 'library.nb',
    kind: 'removed',
    rule: 'electronic-channel-risk-notice',
    changes: [
      {
        op: 'remove',
        path: '/communication/2',
      },
      {
        op: 'remove',
        path: '/communication/1/text',
      },
      {
        op: 'remove',
        path: '/communication/1/encrypted',
      },
      {
        op: 'remove',
        path: '/communication/0/encrypted',
      },
    ],
  },
  {
    id: 'no-security-described',
    base: 'whole-municipality.nn',
    kind: 'removed',
    rule: 'security-overview',
    changes: [
      {
        op: 'remove',
        path: '/general/security',
      },
    ],
  },
  {
    id: 'property-tax-without-security',
    base: 'property-tax.nn',
    kind: 'removed',
    rule: 'security-overview',
    changes: [
      {
        op: 'remove',
        path: '/general/security',
      },
    ],
  },
  {
    id: 'social-services-without-security',
    base: 'social-services.nb',
    kind: 'removed',
    rule: 'security-overview',
    changes: [
      {
        op: 'remove',
        path: '/general/security',
      },
    ],
  },
];
