import type { Confidence } from '../confidence.ts';
import type { ActId, Topic } from '../generated/act-ids.ts';

/** Whether an act is law on a given day. */
export type ActStatus = 'in-force' | 'repealed' | 'not-yet-in-force';

/** An act, a regulation or the GDPR, as the register holds it. Dates are `YYYY-MM-DD`. */
export interface Act {
  readonly id: ActId;
  readonly kind: 'act' | 'regulation' | 'eu-regulation';
  /** Lovdata's identifier: `LOV-2018-06-15-38`, `FOR-2018-06-15-876`; `EU-2016-679` for the GDPR. */
  readonly lovdataId: string;
  /** Name in bokmål, with the year where another act has the same name: `arkivloven (1992)`. */
  readonly label: string;
  /** Short title in both languages; only that in `officialLanguage` is the act's own. */
  readonly name: { readonly nb: string; readonly nn: string };
  readonly officialLanguage: 'nb' | 'nn' | 'both';
  /** Full official title. */
  readonly title: string;
  readonly abbreviations: readonly string[];
  /** Other names that mean this act and no other. */
  readonly aliases: readonly string[];
  /** Names and abbreviations that another act also has or had. */
  readonly sharedNames: readonly string[];
  /** Former titles of this act; using one is no sign of repealed law. */
  readonly outdatedNames: readonly string[];
  /** Names in everyday use for this act although they are the title of a repealed one: offentlighetsloven. */
  readonly everydayNames: readonly string[];
  /** Status on `actsAsOf`; `statusAt` tells it for another day. */
  readonly status: ActStatus;
  readonly inForce?: string;
  /** First day on which the act no longer holds. */
  readonly repealed?: string;
  readonly predecessors: readonly ActId[];
  readonly successors: readonly ActId[];
  readonly topics: readonly Topic[];
  /** Lowest confidence of id, title, dates and status. */
  readonly confidence: Confidence;
  /** Sections of a repealed act that still hold: `9 b`. */
  readonly survivingSections: readonly string[];
  /** Sections that have not commenced although the act has. */
  readonly pendingSections: readonly string[];
  /** Sections with lettered items, where `§ 8 f` means letter f. */
  readonly letteredSections: readonly string[];
  /** How sections are counted: 1, 2, 3 … or 1-1, 1-2 …; absent = not known. */
  readonly numbering?: 'running' | 'chapters';
}
