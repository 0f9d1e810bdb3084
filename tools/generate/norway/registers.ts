import { module, read } from './writing.ts';

/** The module with country codes, members of the EEA and adequacy decisions. */
export function countries(): string {
  const eea = read('eea.json') as {
    members: { code: string }[];
    territories: { code: string }[];
    asOf: string;
  };
  const { codes } = read('countries.json') as { codes: string };
  const { decisions, asOf } = read('adequacy-decisions.json') as {
    decisions: Record<string, unknown>[];
    asOf: string;
  };
  const rows = decisions.map(({ source, asOf: _, ...decision }) => JSON.stringify(decision));
  return module([
    "import type { AdequacyDecision } from '../adequacy-decision.ts';",
    '',
    '/** The day the list of members was checked. */',
    `export const eeaAsOf = '${eea.asOf}';`,
    '/** The day the list of adequacy decisions was checked. */',
    `export const adequacyAsOf = '${asOf}';`,
    `export const countryCodes = '${codes}';`,
    `export const eeaMemberCodes = '${eea.members.map(({ code }) => code).join(' ')}';`,
    `export const eeaTerritoryCodes = '${eea.territories.map(({ code }) => code).join(' ')}';`,
    `export const adequacyTable: readonly AdequacyDecision[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}

/** The module with what transfers to third countries may rest on. */
export function transferTools(): string {
  const { tools, instruments } = read('transfer-tools.json') as Record<string, Record<string, unknown>[]>;
  const rows = (entries: Record<string, unknown>[] = []) =>
    entries.map((entry) => JSON.stringify(entry)).join(',\n  ');
  return module([
    "import type { TransferInstrument, TransferTool } from '../transfer-tool.ts';",
    '',
    `export const transferToolTable: readonly TransferTool[] = [\n  ${rows(tools?.map(({ source, asOf, confidence, ...tool }) => tool))},\n];`,
    `export const transferInstrumentTable: readonly TransferInstrument[] = [\n  ${rows(instruments?.map(({ source, asOf, ...instrument }) => instrument))},\n];`,
  ]);
}

/** The module with the bodies that declarations name. */
export function authorities(): string {
  const entries = (read('authorities.json') as { authorities: Record<string, unknown>[] }).authorities;
  const rows = entries.map(({ source, notes, emailConfidence, ...authority }) => JSON.stringify(authority));
  return module([
    "import type { Authority } from '../authority.ts';",
    '',
    '/** Bodies that privacy declarations name. */',
    `export const authorityTable: readonly Authority[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}

/** The module with values that the law changes from time to time. */
export function datedLaw(): string {
  const { items, endedInstruments } = read('dated-law.json') as {
    items: { id: string; value: unknown; asOf: string; confidence: string }[];
    endedInstruments: Record<string, unknown>[];
  };
  const age = items.find((item) => item.id === 'child-consent-age');
  const rows = endedInstruments.map(({ source, asOf, ...instrument }) => JSON.stringify(instrument));
  return module([
    "import type { EndedTransferInstrument } from '../ended-transfer-instrument.ts';",
    '',
    `export const childConsentAgeValue = { age: ${age?.value}, asOf: '${age?.asOf}', confidence: '${age?.confidence}' } as const;`,
    `export const endedInstrumentTable: readonly EndedTransferInstrument[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}
