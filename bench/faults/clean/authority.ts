import type { LawfulVariant } from '../fault.ts';
import { put } from './changed.ts';

/** What is told to Datatilsynet, and what is not. */
export const AUTHORITY: readonly LawfulVariant[] = [
  {
    id: 'breach-within-72-hours-nb',
    base: 'social-services.nb',
    because: 'Art. 33 obliges to notify Datatilsynet of breaches within 72 hours; this is no abolished duty.',
    changes: [
      put(
        '/general/security/text',
        'Oppslag blir logget. Kommer opplysninger på avveie, melder vi avviket til Datatilsynet innen 72 timer.',
      ),
    ],
  },
  {
    id: 'breach-within-72-hours-nn',
    base: 'health-and-care.nn',
    because: 'Art. 33 obliges to notify Datatilsynet of breaches within 72 hours; this is no abolished duty.',
    changes: [
      put(
        '/general/security/text',
        'Vi loggar kvart oppslag. Vi har meldeplikt til Datatilsynet ved brot på tryggleiken, og melder slike brot innan 72 timar.',
      ),
    ],
  },
  {
    id: 'prior-consultation-nb',
    base: 'water-meter.nb',
    because: 'Art. 36 on prior consultation is in force.',
    changes: [
      put(
        '/processingActivities/0/assessments/0/text',
        'Vi har vurdert personvernkonsekvensene. Hadde risikoen vært høy, ville vi drøftet den med Datatilsynet på forhånd.',
      ),
    ],
  },
  {
    id: 'permission-under-section-7',
    base: 'social-services.nb',
    because: 'personopplysningsloven § 7 lets Datatilsynet permit certain processing.',
    changes: [
      put(
        '/general/text',
        'Vi har tillatelse fra Datatilsynet etter personopplysningsloven § 7 for det vi gjør i gjeldsprosjektet.',
      ),
    ],
  },
  {
    id: 'breach-of-camera-recordings-nn',
    base: 'camera.nn',
    because:
      'Breaches are notified to Datatilsynet (art. 33), cameras are not, and crimes are reported to the police.',
    changes: [
      put(
        '/general/security/text',
        'Opptaka ligg krypterte i eit låst rom. Kjem opptak på avvegar, melder vi det til Datatilsynet. Hærverk melder vi til politiet.',
      ),
    ],
  },
  {
    id: 'no-permission-needed-for-cameras',
    base: 'camera.nn',
    because: 'The act of 2018 has no duty to register cameras, and the text says so.',
    changes: [
      put(
        '/general/text',
        'Ingen sit og ser på bileta. Det er ikkje lenger meldeplikt til Datatilsynet for kameraovervaking.',
      ),
    ],
  },
  {
    id: 'no-licence-needed-any-more-nb',
    base: 'social-services.nb',
    because: 'The act of 2018 has no licences, and the text says so.',
    changes: [put('/general/text', 'Vi trenger ikke lenger konsesjon fra Datatilsynet for fagsystemet.')],
  },
];
