// Generated from https://w3id.org/tretten/v1/config.schema.json; do not edit.

/** All values of {@link Preset}, in display order. */
export const PRESETS = ['minimum', 'recommended', 'strict'] as const;

/**
 * minimum: only what binding law demands; recommended: every rule; strict: guidance counts as law where a rule says so.
 */
export type Preset = (typeof PRESETS)[number];

/** All values of {@link MessageLanguage}, in display order. */
export const MESSAGE_LANGUAGES = ['nb', 'nn', 'en'] as const;

/**
 * A language of messages: Norwegian bokmål, Norwegian nynorsk or English.
 */
export type MessageLanguage = (typeof MESSAGE_LANGUAGES)[number];
/**
 * A day, year-month-day.
 */
export type Day = string;

/** All values of {@link RuleLevel}, in display order. */
export const RULE_LEVELS = ['off', 'info', 'warning', 'error'] as const;

/**
 * The severity of what a rule finds, or off.
 */
export type RuleLevel = (typeof RULE_LEVELS)[number];
/**
 * One severity for all that a rule finds, or one for each of its messages.
 */
export type RuleSetting = RuleLevel | DetailedRuleSetting;

/**
 * The severity of a rule and of single messages.
 */
export interface DetailedRuleSetting {
  /**
   * The severity of every message that is not named; the usual one unless stated.
   * @example `"warning"`
   */
  readonly severity?: RuleLevel;
  /**
   * The severity of single messages by their id, as tretten explain lists them.
   * @example `{"unsure":"off"}`
   */
  readonly messages?: Readonly<Partial<Record<MessageId, RuleLevel>>>;
}

/**
 * The name of one message of a rule.
 */
export type MessageId = string;

/**
 * Settings by the id of the rule; the rules of a plug-in are named plugin/rule.
 */
