/** A municipality in Kartverket's register of administrative units. */
export interface MunicipalUnit {
  readonly number: string;
  /** The Norwegian name. */
  readonly name: string;
  readonly county: { readonly number: string; readonly name: string };
  /** Official names in the order of their priority. */
  readonly names: readonly { readonly name: string; readonly lang: string }[];
  readonly inSamiArea: boolean;
}

interface County {
  readonly fylkesnummer: string;
  readonly fylkesnavn: string;
  readonly kommuner: readonly {
    readonly kommunenummer: string;
    readonly kommunenavn: string;
    readonly kommunenavnNorsk?: string;
    readonly samiskForvaltningsomrade?: boolean;
    readonly gyldigeNavn?: readonly {
      readonly navn: string;
      readonly prioritet?: number;
      readonly sprak?: string;
    }[];
  }[];
}

/** Kartverket's names of languages → tags. */
const LANGUAGES: Readonly<Record<string, string>> = {
  norsk: 'no',
  nordsamisk: 'se',
  sørsamisk: 'sma',
  lulesamisk: 'smj',
  kvensk: 'fkv',
};

/** Reads `fylkerkommuner`. */
export function readCounties(json: string): readonly MunicipalUnit[] {
  return (JSON.parse(json) as County[]).flatMap(({ fylkesnummer, fylkesnavn, kommuner }) =>
    kommuner.map((unit) => {
      const name = unit.kommunenavnNorsk || unit.kommunenavn;
      const valid = (unit.gyldigeNavn ?? []).toSorted((a, b) => (a.prioritet ?? 9) - (b.prioritet ?? 9));
      const names = valid.map(({ navn, sprak = '' }) => ({
        name: navn,
        lang: LANGUAGES[sprak.toLowerCase()] ?? 'no',
      }));
      return {
        number: unit.kommunenummer,
        name,
        county: { number: fylkesnummer, name: fylkesnavn },
        names: names.length > 0 ? names : [{ name, lang: 'no' }],
        inSamiArea: unit.samiskForvaltningsomrade === true,
      };
    }),
  );
}
