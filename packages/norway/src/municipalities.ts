import type { Confidence } from './confidence.ts';

/** A number and name that a municipality, or a part of it, had before. */
export interface FormerMunicipality {
  readonly number: string;
  readonly name: string;
  /** Last day of the old number, `YYYY-MM-DD`. */
  readonly until: string;
  readonly relation: 'renumbered' | 'merged' | 'part-of' | 'split' | 'earlier-municipality';
}

/** One of the 357 municipalities. */
export interface Municipality {
  /** Four digits: `5532`. */
  readonly number: string;
  readonly name: string;
  /** Official names with their language: `no` (one Norwegian form), `se`, `sma`, `smj`, `fkv`. */
  readonly names: readonly {
    readonly name: string;
    readonly language: 'no' | 'se' | 'sma' | 'smj' | 'fkv';
  }[];
  /** Names under which it appears as a controller: `Balsfjord kommune`, `Voss herad`. */
  readonly controllerNames: readonly string[];
  readonly county: { readonly number: string; readonly name: string };
  readonly organisationNumber: string;
  /** Domains of the municipality's own site, the main one first: `balsfjord.kommune.no`. */
  readonly domains: readonly string[];
  readonly predecessors: readonly FormerMunicipality[];
  /** Written Norwegian the municipality demands of state bodies (språklova § 11); it does not bind its own texts. */
  readonly languageDecision: 'nb' | 'nn' | 'neutral';
  /** Category and languages when it belongs to the administrative area for Sámi languages (FOR-2005-06-17-657). */
  readonly samiArea?: {
    readonly category: 'development' | 'vitalisation' | 'stimulation';
    readonly language?: 'se' | 'sma' | 'smj';
  };
  readonly confidence: {
    readonly organisationNumber: Confidence;
    readonly domain: Confidence;
    readonly predecessors: Confidence;
  };
}

/** All municipalities in the order of their numbers. */
export function allMunicipalities(): readonly Municipality[] {
  throw new Error('not written yet');
}

/** The municipality that has this number now. */
export function municipalityByNumber(_number: string): Municipality | undefined {
  throw new Error('not written yet');
}

/** The municipalities that came out of one with this former number; more than one after a split. */
export function municipalitiesByFormerNumber(
  _number: string,
): readonly { readonly municipality: Municipality; readonly former: FormerMunicipality }[] {
  throw new Error('not written yet');
}

/** The municipalities of this name, in any official language, with or without "kommune", "herad", genitive -s. */
export function municipalitiesByName(_name: string): readonly Municipality[] {
  throw new Error('not written yet');
}

/** The municipality whose domain a host is or lies under; hosts are compared label by label. */
export function municipalityByDomain(_host: string): Municipality | undefined {
  throw new Error('not written yet');
}

/** The municipality with this organisation number, spaces allowed. */
export function municipalityByOrganisationNumber(_number: string): Municipality | undefined {
  throw new Error('not written yet');
}