export interface RuleSettings {
  readonly [name: `${string}/${string}`]: RuleSetting;
  /**
   * Forkortelser bør forklares / Forkortingar bør forklarast (GDPR 12(1), språklova § 9, Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'abbreviation-undefined'?: RuleSetting;
  /**
   * Meldeplikt og konsesjon for behandlinger er avskaffet / Meldeplikt og konsesjon for behandlingar er avskaffa (overgangsregler til personopplysningsloven § 3, personopplysningsloven § 32, GDPR 30). Usually warning.
   * @example `"off"`
   */
  readonly 'abolished-registration-regime'?: RuleSetting;
  /**
   * Innsyn i egne opplysninger er noe annet enn innsyn i dokumenter / Innsyn i eigne opplysningar er noko anna enn innsyn i dokument (GDPR 15(1), offentleglova § 28, forvaltningsloven § 18, EDPB 01/2022). Usually warning.
   * @example `"off"`
   */
  readonly 'access-regimes-conflated'?: RuleSetting;
  /**
   * Loven gjelder ikke for kommuner / Lova gjeld ikkje for kommunar (statsansatteloven § 1, GDPR 6(3), GDPR 13(1)(c), GDPR 14(1)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'act-not-for-municipalities'?: RuleSetting;
  /**
   * Besøksstatistikk er sjelden anonym / Besøksstatistikk er sjeldan anonym (GDPR 4(1), GDPR 4(5), GDPR 12(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'analytics-anonymous-claim'?: RuleSetting;
  /**
   * Avidentifisert er ikke anonymt / Avidentifisert er ikkje anonymt (GDPR 4(1), GDPR 4(5), recital 26 of the GDPR). Usually warning.
   * @example `"off"`
   */
  readonly 'anonymised-vs-deidentified'?: RuleSetting;
  /**
   * Arkivlova fra 2026 har andre paragrafer / Arkivlova frå 2026 har andre paragrafar (arkivlova § 5, arkivlova § 13, arkivlova § 14). Usually warning.
   * @example `"off"`
   */
  readonly 'arkivlova-1992-section'?: RuleSetting;
  /**
   * Henvisningen til artikkel 6 må ha nummer og bokstav / Tilvisinga til artikkel 6 må ha nummer og bokstav (GDPR 6(1), GDPR 13(1)(c), GDPR 14(1)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'art6-incomplete-citation'?: RuleSetting;
  /**
   * 9(2)(d) gjelder ikke for en kommune / 9(2)(d) gjeld ikkje for ein kommune (GDPR 9(2)(d)). Usually error.
   * @example `"off"`
   */
  readonly 'art9-d-municipality'?: RuleSetting;
  /**
   * Si ikke at ingen avgjørelser er automatiske når noen er det / Sei ikkje at ingen avgjerder er automatiske når nokre er det (GDPR 13(2)(f), GDPR 14(2)(g), GDPR 22(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'automated-decision-denied'?: RuleSetting;
  /**
   * Automatiserte avgjørelser må forklares / Automatiserte avgjerder må forklarast (GDPR 13(2)(f), GDPR 14(2)(g), GDPR 22(1), GDPR 22(4)). Usually error.
   * @example `"off"`
   */
  readonly 'automated-decision-disclosed'?: RuleSetting;
  /**
   * Automatiserte avgjørelser må ha et grunnlag / Automatiserte avgjerder må ha eit grunnlag (GDPR 22(2), GDPR 22(3), GDPR 22(4), GDPR 9(2)). Usually warning.
   * @example `"off"`
   */
  readonly 'automated-decision-lawful'?: RuleSetting;
  /**
   * Si gjerne fra når ingen avgjørelser er automatiske / Sei gjerne frå når ingen avgjerder er automatiske (GDPR 13(2)(f), GDPR 14(2)(g), GDPR 22(1)). Usually info.
   * @example `"off"`
   */
  readonly 'automated-decision-negative'?: RuleSetting;
  /**
   * Verdien er skrevet på feil måte / Verdien er skriven på feil måte. Usually error.
   * @example `"off"`
   */
  readonly 'bad-format'?: RuleSetting;
  /**
   * Hvem som kan få kameraopptak / Kven som kan få kameraopptak (forskrift om kameraovervåking i virksomhet § 5, GDPR 13(1)(e)). Usually info.
   * @example `"off"`
   */
  readonly 'camera-disclosure-limits'?: RuleSetting;
  /**
   * Skiltet ved kameraene skal si hvem som overvåker / Skiltet ved kameraa skal seie kven som overvaker (forskrift om kameraovervåking i virksomhet § 4, GDPR 13(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'camera-notice'?: RuleSetting;
  /**
   * Kameraovervåking skal ikke meldes til Datatilsynet / Kameraovervaking skal ikkje meldast til Datatilsynet (personopplysningsloven § 32, overgangsregler til personopplysningsloven § 3). Usually warning.
   * @example `"off"`
   */
  readonly 'camera-registration-duty-claim'?: RuleSetting;
  /**
   * Reglene om kameraovervåking fra 2000 er opphevet / Reglane om kameraovervaking frå 2000 er oppheva (forskrift om kameraovervåking i virksomhet § 6, personopplysningsloven § 32, GDPR 13(1)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'camera-repealed-basis'?: RuleSetting;
  /**
   * Kameraopptak skal som regel slettes innen en uke / Kameraopptak skal som regel slettast innan ei veke (forskrift om kameraovervåking i virksomhet § 6, GDPR 5(1)(e)). Usually warning.
   * @example `"off"`
   */
  readonly 'camera-retention-exceeds-week'?: RuleSetting;
  /**
   * Listen over opplysninger bør ikke være åpen / Lista over opplysningar bør ikkje vere open (GDPR 14(1)(d), GDPR 12(1), Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'categories-open-ended'?: RuleSetting;
  /**
   * Si gjerne hvilke opplysninger som samles inn / Sei gjerne kva opplysningar som blir samla inn (Datatilsynet: informasjon og åpenhet, GDPR 12(1)). Usually info.
   * @example `"off"`
   */
  readonly 'categories-recommended-direct'?: RuleSetting;
  /**
   * Erklæringen må si hvilke opplysninger som hentes fra andre / Erklæringa må seie kva opplysningar som blir henta frå andre (GDPR 14(1)(d)). Usually error.
   * @example `"off"`
   */
  readonly 'categories-required-indirect'?: RuleSetting;
  /**
   * Barn samtykker selv til nettjenester fra de er 13 år / Barn samtykkjer sjølve til nettenester frå dei er 13 år (GDPR 8(1), personopplysningsloven § 5). Usually error.
   * @example `"off"`
   */
  readonly 'child-consent-age'?: RuleSetting;
  /**
   * En utgave for barn / Ei utgåve for barn (GDPR 12(1), recital 58 of the GDPR, Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'child-directed-language'?: RuleSetting;
  /**
   * Teksten bør være lett å lese / Teksten bør vere lett å lese (GDPR 12(1), språklova § 9, Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'clear-language'?: RuleSetting;
  /**
   * Kilden avgjør om artikkel 13 eller 14 gjelder / Kjelda avgjer om artikkel 13 eller 14 gjeld (GDPR 13(1), GDPR 14(1), CJEU C-422/24). Usually warning.
   * @example `"off"`
   */
  readonly 'collection-mode-required'?: RuleSetting;
  /**
   * Skjemaer og apper viser til erklæringen / Skjema og appar viser til erklæringa (GDPR 13(1), GDPR 12(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'collection-point-link'?: RuleSetting;
  /**
   * Datatilsynet har flyttet / Datatilsynet har flytta (GDPR 13(2)(d), GDPR 14(2)(e)). Usually info.
   * @example `"off"`
   */
  readonly 'complaint-authority-contact-outdated'?: RuleSetting;
  /**
   * Erklæringen bør si at klagen går til Datatilsynet / Erklæringa bør seie at klaga går til Datatilsynet (GDPR 13(2)(d), GDPR 14(2)(e), GDPR 12(2), personopplysningsloven § 20). Usually warning.
   * @example `"off"`
   */
  readonly 'complaint-authority-unnamed'?: RuleSetting;
  /**
   * Si gjerne hvordan man når Datatilsynet / Sei gjerne korleis ein når Datatilsynet (GDPR 13(2)(d), GDPR 14(2)(e), GDPR 77(1), personopplysningsloven § 20). Usually info.
   * @example `"off"`
   */
  readonly 'complaint-contact'?: RuleSetting;
  /**
   * Man kan klage uten å ha kontaktet kommunen først / Ein kan klage utan å ha kontakta kommunen først (GDPR 77(1), GDPR 13(2)(d), GDPR 14(2)(e)). Usually warning.
   * @example `"off"`
   */
  readonly 'complaint-precondition'?: RuleSetting;
  /**
   * Retten til å klage må stå i erklæringen / Retten til å klage må stå i erklæringa (GDPR 13(2)(d), GDPR 14(2)(e), GDPR 77(1), personopplysningsloven § 20). Usually error.
   * @example `"off"`
   */
  readonly 'complaint-right-required'?: RuleSetting;
  /**
   * Klager om personvern går til Datatilsynet / Klager om personvern går til Datatilsynet (GDPR 13(2)(d), GDPR 14(2)(e), GDPR 77(1), personopplysningsloven § 20, personopplysningsloven § 22). Usually error.
   * @example `"off"`
   */
  readonly 'complaint-wrong-authority'?: RuleSetting;
  /**
   * Samtykke passer sjelden for kommunens oppgaver / Samtykke passar sjeldan for oppgåvene til kommunen (recital 43 of the GDPR, EDPB 05/2020, GDPR 4(11), GDPR 6(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'consent-basis-public-task'?: RuleSetting;
  /**
   * Si hvordan samtykke trekkes, like lett som det blir gitt / Sei korleis samtykke blir trekt, like lett som det blir gitt (GDPR 7(3), GDPR 12(2), EDPB 05/2020). Usually warning.
   * @example `"off"`
   */
  readonly 'consent-withdrawal-method'?: RuleSetting;
  /**
   * Det må stå at tidligere behandling fortsatt er lovlig / Det må stå at tidlegare behandling framleis er lovleg (GDPR 13(2)(c), GDPR 14(2)(d), GDPR 7(3)). Usually error.
   * @example `"off"`
   */
  readonly 'consent-withdrawal-prior-lawfulness'?: RuleSetting;
  /**
   * Retten til å trekke samtykke må stå i erklæringen / Retten til å trekkje samtykke må stå i erklæringa (GDPR 13(2)(c), GDPR 14(2)(d), GDPR 7(3)). Usually error.
   * @example `"off"`
   */
  readonly 'consent-withdrawal-required'?: RuleSetting;
  /**
   * Retten til å trekke samtykke forutsetter at noe bygger på samtykke / Retten til å trekkje samtykke føreset at noko byggjer på samtykke (GDPR 13(2)(c), GDPR 14(2)(d), GDPR 7(3)). Usually info.
   * @example `"off"`
   */
  readonly 'consent-withdrawal-unneeded'?: RuleSetting;
  /**
   * Telefonnumre og adresser må være riktig skrevet / Telefonnummer og adresser må vere rett skrivne (GDPR 13(1)(a), GDPR 13(1)(b), GDPR 14(1)(a), GDPR 14(1)(b)). Usually warning.
   * @example `"off"`
   */
  readonly 'contact-format'?: RuleSetting;
  /**
   * Et vedtak er sjelden en avtale / Eit vedtak er sjeldan ein avtale (GDPR 6(1)(b), GDPR 6(1)(e)). Usually info.
   * @example `"off"`
   */
  readonly 'contract-basis-for-decision'?: RuleSetting;
  /**
   * Erklæringen må si hvordan man kontakter den behandlingsansvarlige / Erklæringa må seie korleis ein kontaktar den behandlingsansvarlege (GDPR 13(1)(a), GDPR 14(1)(a)). Usually error.
   * @example `"off"`
   */
  readonly 'controller-contact-required'?: RuleSetting;
  /**
   * Gi gjerne mer enn én måte å nå kommunen på / Gi gjerne meir enn éin måte å nå kommunen på (WP260 rev.01, contact details, GDPR 13(1)(a), GDPR 14(1)(a)). Usually info.
   * @example `"off"`
   */
  readonly 'controller-contact-two-channels'?: RuleSetting;
  /**
   * Erklæringen må si hvem som er behandlingsansvarlig / Erklæringa må seie kven som er behandlingsansvarleg (GDPR 13(1)(a), GDPR 14(1)(a), GDPR 4(7)). Usually error.
   * @example `"off"`
   */
  readonly 'controller-identity-required'?: RuleSetting;
  /**
   * Kommunen er behandlingsansvarlig, ikke en person i den / Kommunen er behandlingsansvarleg, ikkje ein person i han (GDPR 4(7), EDPB 07/2020, Datatilsynet: behandlingsansvarlig). Usually warning.
   * @example `"off"`
   */
  readonly 'controller-is-officer'?: RuleSetting;
  /**
   * Den behandlingsansvarlige er ikke sin egen databehandler / Den behandlingsansvarlege er ikkje sin eigen databehandlar (GDPR 4(8), GDPR 4(10), GDPR 28(1)). Usually error.
   * @example `"off"`
   */
  readonly 'controller-not-own-processor'?: RuleSetting;
  /**
   * Kommunens navn og numre skal høre sammen / Namnet og numra til kommunen skal høyre saman (GDPR 13(1)(a), GDPR 14(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'controller-register-mismatch'?: RuleSetting;
  /**
   * Innstillinger i nettleseren er ikke samtykke / Innstillingar i nettlesaren er ikkje samtykke (ekomloven § 3-15, GDPR 4(11), recital 32 of the GDPR). Usually error.
   * @example `"off"`
   */
  readonly 'cookie-consent-by-browser'?: RuleSetting;
  /**
   * Informasjonskapsler krever samtykke / Informasjonskapslar krev samtykke (ekomloven § 3-15, GDPR 4(11)). Usually error.
   * @example `"off"`
   */
  readonly 'cookie-consent-required'?: RuleSetting;
  /**
   * Bruk av nettstedet er ikke samtykke / Bruk av nettstaden er ikkje samtykke (GDPR 4(11), ekomloven § 3-15, recital 32 of the GDPR, CJEU C-673/17). Usually error.
   * @example `"off"`
   */
  readonly 'cookie-implied-consent'?: RuleSetting;
  /**
   * Si hvilke opplysninger informasjonskapslene henter, til hva og for hvem / Sei kva opplysningar informasjonskapslane hentar, til kva og for kven (ekomloven § 3-15, CJEU C-673/17). Usually error.
   * @example `"off"`
   */
  readonly 'cookie-information-required'?: RuleSetting;
  /**
   * Ingen kan love at informasjonskapsler er uten risiko / Ingen kan love at informasjonskapslar er utan risiko (GDPR 12(1), GDPR 4(11), ekomloven § 3-15). Usually warning.
   * @example `"off"`
   */
  readonly 'cookie-no-risk-claim'?: RuleSetting;
  /**
   * Si ikke «ingen informasjonskapsler» når et verktøy bruker dem / Sei ikkje «ingen informasjonskapslar» når eit verktøy bruker dei (ekomloven § 3-15). Usually warning.
   * @example `"off"`
   */
  readonly 'cookie-none-contradicted'?: RuleSetting;
  /**
   * Si ikke at ingenting deles når andre får opplysningene / Sei ikkje at ingenting blir delt når andre får opplysningane (ekomloven § 3-15, CJEU C-673/17, GDPR 13(1)(e)). Usually warning.
   * @example `"off"`
   */
  readonly 'cookie-not-shared-claim'?: RuleSetting;
  /**
   * Den som står bak et verktøy på nettstedet, bør stå blant mottakerne / Den som står bak eit verktøy på nettstaden, bør stå blant mottakarane (GDPR 13(1)(e), GDPR 4(9), ekomloven § 3-15, CJEU C-673/17). Usually warning.
   * @example `"off"`
   */
  readonly 'cookie-provider-unlisted'?: RuleSetting;
  /**
   * Det må være lett å trekke samtykke til informasjonskapsler / Det må vere lett å trekkje samtykke til informasjonskapslar (GDPR 7(3), ekomloven § 3-15). Usually warning.
   * @example `"off"`
   */
  readonly 'cookie-withdrawal-easy'?: RuleSetting;
  /**
   * NO lest som usant / NO lese som usant. Usually error.
   * @example `"off"`
   */
  readonly 'country-boolean'?: RuleSetting;
  /**
   * Landnavn i stedet for kode / Landnamn i staden for kode. Usually error.
   * @example `"off"`
   */
  readonly 'country-name'?: RuleSetting;
  /**
   * Opplysninger om straffbare forhold bør ha en lov bak seg / Opplysningar om straffbare forhold bør ha ei lov bak seg (GDPR 10, personopplysningsloven § 11). Usually info.
   * @example `"off"`
   */
  readonly 'criminal-data-basis'?: RuleSetting;
  /**
   * Personopplysningsloven gir ikke kommunen oppgavene / Personopplysningslova gir ikkje kommunen oppgåvene (GDPR 6(3), personopplysningsloven § 8). Usually warning.
   * @example `"off"`
   */
  readonly 'data-protection-act-as-basis'?: RuleSetting;
  /**
   * Datoene må stemme med hverandre / Datoane må stemme med kvarandre (GDPR 5(2), GDPR 24(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'dates-contradict'?: RuleSetting;
  /**
   * Erklæringen bør være gjennomgått de siste to årene / Erklæringa bør vere gjennomgått dei siste to åra (GDPR 5(2), GDPR 24(1), personopplysningsloven § 32). Usually warning.
   * @example `"off"`
   */
  readonly 'declaration-stale'?: RuleSetting;
  /**
   * Si gjerne at man kan reservere seg mot digital post / Sei gjerne at ein kan reservere seg mot digital post (eForvaltningsforskriften § 9). Usually info.
   * @example `"off"`
   */
  readonly 'digital-reservation'?: RuleSetting;
  /**
   * Si hvilke dokumenter som blir lagt ut / Sei kva dokument som blir lagde ut (offentlegforskrifta § 7). Usually warning.
   * @example `"off"`
   */
  readonly 'document-publication-criteria'?: RuleSetting;
  /**
   * Man bør nå personvernombudet direkte / Ein bør nå personvernombodet direkte (GDPR 38(4), WP243 rev.01). Usually warning.
   * @example `"off"`
   */
  readonly 'dpo-contact-direct'?: RuleSetting;
  /**
   * Erklæringen må si hvordan man når personvernombudet / Erklæringa må seie korleis ein når personvernombodet (GDPR 13(1)(b), GDPR 14(1)(b), GDPR 37(1)(a), GDPR 37(7)). Usually error.
   * @example `"off"`
   */
  readonly 'dpo-contact-required'?: RuleSetting;
  /**
   * Personvernombudet er ikke behandlingsansvarlig / Personvernombodet er ikkje behandlingsansvarleg (GDPR 38(3), GDPR 38(6), GDPR 39(1)). Usually error.
   * @example `"off"`
   */
  readonly 'dpo-named-controller'?: RuleSetting;
  /**
   * Personvernombudet bør ikke bruke en privat e-postkonto / Personvernombodet bør ikkje bruke ein privat e-postkonto (personopplysningsloven § 18, GDPR 38(5), GDPR 32(1), GDPR 37(7)). Usually warning.
   * @example `"off"`
   */
  readonly 'dpo-private-mailbox'?: RuleSetting;
  /**
   * Personvernombudet gir råd; kommunen har ansvaret / Personvernombodet gir råd; kommunen har ansvaret (GDPR 38(6), GDPR 39(1), GDPR 24(1), WP243 rev.01). Usually warning.
   * @example `"off"`
   */
  readonly 'dpo-role-correct'?: RuleSetting;
  /**
   * Samme verdi to ganger / Same verdien to gonger. Usually error.
   * @example `"off"`
   */
  readonly 'duplicate-item'?: RuleSetting;
  /**
   * Samme nøkkel to ganger / Same nøkkelen to gonger. Usually error.
   * @example `"off"`
   */
  readonly 'duplicate-key'?: RuleSetting;
  /**
   * Fortell om risikoen ved elektroniske kanaler / Fortel om risikoen ved elektroniske kanalar (eForvaltningsforskriften § 5). Usually warning.
   * @example `"off"`
   */
  readonly 'electronic-channel-risk-notice'?: RuleSetting;
  /**
   * Ansattes e-postkasser følger en forskrift / E-postkassene til dei tilsette følgjer ei forskrift (forskrift om arbeidsgivers innsyn i e-postkasse § 2, forskrift om arbeidsgivers innsyn i e-postkasse § 3, forskrift om arbeidsgivers innsyn i e-postkasse § 4, forskrift om arbeidsgivers innsyn i e-postkasse § 5). Usually info.
   * @example `"off"`
   */
  readonly 'employee-mailbox'?: RuleSetting;
  /**
   * Tom liste / Tom liste. Usually error.
   * @example `"off"`
   */
  readonly 'empty-list'?: RuleSetting;
  /**
   * Ingen felt / Ingen felt. Usually error.
   * @example `"off"`
   */
  readonly 'empty-object'?: RuleSetting;
  /**
   * Tom tekst / Tom tekst. Usually error.
   * @example `"off"`
   */
  readonly 'empty-text'?: RuleSetting;
  /**
   * Grensen går ved EØS, ikke EU / Grensa går ved EØS, ikkje EU (GDPR 13(1)(f), GDPR 14(1)(f), GDPR 44, personopplysningsloven § 1). Usually info.
   * @example `"off"`
   */
  readonly 'eu-vs-eea'?: RuleSetting;
  /**
   * Det erklæringen lover å ikke gjøre, kan den ikke også gjøre / Det erklæringa lovar å ikkje gjere, kan ho ikkje også gjere (GDPR 5(1)(a), GDPR 13(1)(c), GDPR 13(1)(e), GDPR 13(1)(f)). Usually warning.
   * @example `"off"`
   */
  readonly 'exclusion-contradicted'?: RuleSetting;
  /**
   * Filer bygger på hverandre i ring / Filer byggjer på kvarandre i ring. Usually error.
   * @example `"off"`
   */
  readonly 'extends-cycle'?: RuleSetting;
  /**
   * Filen det bygges på, er ikke en erklæring / Fila det blir bygd på, er inga erklæring. Usually error.
   * @example `"off"`
   */
  readonly 'extends-no-declaration'?: RuleSetting;
  /**
   * Filen det bygges på, finnes ikke / Fila det blir bygd på, finst ikkje. Usually error.
   * @example `"off"`
   */
  readonly 'extends-not-found'?: RuleSetting;
  /**
   * Filen det bygges på, er på et annet språk / Fila det blir bygd på, er på eit anna språk. Usually error.
   * @example `"off"`
   */
  readonly 'extends-other-language'?: RuleSetting;
  /**
   * Filen det bygges på, er ikke i prosjektet / Fila det blir bygd på, er ikkje i prosjektet. Usually error.
   * @example `"off"`
   */
  readonly 'extends-outside'?: RuleSetting;
  /**
   * For mange filer bygger på hverandre / For mange filer byggjer på kvarandre. Usually error.
   * @example `"off"`
   */
  readonly 'extends-too-deep'?: RuleSetting;
  /**
   * Erklæringen skal ikke ved en feil vise til en annen kommune / Erklæringa skal ikkje ved ein feil vise til ein annan kommune (GDPR 13(1)(a), GDPR 14(1)(a), GDPR 12(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'foreign-municipality-reference'?: RuleSetting;
  /**
   * Nye formål må forklares / Nye formål må forklarast (GDPR 13(3), GDPR 14(4), GDPR 5(1)(b), GDPR 6(4)). Usually error.
   * @example `"off"`
   */
  readonly 'further-processing-notice'?: RuleSetting;
  /**
   * Personvernforordningen er omtalt som om den ikke gjelder ennå / Personvernforordninga er omtala som om ho ikkje gjeld enno (personopplysningsloven § 32, GDPR 12(1)). Usually error.
   * @example `"off"`
   */
  readonly 'gdpr-future-tense'?: RuleSetting;
  /**
   * Personvernforordningen er kalt noe annet enn den heter / Personvernforordninga er kalla noko anna enn ho heiter (personopplysningsloven § 1, GDPR 12(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'gdpr-misnamed'?: RuleSetting;
  /**
   * Bestemmelsen finnes ikke i personvernforordningen / Føresegna finst ikkje i personvernforordninga (GDPR 12(1), GDPR 13(1)(c)). Usually error.
   * @example `"off"`
   */
  readonly 'gdpr-provision-nonexistent'?: RuleSetting;
  /**
   * Ikoner skal kunne leses av maskiner / Ikon skal kunne lesast av maskiner (GDPR 12(7)). Usually error.
   * @example `"off"`
   */
  readonly 'icons-machine-readable'?: RuleSetting;
  /**
   * En id kan bare brukes én gang / Ein id kan berre brukast éin gong (GDPR 13(1)(c), GDPR 14(1)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'id-duplicate'?: RuleSetting;
  /**
   * Legitimasjon kan bare kreves ved rimelig tvil / Legitimasjon kan berre krevjast ved rimeleg tvil (GDPR 12(6), GDPR 5(1)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'identity-check-overreach'?: RuleSetting;
  /**
   * Unntak fra varsling bør begrunnes / Unntak frå varsling bør grunngivast (GDPR 14(5), GDPR 14(5)(b), GDPR 14(5)(c), GDPR 14(5)(d), personopplysningsloven § 16). Usually warning.
   * @example `"off"`
   */
  readonly 'indirect-exemption-justified'?: RuleSetting;
  /**
   * Erklæringen kan si når man får vite om opplysninger fra andre / Erklæringa kan seie når ein får vite om opplysningar frå andre (GDPR 14(3)(a), GDPR 14(3)(b), GDPR 14(3)(c)). Usually info.
   * @example `"off"`
   */
  readonly 'indirect-notice-timing'?: RuleSetting;
  /**
   * Informasjon kan ikke holdes tilbake uten grunnlag / Informasjon kan ikkje haldast tilbake utan grunnlag (personopplysningsloven § 16, GDPR 13, GDPR 14(5), GDPR 23(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'information-withheld-security'?: RuleSetting;
  /**
   * Ved felles behandlingsansvar må man få vite hva avtalen går ut på / Ved felles behandlingsansvar må ein få vite kva avtalen går ut på (GDPR 26(2), GDPR 26(1), GDPR 13(1)(a), GDPR 14(1)(a)). Usually error.
   * @example `"off"`
   */
  readonly 'joint-controller-essence'?: RuleSetting;
  /**
   * Felles behandlingsansvarlige skal stå i «jointControllers» / Felles behandlingsansvarlege skal stå i «jointControllers» (GDPR 26(2), GDPR 26(1), GDPR 13(1)(a), GDPR 14(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'joint-controller-unlisted'?: RuleSetting;
  /**
   * Ingen plikt til å legge postlisten på nett / Inga plikt til å leggje postlista på nett (offentlegforskrifta § 6, offentlegforskrifta § 7, offentleglova § 10). Usually warning.
   * @example `"off"`
   */
  readonly 'journal-online-duty-claim'?: RuleSetting;
  /**
   * Si gjerne at man kan gå til domstolene / Sei gjerne at ein kan gå til domstolane (GDPR 79(1), GDPR 82(1), GDPR 80(1), personopplysningsloven § 30). Usually info.
   * @example `"off"`
   */
  readonly 'judicial-remedy'?: RuleSetting;
  /**
   * Målformen kommunen selv har valgt / Målforma kommunen sjølv har valt (språklova § 11). Usually info.
   * @example `"off"`
   */
  readonly 'language-form-advice'?: RuleSetting;
  /**
   * Teksten bør holde seg til én målform / Teksten bør halde seg til éi målform (språklova § 10, GDPR 12(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'language-forms-mixed'?: RuleSetting;
  /**
   * Språkene i tekstene bør stå i «languages» / Språka i tekstane bør stå i «languages» (GDPR 12(1)). Usually info.
   * @example `"off"`
   */
  readonly 'language-undeclared'?: RuleSetting;
  /**
   * Skriv navnet på loven fullt ut / Skriv namnet på lova fullt ut (GDPR 12(1), språklova § 9). Usually info.
   * @example `"off"`
   */
  readonly 'law-reference-form'?: RuleSetting;
  /**
   * Lovhenvisningen er ikke kjent / Lovtilvisinga er ikkje kjend (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 12(1)). Usually info.
   * @example `"off"`
   */
  readonly 'law-reference-unknown'?: RuleSetting;
  /**
   * En lang erklæring bør ha en kort utgave / Ei lang erklæring bør ha ei kort utgåve (Datatilsynet: informasjon og åpenhet, GDPR 12(1)). Usually info.
   * @example `"off"`
   */
  readonly 'layered-notice'?: RuleSetting;
  /**
   * Hvert behandlingsgrunnlag bør knyttes til sitt formål / Kvart behandlingsgrunnlag bør knytast til sitt formål (GDPR 13(1)(c), GDPR 14(1)(c), Datatilsynet: behandlingsgrunnlag). Usually warning.
   * @example `"off"`
   */
  readonly 'legal-basis-bundled'?: RuleSetting;
  /**
   * Rettslig plikt og offentlig oppgave bør holdes fra hverandre / Rettsleg plikt og offentleg oppgåve bør haldast frå kvarandre (GDPR 6(1)(c), GDPR 6(1)(e), GDPR 21(1)). Usually info.
   * @example `"off"`
   */
  readonly 'legal-basis-c-e-mixed'?: RuleSetting;
  /**
   * Samtykke og berettiget interesse hører til sine egne grunnlag / Samtykke og berettiga interesse høyrer til sine eigne grunnlag (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 6(1)(a), GDPR 6(1)(f), GDPR 9(2)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'legal-basis-details-mismatch'?: RuleSetting;
  /**
   * Hver behandling må ha et behandlingsgrunnlag / Kvar behandling må ha eit behandlingsgrunnlag (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 6(1)). Usually error.
   * @example `"off"`
   */
  readonly 'legal-basis-required'?: RuleSetting;
  /**
   * Tilby å vise interesseavveiingen / Tilby å vise interesseavveginga (Datatilsynet: informasjon og åpenhet, GDPR 6(1)(f), GDPR 13(1)(d), GDPR 14(2)(b)). Usually info.
   * @example `"off"`
   */
  readonly 'legitimate-interest-assessment-offer'?: RuleSetting;
  /**
   * Berettiget interesse gjelder ikke for kommunens oppgaver / Berettiga interesse gjeld ikkje for oppgåvene til kommunen (GDPR 6(1)(f), GDPR 6(1), GDPR 21(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'legitimate-interest-public-task'?: RuleSetting;
  /**
   * Den berettigede interessen må stå i erklæringen / Den berettiga interessa må stå i erklæringa (GDPR 13(1)(d), GDPR 14(2)(b), GDPR 6(1)(f)). Usually error.
   * @example `"off"`
   */
  readonly 'legitimate-interest-stated'?: RuleSetting;
  /**
   * En lenketekst uten lenke / Ein lenkjetekst utan lenkje (GDPR 12(1)). Usually warning.
   * @example `"off"`
   */
  readonly 'link-text-without-target'?: RuleSetting;
  /**
   * << slås ikke sammen / << blir ikkje slått saman. Usually error.
   * @example `"off"`
   */
  readonly 'merge-key'?: RuleSetting;
  /**
   * Erklæringen bør si når den sist ble oppdatert eller gjennomgått / Erklæringa bør seie når ho sist blei oppdatert eller gjennomgått (GDPR 5(2), GDPR 24(1), WP260 rev.01). Usually warning.
   * @example `"off"`
   */
  readonly 'metadata-review-date'?: RuleSetting;
  /**
   * En nøkkel mangler / Ein nøkkel manglar. Usually error.
   * @example `"off"`
   */
  readonly 'missing-key'?: RuleSetting;
  /**
   * Flere dokumenter i filen / Fleire dokument i fila. Usually error.
   * @example `"off"`
   */
  readonly 'multiple-documents'?: RuleSetting;
  /**
   * Kommunale arkiver avleveres ikke til staten / Kommunale arkiv blir ikkje avleverte til staten (arkivlova § 14). Usually warning.
   * @example `"off"`
   */
  readonly 'municipal-archive-to-state'?: RuleSetting;
  /**
   * Kommunen har fått nytt kommunenummer / Kommunen har fått nytt kommunenummer (GDPR 13(1)(a), GDPR 14(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'municipality-number-outdated'?: RuleSetting;
  /**
   * Oppgi funksjoner, ikke enkeltansatte / Oppgi funksjonar, ikkje einskilde tilsette (GDPR 5(1)(c)). Usually info.
   * @example `"off"`
   */
  readonly 'named-staff-published'?: RuleSetting;
  /**
   * Si gjerne hvorfor fødselsnummeret trengs / Sei gjerne kvifor fødselsnummeret trengst (personopplysningsloven § 12, GDPR 87). Usually info.
   * @example `"off"`
   */
  readonly 'national-id-justification'?: RuleSetting;
  /**
   * Fødselsnummer er ikke en særlig kategori / Fødselsnummer er ikkje ein særleg kategori (GDPR 9(1), personopplysningsloven § 12, GDPR 87). Usually warning.
   * @example `"off"`
   */
  readonly 'national-id-not-special-category'?: RuleSetting;
  /**
   * Fødselsnumre skal ikke stå i erklæringen / Fødselsnummer skal ikkje stå i erklæringa (personopplysningsloven § 12, GDPR 5(1)(f), GDPR 5(1)(c), GDPR 87). Usually error.
   * @example `"off"`
   */
  readonly 'national-identity-number-published'?: RuleSetting;
  /**
   * Kommunen kan ikke love at ingenting deles uten samtykke / Kommunen kan ikkje love at ingenting blir delt utan samtykke (offentleglova § 3, GDPR 13(1)(e), GDPR 14(1)(e), GDPR 6(1)(c), GDPR 6(1)(e)). Usually warning.
   * @example `"off"`
   */
  readonly 'no-sharing-without-consent-claim'?: RuleSetting;
  /**
   * Nøkkelen er ikke tekst / Nøkkelen er ikkje tekst. Usually error.
   * @example `"off"`
   */
  readonly 'non-string-key'?: RuleSetting;
  /**
   * «none» gir ikke mening her / «none» gir ikkje meining her. Usually error.
   * @example `"off"`
   */
  readonly 'none-not-allowed'?: RuleSetting;
  /**
   * Loven det vises til, har ikke trådt i kraft / Lova det blir vist til, har ikkje teke til å gjelde (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 6(3)). Usually error.
   * @example `"off"`
   */
  readonly 'not-in-force-law-cited'?: RuleSetting;
  /**
   * Verdien er ikke i listen / Verdien er ikkje i lista. Usually error.
   * @example `"off"`
   */
  readonly 'not-in-list'?: RuleSetting;
  /**
   * Bare «none» eller en liste / Berre «none» eller ei liste. Usually error.
   * @example `"off"`
   */
  readonly 'not-none'?: RuleSetting;
  /**
   * Kan ikke leses rett fra koden / Kan ikkje lesast rett frå koden. Usually error.
   * @example `"off"`
   */
  readonly 'not-static'?: RuleSetting;
  /**
   * Tom verdi / Tom verdi. Usually error.
   * @example `"off"`
   */
  readonly 'null-value'?: RuleSetting;
  /**
   * Retten til å protestere må presenteres for seg selv / Retten til å protestere må presenterast for seg sjølv (GDPR 21(4), GDPR 21(1), GDPR 21(2)). Usually error.
   * @example `"off"`
   */
  readonly 'objection-separate'?: RuleSetting;
  /**
   * Vilkårene for å protestere må være riktig omtalt / Vilkåra for å protestere må vere rett omtalte (GDPR 21(1), GDPR 6(1)(e), GDPR 13(2)(b), GDPR 14(2)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'objection-test-misstated'?: RuleSetting;
  /**
   * Institusjonen har fått et nytt navn / Institusjonen har fått eit nytt namn (offentleglova § 32, arkivlova § 4, sivilombudsloven § 1). Usually info.
   * @example `"off"`
   */
  readonly 'obsolete-institution'?: RuleSetting;
  /**
   * Rådmann heter kommunedirektør i kommuneloven / Rådmann heiter kommunedirektør i kommunelova (kommuneloven § 13-1). Usually info.
   * @example `"off"`
   */
  readonly 'officer-title-legacy'?: RuleSetting;
  /**
   * Organisasjonsnummeret er feil skrevet / Organisasjonsnummeret er feil skrive (GDPR 13(1)(a), GDPR 14(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'organisation-number-invalid'?: RuleSetting;
  /**
   * Databehandlere er også mottakere / Databehandlarar er òg mottakarar (GDPR 4(9), GDPR 4(8), GDPR 13(1)(e), GDPR 14(1)(e)). Usually warning.
   * @example `"off"`
   */
  readonly 'processor-as-recipient'?: RuleSetting;
  /**
   * Erklæringen må si hva som skjer uten opplysningene / Erklæringa må seie kva som skjer utan opplysningane (GDPR 13(2)(e)). Usually error.
   * @example `"off"`
   */
  readonly 'provision-consequences-required'?: RuleSetting;
  /**
   * Ingen har plikt til å gi det som er frivillig / Ingen har plikt til å gi det som er frivillig (GDPR 13(2)(e)). Usually error.
   * @example `"off"`
   */
  readonly 'provision-contradicted'?: RuleSetting;
  /**
   * Erklæringen må si om man må gi opplysningene / Erklæringa må seie om ein må gi opplysningane (GDPR 13(2)(e), CJEU C-422/24). Usually error.
   * @example `"off"`
   */
  readonly 'provision-requirement-required'?: RuleSetting;
  /**
   * Si gjerne at brev til kommunen blir journalført og kan bli offentlige / Sei gjerne at brev til kommunen blir journalførte og kan bli offentlege (offentleglova § 10, offentleglova § 3, GDPR 86). Usually info.
   * @example `"off"`
   */
  readonly 'public-disclosure-statement'?: RuleSetting;
  /**
   * Er det en offentlig oppgave eller ikke? / Er det ei offentleg oppgåve eller ikkje? (GDPR 6(1)(e), GDPR 6(1), GDPR 49(3)). Usually warning.
   * @example `"off"`
   */
  readonly 'public-task-contradicted'?: RuleSetting;
  /**
   * Hver behandling må ha et formål / Kvar behandling må ha eit formål (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 5(1)(b)). Usually error.
   * @example `"off"`
   */
  readonly 'purpose-required'?: RuleSetting;
  /**
   * Formålet bør være spesifikt / Formålet bør vere spesifikt (GDPR 5(1)(b), Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'purpose-specific'?: RuleSetting;
  /**
   * Hvert formål må ha sitt behandlingsgrunnlag / Kvart formål må ha sitt rettslege grunnlag (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 6(1), GDPR 9(2), Datatilsynet: behandlingsgrunnlag). Usually warning.
   * @example `"off"`
   */
  readonly 'purpose-without-basis'?: RuleSetting;
  /**
   * Hver behandling må si hvem som får opplysningene / Kvar behandling må seie kven som får opplysningane (GDPR 13(1)(e), GDPR 14(1)(e), GDPR 4(9)). Usually error.
   * @example `"off"`
   */
  readonly 'recipients-required'?: RuleSetting;
  /**
   * Mottakerne bør kunne kjennes igjen / Mottakarane bør kunne kjennast att (GDPR 13(1)(e), GDPR 14(1)(e), Datatilsynet: informasjon og åpenhet, WP260 rev.01, CJEU C-154/21). Usually warning.
   * @example `"off"`
   */
  readonly 'recipients-specific'?: RuleSetting;
  /**
   * Henvisninger i erklæringen må treffe noe / Tilvisingar i erklæringa må treffe noko (GDPR 13(1)(c), GDPR 14(1)(c)). Usually warning.
   * @example `"off"`
   */
  readonly 'reference-dangling'?: RuleSetting;
  /**
   * Si gjerne hva som skjer når svaret er nei / Sei gjerne kva som skjer når svaret er nei (GDPR 12(4), personopplysningsloven § 16). Usually info.
   * @example `"off"`
   */
  readonly 'refusal-information'?: RuleSetting;
  /**
   * Loven det vises til, er opphevet / Lova det blir vist til, er oppheva (GDPR 13(1)(c), GDPR 14(1)(c), GDPR 12(1)). Usually error.
   * @example `"off"`
   */
  readonly 'repealed-law-cited'?: RuleSetting;
  /**
   * Personopplysningsforskriften av 2000 er opphevet / Personopplysningsforskrifta av 2000 er oppheva (personopplysningsforskriften (2018) § 1, personopplysningsloven § 32, GDPR 13(1)(c)). Usually error.
   * @example `"off"`
   */
  readonly 'repealed-pof-2000'?: RuleSetting;
  /**
   * Personopplysningsloven av 2000 er opphevet / Personopplysningslova av 2000 er oppheva (personopplysningsloven § 32, GDPR 13(1)(c), GDPR 14(1)(c)). Usually error.
   * @example `"off"`
   */
  readonly 'repealed-pol-2000'?: RuleSetting;
  /**
   * En kommune har ingen representant / Ein kommune har ingen representant (GDPR 27(2)(b), GDPR 27(1), GDPR 13(1)(a), GDPR 14(1)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'representative-not-applicable'?: RuleSetting;
  /**
   * Det skal være gratis å bruke rettighetene / Det skal vere gratis å bruke rettane (GDPR 12(5), GDPR 15(3)). Usually error.
   * @example `"off"`
   */
  readonly 'request-fee-wrong'?: RuleSetting;
  /**
   * Krav etter personvernreglene trenger ingen bestemt form / Krav etter personvernreglane treng inga bestemt form (GDPR 12(2), GDPR 15, EDPB 01/2022). Usually warning.
   * @example `"off"`
   */
  readonly 'request-form-restriction'?: RuleSetting;
  /**
   * Si gjerne at det er gratis å bruke rettighetene / Sei gjerne at det er gratis å bruke rettane (GDPR 12(5)). Usually info.
   * @example `"off"`
   */
  readonly 'request-free-missing'?: RuleSetting;
  /**
   * Erklæringen kan si når man får svar / Erklæringa kan seie når ein får svar (GDPR 12(3)). Usually info.
   * @example `"off"`
   */
  readonly 'response-deadline-missing'?: RuleSetting;
  /**
   * Svarfristen er én måned / Svarfristen er éin månad (GDPR 12(3)). Usually error.
   * @example `"off"`
   */
  readonly 'response-deadline-wrong'?: RuleSetting;
  /**
   * Svarfristen kan forlenges med høyst to måneder / Svarfristen kan forlengast med høgst to månader (GDPR 12(3)). Usually error.
   * @example `"off"`
   */
  readonly 'response-extension-wrong'?: RuleSetting;
  /**
   * Lagring etter arkivloven bør vise til loven av 2025 / Lagring etter arkivlova bør vise til lova av 2025 (arkivlova § 12, arkivlova § 13, GDPR 13(2)(a), GDPR 14(2)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'retention-archive-basis-current'?: RuleSetting;
  /**
   * Lagringstiden kan ikke motsi seg selv / Lagringstida kan ikkje motseie seg sjølv (GDPR 13(2)(a), GDPR 14(2)(a), GDPR 5(1)(e)). Usually warning.
   * @example `"off"`
   */
  readonly 'retention-contradicted'?: RuleSetting;
  /**
   * Lagringstiden for pasientjournaler følger pasientjournalloven § 25 / Lagringstida for pasientjournalar følgjer pasientjournallova § 25 (pasientjournalloven § 25, GDPR 13(2)(a), GDPR 14(2)(a)). Usually info.
   * @example `"off"`
   */
  readonly 'retention-health-record'?: RuleSetting;
  /**
   * Lagringstiden bør oppgis uten forbehold / Lagringstida bør stå utan atterhald (GDPR 13(2)(a), GDPR 14(2)(a), WP260 rev.01, Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'retention-hedged'?: RuleSetting;
  /**
   * Lagring uten sluttdato må ha en grunn / Lagring utan sluttdato må ha ein grunn (GDPR 13(2)(a), GDPR 14(2)(a), GDPR 5(1)(e), arkivlova § 12, arkivlova § 13). Usually warning.
   * @example `"off"`
   */
  readonly 'retention-indefinite'?: RuleSetting;
  /**
   * Lagringstiden må dekke alt kommunen gjør / Lagringstida må dekkje alt kommunen gjer (GDPR 13(2)(a), GDPR 14(2)(a)). Usually warning.
   * @example `"off"`
   */
  readonly 'retention-partial'?: RuleSetting;
  /**
   * Hver behandling må ha en lagringstid / Kvar behandling må ha ei lagringstid (GDPR 13(2)(a), GDPR 14(2)(a), GDPR 5(1)(e)). Usually error.
   * @example `"off"`
   */
  readonly 'retention-required'?: RuleSetting;
  /**
   * Lagringstiden bør si noe bestemt / Lagringstida bør seie noko bestemt (GDPR 13(2)(a), GDPR 14(2)(a), Datatilsynet: informasjon og åpenhet, WP260 rev.01). Usually warning.
   * @example `"off"`
   */
  readonly 'retention-vague'?: RuleSetting;
  /**
   * Retten til innsyn må stå i erklæringen / Retten til innsyn må stå i erklæringa (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 15). Usually error.
   * @example `"off"`
   */
  readonly 'right-access-stated'?: RuleSetting;
  /**
   * Rettighetene må stemme med de rettslige grunnlagene / Rettane må stemme med dei rettslege grunnlaga (GDPR 20(1)(a), GDPR 20(3), GDPR 21(1), GDPR 21(2), GDPR 21(6), GDPR 17(3)(b)). Usually warning.
   * @example `"off"`
   */
  readonly 'right-basis-mismatch'?: RuleSetting;
  /**
   * Erklæringen kan ikke nekte folk rettigheter de har / Erklæringa kan ikkje nekte folk rettar dei har (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 13(2)(c), GDPR 14(2)(d), GDPR 15, GDPR 16, GDPR 17, GDPR 18, GDPR 20, GDPR 7(3)). Usually error.
   * @example `"off"`
   */
  readonly 'right-denied'?: RuleSetting;
  /**
   * Retten til sletting må stå i erklæringen / Retten til sletting må stå i erklæringa (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 17). Usually error.
   * @example `"off"`
   */
  readonly 'right-erasure-stated'?: RuleSetting;
  /**
   * Retten til å protestere må stå i erklæringen / Retten til å protestere må stå i erklæringa (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 21(1), GDPR 21(2)). Usually error.
   * @example `"off"`
   */
  readonly 'right-objection-stated'?: RuleSetting;
  /**
   * Retten til dataportabilitet må stå i erklæringen / Retten til dataportabilitet må stå i erklæringa (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 20(1)(a), GDPR 20(3)). Usually error.
   * @example `"off"`
   */
  readonly 'right-portability-stated'?: RuleSetting;
  /**
   * Retten til retting må stå i erklæringen / Retten til retting må stå i erklæringa (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 16). Usually error.
   * @example `"off"`
   */
  readonly 'right-rectification-stated'?: RuleSetting;
  /**
   * Retten til å begrense behandlingen må stå i erklæringen / Retten til å avgrense behandlinga må stå i erklæringa (GDPR 13(2)(b), GDPR 14(2)(c), GDPR 18). Usually error.
   * @example `"off"`
   */
  readonly 'right-restriction-stated'?: RuleSetting;
  /**
   * Erklæringen bør si hvordan man bruker rettighetene / Erklæringa bør seie korleis ein bruker rettane (GDPR 12(2)). Usually warning.
   * @example `"off"`
   */
  readonly 'rights-how-to'?: RuleSetting;
  /**
   * Samisk utgave i det samiske språkområdet / Samisk utgåve i det samiske språkområdet (sameloven § 3-2, sameloven § 3-1). Usually info.
   * @example `"off"`
   */
  readonly 'sami-version-advice'?: RuleSetting;
  /**
   * Si i hovedtrekk hvordan opplysningene blir sikret / Sei i hovudtrekk korleis opplysningane blir sikra (eForvaltningsforskriften § 5). Usually warning.
   * @example `"off"`
   */
  readonly 'security-overview'?: RuleSetting;
  /**
   * Hold personvern for seg selv / Hald personvern for seg sjølv (Datatilsynet: informasjon og åpenhet, GDPR 12(1)). Usually info.
   * @example `"off"`
   */
  readonly 'separate-from-other-information'?: RuleSetting;
  /**
   * For en side på sosiale medier er kommunen ansvarlig sammen med plattformen / For ei side på sosiale medium er kommunen ansvarleg saman med plattforma (CJEU C-210/16, GDPR 26(1), GDPR 26(2)). Usually warning.
   * @example `"off"`
   */
  readonly 'social-media-joint-control'?: RuleSetting;
  /**
   * Det bør stå om kilden er åpen for alle / Det bør stå om kjelda er open for alle (GDPR 14(2)(f)). Usually warning.
   * @example `"off"`
   */
  readonly 'source-public-flag'?: RuleSetting;
  /**
   * Erklæringen må si hvor opplysninger fra andre er hentet / Erklæringa må seie kvar opplysningar frå andre er henta (GDPR 14(2)(f)). Usually error.
   * @example `"off"`
   */
  readonly 'source-required'?: RuleSetting;
  /**
   * Samtykke til særlige kategorier må være uttrykkelig / Samtykke til særlege kategoriar må vere uttrykkeleg (GDPR 9(2)(a), EDPB 05/2020). Usually error.
   * @example `"off"`
   */
  readonly 'special-category-consent-explicit'?: RuleSetting;
  /**
   * Særlige kategorier krever et unntak i artikkel 9 nr. 2 / Særlege kategoriar krev eit unntak i artikkel 9 nr. 2 (GDPR 9(1), GDPR 9(2), GDPR 13(1)(c), GDPR 14(1)(c), Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'special-category-exception-required'?: RuleSetting;
  /**
   * Vilkåret for særlige kategorier må ha en lov bak seg / Vilkåret for særlege kategoriar må ha ei lov bak seg (GDPR 9(2)(b), GDPR 9(2)(g), GDPR 9(2)(h), GDPR 9(2)(i), GDPR 9(2)(j), personopplysningsloven § 6, personopplysningsloven § 9). Usually warning.
   * @example `"off"`
   */
  readonly 'special-category-national-law'?: RuleSetting;
  /**
   * Vilkår etter artikkel 9 eller 10, men ingen slike opplysninger / Vilkår etter artikkel 9 eller 10, men ingen slike opplysningar (GDPR 14(1)(d), GDPR 9(2), GDPR 10). Usually warning.
   * @example `"off"`
   */
  readonly 'special-category-unlisted'?: RuleSetting;
  /**
   * Artikkel 57 og 58 gir ikke kommunen grunnlag / Artikkel 57 og 58 gir ikkje kommunen grunnlag (GDPR 57(1), GDPR 58, GDPR 13(1)(c), GDPR 14(1)(c)). Usually error.
   * @example `"off"`
   */
  readonly 'supervisory-article-as-basis'?: RuleSetting;
  /**
   * Loven som gir plikten eller oppgaven, bør nevnes / Lova som gir plikta eller oppgåva, bør nemnast (GDPR 6(3), GDPR 13(1)(c), GDPR 14(1)(c), Datatilsynet: behandlingsgrunnlag). Usually warning.
   * @example `"off"`
   */
  readonly 'supplementary-basis-missing'?: RuleSetting;
  /**
   * Loven som er nevnt, må gi oppgaven / Lova som er nemnd, må gi oppgåva (GDPR 6(3), personopplysningsloven § 20, pasientjournalloven § 22, forvaltningsloven § 13, barnevernsloven § 13-1). Usually warning.
   * @example `"off"`
   */
  readonly 'supplementary-basis-wrong-nature'?: RuleSetting;
  /**
   * Et unntak er gått ut på dato / Eit unntak er gått ut på dato. Usually warning.
   * @example `"off"`
   */
  readonly 'suppression-expired'?: RuleSetting;
  /**
   * Et unntak er skrevet feil / Eit unntak er skrive feil. Usually error.
   * @example `"off"`
   */
  readonly 'suppression-invalid'?: RuleSetting;
  /**
   * Et unntak gjelder en regel som ikke finnes / Eit unntak gjeld ein regel som ikkje finst. Usually error.
   * @example `"off"`
   */
  readonly 'suppression-unknown-rule'?: RuleSetting;
  /**
   * Et unntak trengs ikke lenger / Eit unntak trengst ikkje lenger. Usually warning.
   * @example `"off"`
   */
  readonly 'suppression-unused'?: RuleSetting;
  /**
   * Et unntak mangler begrunnelse / Eit unntak manglar grunngiving. Usually error.
   * @example `"off"`
   */
  readonly 'suppression-without-reason'?: RuleSetting;
  /**
   * Teksten fra malen må fylles ut / Teksten frå malen må fyllast ut (GDPR 12(1), GDPR 13(1), GDPR 13(2), GDPR 14(1), GDPR 14(2)). Usually warning.
   * @example `"off"`
   */
  readonly 'template-placeholder-left'?: RuleSetting;
  /**
   * «Sensitive personopplysninger» heter nå «særlige kategorier» / «Sensitive personopplysningar» heiter no «særlege kategoriar» (GDPR 9(1), Prop. 56 LS (2017–2018)). Usually info.
   * @example `"off"`
   */
  readonly 'term-sensitive-data'?: RuleSetting;
  /**
   * Beslutningen om tilstrekkelig beskyttelse må finnes / Avgjerda om tilstrekkeleg vern må finnast (GDPR 45(3), GDPR 13(1)(f), GDPR 14(1)(f), personopplysningsforskriften (2018) § 2). Usually warning.
   * @example `"off"`
   */
  readonly 'transfer-adequacy-nonexistent'?: RuleSetting;
  /**
   * Overføringen må bygge på noe som fortsatt gjelder / Overføringa må byggje på noko som framleis gjeld (CJEU C-311/18, CJEU C-362/14, Decision (EU) 2021/914, GDPR 13(1)(f), GDPR 14(1)(f), GDPR 44). Usually error.
   * @example `"off"`
   */
  readonly 'transfer-dead-mechanism'?: RuleSetting;
  /**
   * Offentlig myndighetsutøvelse stenger for noen unntak / Utøving av offentleg mynde stengjer for nokre unntak (GDPR 49(3), GDPR 49(1)). Usually error.
   * @example `"off"`
   */
  readonly 'transfer-derogation-public-authority'?: RuleSetting;
  /**
   * Grunnlaget for overføringen må oppgis / Erklæringa må opplyse om grunnlaget for overføringa (GDPR 13(1)(f), GDPR 14(1)(f), GDPR 45(3), GDPR 46(1), GDPR 49(1)). Usually error.
   * @example `"off"`
   */
  readonly 'transfer-mechanism-complete'?: RuleSetting;
  /**
   * Si fra når ingenting overføres ut av EØS / Sei frå når ingenting blir overført ut av EØS (GDPR 13(1)(f), GDPR 14(1)(f)). Usually info.
   * @example `"off"`
   */
  readonly 'transfer-none-explicit'?: RuleSetting;
  /**
   * Den som får opplysninger utenfor EØS, er også mottaker / Den som får opplysningar utanfor EØS, er òg mottakar (GDPR 13(1)(e), GDPR 14(1)(e), GDPR 13(1)(f), GDPR 14(1)(f)). Usually warning.
   * @example `"off"`
   */
  readonly 'transfer-recipient-unlisted'?: RuleSetting;
  /**
   * Leseren må kunne få se garantiene / Lesaren må kunne få sjå garantiane (GDPR 13(1)(f), GDPR 14(1)(f)). Usually error.
   * @example `"off"`
   */
  readonly 'transfer-safeguard-copy'?: RuleSetting;
  /**
   * Erklæringen må opplyse om overføring ut av EØS / Erklæringa må opplyse om overføring ut av EØS (GDPR 13(1)(f), GDPR 14(1)(f), GDPR 44). Usually error.
   * @example `"off"`
   */
  readonly 'transfer-stated'?: RuleSetting;
  /**
   * Godkjenningen av USA gjelder bare sertifiserte selskaper / Godkjenninga av USA gjeld berre sertifiserte selskap (Decision (EU) 2023/1795, GDPR 45(3), GDPR 13(1)(f), GDPR 14(1)(f)). Usually warning.
   * @example `"off"`
   */
  readonly 'transfer-us-dpf-unqualified'?: RuleSetting;
  /**
   * Bruker dere globale leverandører, si om noe overføres / Bruker de globale leverandørar, sei om noko blir overført (GDPR 13(1)(f), GDPR 14(1)(f), GDPR 44). Usually warning.
   * @example `"off"`
   */
  readonly 'transfer-vendor-unaddressed'?: RuleSetting;
  /**
   * Deling innenfor EØS er ingen overføring / Deling innanfor EØS er inga overføring (GDPR 44, GDPR 13(1)(f), GDPR 14(1)(f), personopplysningsloven § 1). Usually warning.
   * @example `"off"`
   */
  readonly 'transfer-within-eea'?: RuleSetting;
  /**
   * Teksten skal finnes på alle språk som er lovet / Teksten skal finnast på alle språk som er lova (GDPR 12(1), WP260 rev.01, translations). Usually warning.
   * @example `"off"`
   */
  readonly 'translation-missing'?: RuleSetting;
  /**
   * Ukjent nøkkel / Ukjend nøkkel. Usually error.
   * @example `"off"`
   */
  readonly 'unknown-key'?: RuleSetting;
  /**
   * Ukjent språk / Ukjent språk. Usually error.
   * @example `"off"`
   */
  readonly 'unknown-language'?: RuleSetting;
  /**
   * Ukjent merkelapp / Ukjend merkelapp. Usually error.
   * @example `"off"`
   */
  readonly 'unknown-tag'?: RuleSetting;
  /**
   * Komma uten anførselstegn / Komma utan hermeteikn. Usually error.
   * @example `"off"`
   */
  readonly 'unquoted-comma'?: RuleSetting;
  /**
   * Si hva som skjer, ikke hva som kan skje / Sei kva som skjer, ikkje kva som kan skje (GDPR 12(1), WP260 rev.01, Datatilsynet: informasjon og åpenhet). Usually warning.
   * @example `"off"`
   */
  readonly 'vague-qualifier'?: RuleSetting;
  /**
   * Vitale interesser er ikke et grunnlag for alt / Vitale interesser er ikkje eit grunnlag for alt (GDPR 6(1)(d)). Usually info.
   * @example `"off"`
   */
  readonly 'vital-interest-general-basis'?: RuleSetting;
  /**
   * Feil slags verdi / Feil slags verdi. Usually error.
   * @example `"off"`
   */
  readonly 'wrong-type'?: RuleSetting;
}

