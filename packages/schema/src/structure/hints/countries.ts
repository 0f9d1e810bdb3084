/** Names that people use and that Unicode's lists lack, or (nynorsk) that Chromium leaves out of them. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  usa: 'US',
  'u.s.a.': 'US',
  amerika: 'US',
  'de forente stater': 'US',
  'dei sameinte statane': 'US',
  uk: 'GB',
  england: 'GB',
  skottland: 'GB',
  scotland: 'GB',
  'great britain': 'GB',
  holland: 'NL',
  tsjekkia: 'CZ',
  tyrkia: 'TR',
  turkey: 'TR',
  noreg: 'NO',
  austerrike: 'AT',
  færøyane: 'FO',
  filippinane: 'PH',
  elfenbeinskysten: 'CI',
  hviterussland: 'BY',
  kviterussland: 'BY',
  luxembourg: 'LU',
  'dei sameinte arabiske emirata': 'AE',
  eøs: 'EEA',
  'den europeiske union': 'EEA',
  'den europeiske unionen': 'EEA',
  'eu/eøs': 'EEA',
  'eøs-området': 'EEA',
  eu: 'EEA',
  'eu/eea': 'EEA',
  europa: 'EEA',
};

/** Codes of Unicode that no country has. */
const NO_COUNTRIES = new Set(['EU', 'EZ', 'UN', 'XA', 'XB', 'ZZ']);

let names: Map<string, string> | undefined;

/** Every country's name in bokmål, nynorsk and English, in lower case, with its code; made when first needed. */
function countryNames(): Map<string, string> {
  const found = new Map<string, string>();
  const lists = ['nb', 'nn', 'en'].map((language) => new Intl.DisplayNames([language], { type: 'region' }));
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  for (const first of letters) {
    for (const second of letters) {
      const code = first + second;
      // Codes that are no longer in use lead to the one that took over, under the same name.
      if (NO_COUNTRIES.has(code) || Intl.getCanonicalLocales(`und-${code}`)[0] !== `und-${code}`) continue;
      for (const list of lists) {
        const name = list.of(code);
        if (name && name !== code) found.set(name.toLowerCase(), found.get(name.toLowerCase()) ?? code);
      }
    }
  }
  return found;
}

/** The ISO 3166-1 code (or `EEA`) of a country that was written with its name or in lower case. */
export function countryCodeOf(text: string): string | undefined {
  const name = text.trim().toLowerCase();
  if (Object.hasOwn(OTHER_NAMES, name)) return OTHER_NAMES[name];
  names ??= countryNames();
  const byName = names.get(name);
  if (byName) return byName;
  const code = name.toUpperCase();
  if (code === 'EEA') return code;
  return /^[A-Z]{2}$/.test(code) && [...names.values()].includes(code) ? code : undefined;
}
