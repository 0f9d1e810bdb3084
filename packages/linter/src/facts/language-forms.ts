/** The two written standards of Norwegian, by their tags; their names are the same in every language of messages. */
export const STANDARDS = { nb: 'bokmål', nn: 'nynorsk' } as const;

/** `nb` or `nn`. */
export type WrittenStandard = keyof typeof STANDARDS;

/**
 * Words of one standard that the other has in no spelling and no meaning. Where that is not certain a word is left out:
 * "heile" is bokmål too, "seier" is a victory, "dykk" a dive, "viss" means certain, "mens" is nynorsk too.
 */
export const ONLY_IN: Readonly<Record<WrittenStandard, ReadonlySet<string>>> = {
  nb: wordSet(
    'ikke hva hvem hvor hvordan hvorfor hvilke hvilken hvilket hvis hver hvert noe noen jeg fra være gjøre gjør ble kommer selv',
    'mye uten annet annen dere deres hun flere mer sammen',
    'opplysninger opplysningene personopplysninger personopplysningene helseopplysninger behandlingen behandlinger',
    'tjeneste tjenester tjenesten tjenestene kilde kilden kilder kildene virksomhet virksomheten mottaker mottakere',
    'rettigheter rettighetene endringer endringene avgjørelse avgjørelsen avgjørelser',
  ),
  nn: wordSet(
    'ikkje kva kven korleis kvifor nokon nokre noko eit ein eg frå vere gjere sjølv mykje desse annan dei berre difor',
    'opplysningar opplysningane personopplysningar personopplysningane helseopplysningar behandlingar behandlingane',
    'verksemda mottakar mottakarar mottakarane rettane endringar endringane samtykkjer',
  ),
};

function wordSet(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