/**
 * A pattern for paths from the folder of the configuration, with forward slashes: * and ? within a folder, ** across folders, {a,b} for either.
 */
export type Glob = string;
/**
 * Patterns, one of which has to match.
 */
export type Globs = readonly [Glob, ...Glob[]];
/**
 * A path from the folder of the configuration, with forward slashes.
 */
export type Path = string;

/**
 * Another preset or other severities for some of the files.
 */
export interface Override {
  /**
   * The files that it holds for.
   * @example `["skole/**\/*.yaml"]`
   */
  readonly files: Globs;
  /**
   * The set of rules to start from for these files.
   * @example `"strict"`
   */
  readonly preset?: Preset;
  /**
   * The severity of single rules for these files, on top of what holds for all.
   * @example `{"declaration-stale":"off"}`
   */
  readonly rules?: RuleSettings;
}

/**
 * Findings of one rule, at a node of the declaration and below it, that are not to be reported.
 */
export interface ConfiguredSuppression {
  /**
   * The files that it holds for; all unless stated.
   * @example `["skole/**\/*.yaml"]`
   */
  readonly files?: Globs;
  /**
   * The rule that is not to be heard.
   * @example `"declaration-stale"`
   */
  readonly rule: SuppressedRule;
  /**
   * The node of the declaration (RFC 6901); the empty text is all of it. An item of a list that has an id may be named by it.
   * @example `"/processingActivities/nyhetsbrev/retention"`
   */
  readonly pointer: JsonPointer;
  /**
   * Why, for whoever reads it next year.
   * @example `"Avklart med personvernombudet 3. mars"`
   */
  readonly reason: Reason;
  /**
   * The last day that it holds; after that it is reported, and so is what it hid.
   * @example `"2027-03-31"`
   */
  readonly until?: Day;
}

