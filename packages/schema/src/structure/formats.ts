import {
  digitsOf,
  emailOf,
  hostOf,
  isoDateOf,
  isoDurationOf,
  phoneOf,
  slugOf,
  webAddressOf,
} from './hints/corrections.ts';
import type { StructuralMessageId } from './messages.ts';

/** A form that texts of a type have. */
export interface Format {
  readonly messageId: Extract<StructuralMessageId, `bad-format${string}`>;
  readonly example: string;
  /** The author's own value put right, when it can be. */
  readonly correct: (text: string) => string | undefined;
}

const forever = (text: string) =>
  /^(for )?(alltid|ubestemt( tid)?|permanent|evig|varig|forever|indefinite(ly)?)$/i.test(text.trim())
    ? 'indefinite'
    : undefined;
const session = (text: string) =>
  /^(økt|økta|økten|sesjon|sessjon|session)$/i.test(text.trim()) ? 'session' : undefined;

/** Type of the schema → the form of its texts. Types whose texts only must not be blank are not here. */
export const FORMATS: Readonly<Record<string, Format>> = {
  Identifier: { messageId: 'bad-format-id', example: 'jobbsoknad', correct: slugOf },
  Url: {
    messageId: 'bad-format-uri',
    example: 'https://www.nordvik.kommune.no/personvern',
    correct: webAddressOf,
  },
  Email: { messageId: 'bad-format-email', example: 'postmottak@nordvik.kommune.no', correct: emailOf },
  PhoneNumber: { messageId: 'bad-format-phone', example: '+47 99 99 99 99', correct: phoneOf },
  Hostname: { messageId: 'bad-format-host', example: 'www.nordvik.kommune.no', correct: hostOf },
  DateOrMonth: { messageId: 'bad-format-date', example: '2026-10-01', correct: isoDateOf },
  Duration: { messageId: 'bad-format-duration', example: 'P1M', correct: isoDurationOf },
  RetentionPeriod: {
    messageId: 'bad-format-duration',
    example: 'P10Y',
    correct: (text) => isoDurationOf(text) ?? forever(text),
  },
  CookieDuration: {
    messageId: 'bad-format-duration',
    example: 'P2Y',
    correct: (text) => isoDurationOf(text) ?? session(text) ?? forever(text),
  },
  NoticeTiming: { messageId: 'bad-format-duration', example: 'P1M', correct: isoDurationOf },
  OrganisationNumber: {
    messageId: 'bad-format-organisation-number',
    example: '987654325',
    correct: (text) => digitsOf(text, 9),
  },
  MunicipalityNumber: {
    messageId: 'bad-format-municipality-number',
    example: '9901',
    correct: (text) => digitsOf(text, 4),
  },
};

/** The form that is told of where the type has none of its own. */
export const ANY_FORMAT: Format = { messageId: 'bad-format', example: '…', correct: () => undefined };
