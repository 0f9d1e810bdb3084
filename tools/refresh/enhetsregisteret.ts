/** A municipality as a legal entity. */
export interface LegalEntity {
  readonly organisationNumber: string;
  readonly name: string;
  readonly municipalityNumber: string;
  /** Host of its site, without `www.`; '' when the register has none. */
  readonly host: string;
}

interface Page {
  readonly _embedded?: {
    readonly enheter: readonly {
      readonly organisasjonsnummer: string;
      readonly navn: string;
      readonly hjemmeside?: string;
      readonly slettedato?: string;
      readonly forretningsadresse?: { readonly kommunenummer?: string };
    }[];
  };
}

/** Reads one page of `enheter?organisasjonsform=KOMM`; entities that were deleted are left out. */
export function readEntities(json: string): readonly LegalEntity[] {
  const units = (JSON.parse(json) as Page)._embedded?.enheter ?? [];
  return units
    .filter(({ slettedato }) => slettedato === undefined)
    .map(({ organisasjonsnummer, navn, hjemmeside = '', forretningsadresse }) => ({
      organisationNumber: organisasjonsnummer,
      name: navn.trim(),
      municipalityNumber: forretningsadresse?.kommunenummer ?? '',
      host: hostOf(hjemmeside),
    }));
}

function hostOf(address: string): string {
  return address
    .trim()
    .toLowerCase()
    .replace(/^https?:\/\//u, '')
    .replace(/^www\./u, '')
    .replace(/[/?#:].*$/su, '');
}