/**
 * The id of a rule, or of a rule of a plug-in.
 */
export type SuppressedRule = KnownRule | PluginRule;

/** All values of {@link KnownRule}, in display order. */
export const KNOWN_RULES = ['abbreviation-undefined', 'abolished-registration-regime', 'access-regimes-conflated', 'act-not-for-municipalities', 'analytics-anonymous-claim', 'anonymised-vs-deidentified', 'arkivlova-1992-section', 'art6-incomplete-citation', 'art9-d-municipality', 'automated-decision-denied', 'automated-decision-disclosed', 'automated-decision-lawful', 'automated-decision-negative', 'bad-format', 'camera-disclosure-limits', 'camera-notice', 'camera-registration-duty-claim', 'camera-repealed-basis', 'camera-retention-exceeds-week', 'categories-open-ended', 'categories-recommended-direct', 'categories-required-indirect', 'child-consent-age', 'child-directed-language', 'clear-language', 'collection-mode-required', 'collection-point-link', 'complaint-authority-contact-outdated', 'complaint-authority-unnamed', 'complaint-contact', 'complaint-precondition', 'complaint-right-required', 'complaint-wrong-authority', 'consent-basis-public-task', 'consent-withdrawal-method', 'consent-withdrawal-prior-lawfulness', 'consent-withdrawal-required', 'consent-withdrawal-unneeded', 'contact-format', 'contract-basis-for-decision', 'controller-contact-required', 'controller-contact-two-channels', 'controller-identity-required', 'controller-is-officer', 'controller-not-own-processor', 'controller-register-mismatch', 'cookie-consent-by-browser', 'cookie-consent-required', 'cookie-implied-consent', 'cookie-information-required', 'cookie-no-risk-claim', 'cookie-none-contradicted', 'cookie-not-shared-claim', 'cookie-provider-unlisted', 'cookie-withdrawal-easy', 'country-boolean', 'country-name', 'criminal-data-basis', 'data-protection-act-as-basis', 'dates-contradict', 'declaration-stale', 'digital-reservation', 'document-publication-criteria', 'dpo-contact-direct', 'dpo-contact-required', 'dpo-named-controller', 'dpo-private-mailbox', 'dpo-role-correct', 'duplicate-item', 'duplicate-key', 'electronic-channel-risk-notice', 'employee-mailbox', 'empty-list', 'empty-object', 'empty-text', 'eu-vs-eea', 'exclusion-contradicted', 'extends-cycle', 'extends-no-declaration', 'extends-not-found', 'extends-other-language', 'extends-outside', 'extends-too-deep', 'foreign-municipality-reference', 'further-processing-notice', 'gdpr-future-tense', 'gdpr-misnamed', 'gdpr-provision-nonexistent', 'icons-machine-readable', 'id-duplicate', 'identity-check-overreach', 'indirect-exemption-justified', 'indirect-notice-timing', 'information-withheld-security', 'joint-controller-essence', 'joint-controller-unlisted', 'journal-online-duty-claim', 'judicial-remedy', 'language-form-advice', 'language-forms-mixed', 'language-undeclared', 'law-reference-form', 'law-reference-unknown', 'layered-notice', 'legal-basis-bundled', 'legal-basis-c-e-mixed', 'legal-basis-details-mismatch', 'legal-basis-required', 'legitimate-interest-assessment-offer', 'legitimate-interest-public-task', 'legitimate-interest-stated', 'link-text-without-target', 'merge-key', 'metadata-review-date', 'missing-key', 'multiple-documents', 'municipal-archive-to-state', 'municipality-number-outdated', 'named-staff-published', 'national-id-justification', 'national-id-not-special-category', 'no-sharing-without-consent-claim', 'non-string-key', 'none-not-allowed', 'not-in-force-law-cited', 'not-in-list', 'not-none', 'not-static', 'null-value', 'objection-separate', 'objection-test-misstated', 'obsolete-institution', 'officer-title-legacy', 'organisation-number-invalid', 'processor-as-recipient', 'provision-consequences-required', 'provision-contradicted', 'provision-requirement-required', 'public-disclosure-statement', 'public-task-contradicted', 'purpose-required', 'purpose-specific', 'purpose-without-basis', 'recipients-required', 'recipients-specific', 'reference-dangling', 'refusal-information', 'repealed-law-cited', 'repealed-pof-2000', 'repealed-pol-2000', 'representative-not-applicable', 'request-fee-wrong', 'request-form-restriction', 'request-free-missing', 'response-deadline-missing', 'response-deadline-wrong', 'response-extension-wrong', 'retention-archive-basis-current', 'retention-contradicted', 'retention-health-record', 'retention-hedged', 'retention-indefinite', 'retention-partial', 'retention-required', 'retention-vague', 'right-access-stated', 'right-basis-mismatch', 'right-denied', 'right-erasure-stated', 'right-objection-stated', 'right-portability-stated', 'right-rectification-stated', 'right-restriction-stated', 'rights-how-to', 'sami-version-advice', 'security-overview', 'separate-from-other-information', 'social-media-joint-control', 'source-public-flag', 'source-required', 'special-category-consent-explicit', 'special-category-exception-required', 'special-category-national-law', 'special-category-unlisted', 'supervisory-article-as-basis', 'supplementary-basis-missing', 'supplementary-basis-wrong-nature', 'template-placeholder-left', 'term-sensitive-data', 'transfer-adequacy-nonexistent', 'transfer-dead-mechanism', 'transfer-derogation-public-authority', 'transfer-mechanism-complete', 'transfer-none-explicit', 'transfer-recipient-unlisted', 'transfer-safeguard-copy', 'transfer-stated', 'transfer-us-dpf-unqualified', 'transfer-vendor-unaddressed', 'transfer-within-eea', 'translation-missing', 'unknown-key', 'unknown-language', 'unknown-tag', 'unquoted-comma', 'vague-qualifier', 'vital-interest-general-basis', 'wrong-type'] as const;

