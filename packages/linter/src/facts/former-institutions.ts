/** Public bodies that have changed their name, by the first day of the new one (`since`). */
export const FORMER_INSTITUTIONS = [
  // offentleglova § 32 says statsforvalter; the day is from memory.
  { id: 'countyGovernor', pattern: named('Fylkesmann(?:en)?s?'), since: '2021-01-01' },
  // Difi and Altinn became Digitaliseringsdirektoratet.
  { id: 'digitalisation', pattern: named('Difi'), since: '2020-01-01' },
  // The name in FOR-2024-12-20-3413; the day is from memory.
  { id: 'communications', pattern: named('Post-\\s?og\\s+teletilsynet'), since: '2015-01-01' },
  // arkivlova 2025 § 4
  { id: 'archives', pattern: named('Arkivverkets?'), since: '2026-01-01' },
  // sivilombudsloven of 18 June 2021, in force from this day
  { id: 'ombudsman', pattern: named('Sivilomb[uo]dsmann(?:en)?s?'), since: '2021-07-01' },
] as const;

/** The name standing free: not in an address, and not after "tidligere". */
function named(name: string): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\d.@/-]|(?:tidligere|tidlegare|former|formerly|før)\\s{1,3})${name}(?!\\p{L}|[-.@]\\p{L})`,
    'iu',
  );
}
