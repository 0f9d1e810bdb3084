import type { AdequacyDecision } from './adequacy-decision.ts';
import { adequacyTable, countryCodes, eeaMemberCodes, eeaTerritoryCodes } from './generated/countries.ts';

export type { AdequacyDecision } from './adequacy-decision.ts';
export { adequacyAsOf, eeaAsOf } from './generated/countries.ts';

let assigned: ReadonlySet<string> | undefined;
let members: ReadonlySet<string> | undefined;
let namesToCodes: ReadonlyMap<string, string> | undefined;

/** The 30 countries of the European Economic Area, ISO 3166-1 alpha-2. */
export const eeaMembers: readonly string[] = /* @__PURE__ */ eeaMemberCodes.split(' ');

/**
 * Whether a country (ISO 3166-1 alpha-2) lies in the European Economic Area: EU, Iceland, Liechtenstein, Norway, and
 * the territories with a code of their own where the treaties apply, such as Åland; `EEA` and `EU` themselves count.
 */
export function isEea(code: string): boolean {
  members ??= new Set(`${eeaMemberCodes} ${eeaTerritoryCodes} EEA EU`.split(' '));
  return members.has(code);
}

/** Whether this is an assigned ISO 3166-1 alpha-2 code, in capitals. */
export function isCountryCode(code: string): boolean {
  assigned ??= new Set(countryCodes.split(' '));
  return assigned.has(code);
}

/** The country's name in a language, or the code itself when the run-time knows none. */
export function countryName(code: string, language: 'nb' | 'nn' | 'en'): string {
  if (!isCountryCode(code)) return code;
  return new Intl.DisplayNames([language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

/** The code of the country with this name in bokmål, nynorsk or English, as the run-time knows them. */
export function countryByName(name: string): string | undefined {
  namesToCodes ??= new Map(
    (['nb', 'nn', 'en'] as const).flatMap((language) =>
      countryCodes.split(' ').map((code) => [countryName(code, language).toLowerCase(), code] as const),
    ),
  );
  return namesToCodes.get(name.trim().toLowerCase());
}

/** The adequacy decision in force for a country on a day (`YYYY-MM-DD`; by default the latest known), if any. */
export function adequacyDecision(code: string, asOf?: string): AdequacyDecision | undefined {
  return adequacyTable.find(
    ({ country, date, until }) =>
      country === code && (asOf === undefined || (asOf >= date && (until === undefined || asOf <= until))),
  );
}