/**
 * The rules that findings can be suppressed of. Not among them: files that cannot be read, and published national identity numbers.
 */
export type KnownRule = (typeof KNOWN_RULES)[number];
/**
 * The name of the plug-in and that of the rule.
 */
export type PluginRule = string;
/**
 * A node of the declaration by RFC 6901.
 */
export type JsonPointer = string;
/**
 * A text with at least one word of three letters.
 */
export type Reason = string;

/**
 * How a project has its privacy declarations checked: tretten.config.json, tretten.config.yaml, or what tretten.config.js and tretten.config.ts export. Globs and paths count from the folder of the file.
 */
export interface Configuration {
  /**
   * The address of this schema, so that editors know the keys.
   * @example `"https://w3id.org/tretten/v1/config.schema.json"`
   */
  readonly $schema?: 'https://w3id.org/tretten/v1/config.schema.json';
  /**
   * The set of rules to start from; recommended unless stated.
   * @example `"recommended"`
   */
  readonly preset?: Preset;
  /**
   * The language of messages; that of the environment unless stated.
   * @example `"nn"`
   */
  readonly language?: MessageLanguage;
  /**
   * The day on which the law is applied, year-month-day; today unless stated.
   * @example `"2026-11-21"`
   */
  readonly asOf?: Day;
  /**
   * The severity of single rules, whatever the preset says of them.
   * @example `{"declaration-stale":"error","icons-machine-readable":"off"}`
   */
  readonly rules?: RuleSettings;
  /**
   * What holds for some of the files; where several match, the last one wins.
   * @example `[{"files":["skole/**\/*.yaml"],"preset":"strict"}]`
   */
  readonly overrides?: readonly Override[];
  /**
   * Files that are never checked.
   * @example `["arkiv/**"]`
   */
  readonly ignore?: Globs;
  /**
   * How many warnings are accepted before the command ends with 1; none unless stated.
   * @example `5`
   */
  readonly maxWarnings?: number;
  /**
   * Findings that somebody has decided to live with, each with the reason.
   * @example `[{"rule":"declaration-stale","pointer":"/updated","reason":"Gjennomgås i mars","until":"2027-03-31"}]`
   */
  readonly suppressions?: readonly ConfiguredSuppression[];
  /**
   * A file with the findings that stood when the check was taken into use; they are not reported again.
   * @example `"tretten-baseline.json"`
   */
  readonly baseline?: Path;
}
