import type { Confidence } from '../confidence.ts';

/** A number and name that a municipality, or a part of it, had before. */
export interface FormerMunicipality {
  readonly number: string;
  readonly name: string;
  /** Last day of the old number, `YYYY-MM-DD`. */
  readonly until: string;
  readonly relation: 'renumbered' | 'merged' | 'part-of' | 'split' | 'earlier-municipality';
}

/** Languages of official names: `no` = the one Norwegian form, Northern, South and Lule Sámi, Kven. */
export type NameLanguage = 'no' | 'se' | 'sma' | 'smj' | 'fkv';

/** One of the 357 municipalities. */
export interface Municipality {
  /** Four digits: `5532`. */
  readonly number: string;
  readonly name: string;
  readonly names: readonly { readonly name: string; readonly language: NameLanguage }[];
  /** Names under which it appears as a controller: `Balsfjord kommune`, `Voss herad`. */
  readonly controllerNames: readonly string[];
  readonly county: { readonly number: string; readonly name: string };
  readonly organisationNumber: string;
  /** Domains of the municipality's own site, the main one first: `balsfjord.kommune.no`. */
  readonly domains: readonly string[];
  readonly predecessors: readonly FormerMunicipality[];
  /** Written Norwegian the municipality demands of state bodies (språklova § 11); it does not bind its own texts. */
  readonly languageDecision: 'nb' | 'nn' | 'neutral';
  /** Category and language when it belongs to the administrative area for Sámi languages (FOR-2005-06-17-657). */
  readonly samiArea?: {
    readonly category: 'development' | 'vitalisation' | 'stimulation';
    readonly language?: NameLanguage;
  };
  readonly confidence: {
    readonly organisationNumber: Confidence;
    readonly domain: Confidence;
    readonly predecessors: Confidence;
  };
}
