import type { ActId } from '@tretten/norway/acts';
import type { CitedLaw } from './cited-law.ts';

/**
 * Acts that themselves ask for consent, so that citing them beside it is right: cookies (ekomloven § 3-15), electronic
 * marketing (markedsføringsloven § 15), a picture of somebody (åndsverkloven § 104), research, and data protection law.
 */
const ASK_FOR_CONSENT: readonly (ActId | undefined)[] = [
  'gdpr',
  'popplyl-2018',
  'ekomloven-2024',
  'markedsforingsloven',
  'andsverkloven-2018',
  'helseforskningsloven',
];

/** Whether the act itself asks for consent. */
export function asksForConsent({ act }: CitedLaw): boolean {
  return ASK_FOR_CONSENT.includes(act);
}
