import type { Confidence } from './confidence.ts';

/** Identifier of a body in the register. */
export type AuthorityId =
  | 'datatilsynet'
  | 'personvernnemnda'
  | 'statsforvalteren'
  | 'sivilombudet'
  | 'nkom'
  | 'digdir'
  | 'nasjonalarkivet'
  | 'courts';

/** Words that show old contact data, and the detail that holds now. */
export interface OutdatedSignal {
  readonly text: string;
  readonly why: string;
  readonly instead: 'visitingAddress' | 'complaintPage';
}

/** A body that privacy declarations name. */
export interface Authority {
  readonly id: AuthorityId;
  readonly name: { readonly nb: string; readonly nn: string; readonly en: string };
  /** Its part in data protection; `none` = it takes no complaints about processing of personal data. */
  readonly dataProtectionRole: 'supervisory-authority' | 'appeals-body' | 'judicial-remedy' | 'none';
  /** What it decides, in English. */
  readonly role: string;
  readonly postalAddress?: string;
  readonly visitingAddress?: string;
  readonly phone?: string;
  readonly email?: string;
  readonly organisationNumber?: string;
  readonly web?: string;
  readonly complaintPage?: string;
  readonly complaintPageEnglish?: string;
  /** Words in a declaration that show old contact data. */
  readonly outdatedSignals: readonly OutdatedSignal[];
  /** Former names, and the first day they no longer held. */
  readonly formerNames: readonly {
    readonly text: string;
    readonly until: string;
    readonly confidence: Confidence;
  }[];
  readonly asOf: string;
  readonly confidence: Confidence;
}
