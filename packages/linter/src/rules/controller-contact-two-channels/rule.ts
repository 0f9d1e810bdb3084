import type { Contact, ContactPoint, PrivacyDeclaration } from '@tretten/schema';
import { defineRule } from '../../rule/define-rule.ts';

/** Ways of reaching somebody; two of them are two channels. */
const CHANNELS = [
  'email',
  'phone',
  'postalAddress',
  'visitingAddress',
  'web',
  'form',
  'selfService',
  'secureDigitalPost',
] as const satisfies readonly (keyof ContactPoint)[];

/** Contacts that answer for the body as a whole. */
const FRONT_DESKS: ReadonlySet<Contact['role']> = new Set(['service-desk', 'mail-reception']);

/** One way of reaching the controller is enough in law; not everybody can use the same one. */
export default defineRule({
  id: 'controller-contact-two-channels',
  title: {
    nb: 'Gi gjerne mer enn én måte å nå kommunen på',
    nn: 'Gi gjerne meir enn éin måte å nå kommunen på',
    en: 'Consider giving more than one way to reach the controller',
  },
  at: '/controller/contact',
  severity: 'info',
  sources: ['WP260 rev.01, contact details', 'GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  since: '0.1',
  messages: {
    oneChannel: {
      nb: {
        text: 'Erklæringen gir bare én måte å nå den behandlingsansvarlige på.',
        remedy: 'Legg gjerne til en til i «contact», for eksempel «phone» eller «postalAddress».',
      },
      nn: {
        text: 'Erklæringa gir berre éin måte å nå den behandlingsansvarlege på.',
        remedy: 'Legg gjerne til ein til i «contact», til dømes «phone» eller «postalAddress».',
      },
      en: {
        text: 'The declaration gives only one way to reach the controller.',
        remedy: 'You may add another to `contact`, for example `phone` or `postalAddress`.',
      },
    },
  },
  check(_contact, { declaration, report }) {
    if (channelsOf(declaration).size === 1) report('oneChannel');
  },
});

function channelsOf({ controller, contacts = [] as never }: PrivacyDeclaration): ReadonlySet<string> {
  const desks = (contacts as readonly Contact[]).filter(({ role }) => FRONT_DESKS.has(role));
  const points: readonly ContactPoint[] = [controller?.contact ?? {}, ...desks];
  const given = CHANNELS.filter((key) => points.some((point) => point[key] !== undefined));
  const withheld = points.flatMap((point) => point.withheld ?? []).filter((key) => key !== 'name');
  return new Set([...given, ...withheld]);
}
