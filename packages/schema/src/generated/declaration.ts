// Generated from https://w3id.org/tretten/v1/privacy-declaration.schema.json; do not edit.

/**
 * Human text in one language; never blank.
 */
export type PlainText = string;
/**
 * A plain string, which is in the language of the declaration, or an object with one text per language, keyed by BCP 47 tag.
 * @example `"Personvern i Nordvik kommune"`
 */
export type LocalizedText = string | Readonly<Partial<Record<Language, PlainText>>>;
/**
 * A stable name inside this document: small letters a to z, digits and hyphens.
 */
export type Identifier = string;
/**
 * A full web address that begins with https:// or http://; æ, ø and å in it are written with percent signs, as when copied from a browser.
 * @format uri
 */
export type Url = string;
/**
 * An e-mail address.
 * @format email
 */
export type Email = string;
/**
 * A phone number as people write it: digits, spaces and an optional country code.
 */
export type PhoneNumber = string;
/**
 * The host part of a web address, without https:// and path.
 */
export type Hostname = string;
/**
 * A date (YYYY-MM-DD), or a month (YYYY-MM) when that is all that is known.
 */
export type DateOrMonth = string;
/**
 * A period as an ISO 8601 duration: P1Y is one year, P6M six months, P30D thirty days, PT30M thirty minutes.
 */
export type Duration = string;
/**
 * An age in whole years.
 */
export type Age = number;
/**
 * An ISO 8601 duration, or the word indefinite.
 */
export type RetentionPeriod = string;
/**
 * An ISO 8601 duration, or one of the words session and indefinite.
 */
export type CookieDuration = string;
/**
 * An ISO 8601 duration, or one of the words first-communication and first-disclosure.
 */
export type NoticeTiming = string;
/**
 * Two capital letters (ISO 3166-1), or EEA for any country in the European Economic Area. In YAML, put NO in quotes.
 */
export type CountryCode = string;
/**
 * The nine digits from the Register of Legal Entities, without spaces.
 */
export type OrganisationNumber = string;
/**
 * The four digits of the municipality number.
 */
export type MunicipalityNumber = string;
/**
 * A path to a file in the same project, relative to this file.
 */
export type FilePath = string;

/**
 * A reference to a provision as data: act, provision, title, kind and web address.
 */
export interface StructuredLawReference {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The act or regulation: its short title, its abbreviation or its Lovdata identifier.
   * @example `"LOV-2018-06-15-38"`
   */
  readonly act?: PlainText;
  /**
   * The section or article in the act.
   * @example `"§ 8"`
   */
  readonly provision?: PlainText;
  /**
   * The title of a source that is no act, such as a collective agreement.
   * @example `"Hovedtariffavtalen"`
   */
  readonly title?: LocalizedText;
  /**
   * What kind of legal source this is.
   * @example `"collective-agreement"`
   */
  readonly kind?: LawKind;
  /**
   * Where the source can be read.
   * @example `"https://lovdata.no/dokument/NL/lov/2018-06-15-38"`
   */
  readonly url?: Url;
}

/**
 * A legal provision, written as people write it or as an object.
 * @example `"forvaltningsloven § 17"`
 */
export type LawReference = string | StructuredLawReference;

/**
 * An address in parts.
 */
export interface PostalAddress {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The PO box.
   * @example `"Postboks 1"`
   */
  readonly poBox?: PlainText;
  /**
   * Street and number.
   * @example `"Storgata 1"`
   */
  readonly street?: PlainText;
  /**
   * The postal code; in YAML put it in quotes, so that leading zeros stay.
   * @example `"9990"`
   */
  readonly postalCode?: PlainText;
  /**
   * The postal town.
   * @example `"Nordvik"`
   */
  readonly city?: PlainText;
  /**
   * The country, when it is not Norway.
   * @example `"DK"`
   */
  readonly country?: CountryCode;
}

/**
 * An address as one string, as people write it, or in parts.
 * @example `"Postboks 1, 9990 Nordvik"`
 */
export type Address = string | PostalAddress;

/**
 * How to reach somebody. The one shape for every contact in a declaration.
 */
export interface ContactPoint {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the body or function that answers.
   * @example `"Datatilsynet"`
   */
  readonly name?: LocalizedText;
  /**
   * The unit inside the body.
   * @example `"HR-avdelingen"`
   */
  readonly unit?: LocalizedText;
  /**
   * What the page says about the contact in words, such as opening hours.
   * @example `"Servicekontoret er åpent 9–15."`
   */
  readonly text?: LocalizedText;
  /**
   * E-mail address, preferably of a function and not of a person.
   * @example `"postmottak&#64;nordvik.kommune.no"`
   */
  readonly email?: Email;
  /**
   * Phone number, preferably of a function and not of a person.
   * @example `"+47 99 99 99 99"`
   */
  readonly phone?: PhoneNumber;
  /**
   * Where to send a letter.
   * @example `"Postboks 1, 9990 Nordvik"`
   */
  readonly postalAddress?: Address;
  /**
   * Where to meet in person.
   * @example `"Storgata 1, 9990 Nordvik"`
   */
  readonly visitingAddress?: Address;
  /**
   * A web page about the contact.
   * @example `"https://www.nordvik.kommune.no/kontakt"`
   */
  readonly web?: Url;
  /**
   * A web form to write with.
   * @example `"https://www.nordvik.kommune.no/skjema/personvern"`
   */
  readonly form?: Url;
  /**
   * A portal to log in to.
   * @example `"https://minside.nordvik.kommune.no"`
   */
  readonly selfService?: Url;
  /**
   * Where to send secure digital post.
   * @example `"https://svarut.ks.no/nordvik"`
   */
  readonly secureDigitalPost?: Url;
  /**
   * Details that the page gives but this document leaves out because they belong to a private person, such as a direct phone number. They count as given.
   * @example `["phone"]`
   */
  readonly withheld?: readonly [ContactDetail, ...ContactDetail[]];
}

/**
 * A function that people may need to reach, and how.
 */
export interface Contact {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which function this is.
   * @example `"information-security"`
   */
  readonly role?: ContactRole;
  /**
   * The name of the body or function that answers.
   * @example `"Datatilsynet"`
   */
  readonly name?: LocalizedText;
  /**
   * The unit inside the body.
   * @example `"HR-avdelingen"`
   */
  readonly unit?: LocalizedText;
  /**
   * What the page says about the contact in words, such as opening hours.
   * @example `"Servicekontoret er åpent 9–15."`
   */
  readonly text?: LocalizedText;
  /**
   * E-mail address, preferably of a function and not of a person.
   * @example `"postmottak&#64;nordvik.kommune.no"`
   */
  readonly email?: Email;
  /**
   * Phone number, preferably of a function and not of a person.
   * @example `"+47 99 99 99 99"`
   */
  readonly phone?: PhoneNumber;
  /**
   * Where to send a letter.
   * @example `"Postboks 1, 9990 Nordvik"`
   */
  readonly postalAddress?: Address;
  /**
   * Where to meet in person.
   * @example `"Storgata 1, 9990 Nordvik"`
   */
  readonly visitingAddress?: Address;
  /**
   * A web page about the contact.
   * @example `"https://www.nordvik.kommune.no/kontakt"`
   */
  readonly web?: Url;
  /**
   * A web form to write with.
   * @example `"https://www.nordvik.kommune.no/skjema/personvern"`
   */
  readonly form?: Url;
  /**
   * A portal to log in to.
   * @example `"https://minside.nordvik.kommune.no"`
   */
  readonly selfService?: Url;
  /**
   * Where to send secure digital post.
   * @example `"https://svarut.ks.no/nordvik"`
   */
  readonly secureDigitalPost?: Url;
  /**
   * Details that the page gives but this document leaves out because they belong to a private person, such as a direct phone number. They count as given.
   * @example `["phone"]`
   */
  readonly withheld?: readonly [ContactDetail, ...ContactDetail[]];
}

/**
 * What a statement is limited to. A key that is absent is no limit; several keys must all hold.
 */
export interface AppliesTo {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Ids of the processing activities it is limited to.
   * @example `["jobbsoknad"]`
   */
  readonly activities?: readonly [Identifier, ...Identifier[]];
  /**
   * Ids of the purposes it is limited to.
   * @example `["vurdere"]`
   */
  readonly purposes?: readonly [Identifier, ...Identifier[]];
  /**
   * Categories of personal data it is limited to.
   * @example `["health"]`
   */
  readonly categories?: readonly [PersonalDataCategory, ...PersonalDataCategory[]];
  /**
   * Groups of people it is limited to.
   * @example `["pupil"]`
   */
  readonly dataSubjects?: readonly [DataSubjectCategory, ...DataSubjectCategory[]];
  /**
   * Legal bases it is limited to.
   * @example `["6(1)(a)"]`
   */
  readonly legalBases?: readonly [LegalBasisArticle, ...LegalBasisArticle[]];
}

/**
 * How consent is withdrawn.
 */
export interface Withdrawal {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about withdrawing consent.
   * @remarks GDPR 13(2)(c), 14(2)(d)
   * @example `"Du kan trekke samtykket når som helst"`
   */
  readonly text?: LocalizedText;
  /**
   * How to withdraw consent. It must be as easy as giving it.
   * @remarks GDPR 7(3)
   * @example `"På Min side"`
   */
  readonly howTo?: LocalizedText;
  /**
   * Where to withdraw consent.
   * @remarks GDPR 7(3)
   * @example `"https://www.nordvik.kommune.no/cookies"`
   */
  readonly url?: Url;
  /**
   * true when the page says that withdrawal does not affect the lawfulness of what was done before it.
   * @remarks GDPR 13(2)(c), 14(2)(d)
   * @example `true`
   */
  readonly earlierProcessingStaysLawful?: boolean;
}

/**
 * Who inside the body does the work. This is never the controller itself.
 */
export interface Responsibility {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Overall or day-to-day responsibility.
   * @example `"overall"`
   */
  readonly level?: ResponsibilityLevel;
  /**
   * The title of the person responsible.
   * @example `"Kommunedirektør"`
   */
  readonly title?: LocalizedText;
  /**
   * The unit responsible.
   * @example `"IT-avdelingen"`
   */
  readonly unit?: LocalizedText;
  /**
   * What the page says about the responsibility.
   * @example `"Ansvaret for oppgavene er delegert til enhetene."`
   */
  readonly text?: LocalizedText;
  /**
   * How to reach the one responsible.
   * @example `{"email":"postmottak&#64;nordvik.kommune.no"}`
   */
  readonly contact?: ContactPoint;
}

/**
 * Another body that this declaration also speaks for.
 */
export interface IncludedBody {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the body.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `"Nordvik Havn KF"`
   */
  readonly name: LocalizedText;
  /**
   * What kind of body it is.
   * @example `"municipal-undertaking"`
   */
  readonly kind?: ControllerKind;
  /**
   * The nine digits of its organisation number.
   * @example `"987654325"`
   */
  readonly organisationNumber?: OrganisationNumber;
  /**
   * Its own web hosts.
   * @example `["www.nordvikhavn.no"]`
   */
  readonly hosts?: readonly [Hostname, ...Hostname[]];
  /**
   * What the page says about the body.
   * @example `"Havna følger denne erklæringen."`
   */
  readonly text?: LocalizedText;
}

/**
 * The body that decides why and how personal data are processed (art. 4(7)): the municipality, not its chief executive.
 */
export interface Controller {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the controller as the page gives it.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `"Nordvik kommune"`
   */
  readonly name?: LocalizedText;
  /**
   * What kind of body the controller is.
   * @example `"municipality"`
   */
  readonly kind?: ControllerKind;
  /**
   * The nine digits of its organisation number.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `"987654325"`
   */
  readonly organisationNumber?: OrganisationNumber;
  /**
   * The four digits of its municipality number; in YAML put them in quotes.
   * @example `"9901"`
   */
  readonly municipalityNumber?: MunicipalityNumber;
  /**
   * The web hosts that belong to the controller.
   * @example `["www.nordvik.kommune.no"]`
   */
  readonly hosts?: readonly [Hostname, ...Hostname[]];
  /**
   * Other bodies that the same text speaks for.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `[{"name":"Nordvik Havn KF"}]`
   */
  readonly includes?: readonly [IncludedBody, ...IncludedBody[]];
  /**
   * Who inside the body does the work; never the controller itself.
   * @example `[{"level":"overall","title":"Kommunedirektør"}]`
   */
  readonly responsibility?: readonly [Responsibility, ...Responsibility[]];
  /**
   * How to reach the controller.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `{"email":"postmottak&#64;nordvik.kommune.no"}`
   */
  readonly contact?: ContactPoint;
  /**
   * What the page says about the controller in words.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `"Nordvik kommune er behandlingsansvarlig."`
   */
  readonly text?: LocalizedText;
}

/**
 * The officer who advises the body and helps people with their rights. A public body must have one.
 */
export interface DataProtectionOfficer {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the officer. It is never required.
   * @example `"Personvernombudet i Nordvik"`
   */
  readonly name?: LocalizedText;
  /**
   * Another position that the officer holds in the body.
   * @remarks GDPR 38(6)
   * @example `"Juridisk rådgiver"`
   */
  readonly title?: LocalizedText;
  /**
   * The body that employs the officer, when it is another than the controller.
   * @remarks GDPR 37(3), 37(6)
   * @example `"Interkommunalt arkiv IKS"`
   */
  readonly organisation?: LocalizedText;
  /**
   * true when the officer is outside the body.
   * @remarks GDPR 37(6)
   * @example `true`
   */
  readonly external?: boolean;
  /**
   * What the page says about the officer.
   * @remarks GDPR 38(4), 39(1)
   * @example `"Ombudet gir råd til kommunen og hjelper deg med rettighetene dine."`
   */
  readonly text?: LocalizedText;
  /**
   * How to reach the officer directly.
   * @remarks GDPR 13(1)(b), 14(1)(b), 37(7)
   * @example `{"email":"personvernombud&#64;nordvik.kommune.no"}`
   */
  readonly contact?: ContactPoint;
}

/**
 * What the declaration covers.
 */
export interface Scope {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Whether it covers the whole body, a service, a website, an app or a form.
   * @example `"organisation"`
   */
  readonly kind?: ScopeKind;
  /**
   * What the page says it covers.
   * @example `"Alle tjenester i Nordvik kommune"`
   */
  readonly text?: LocalizedText;
  /**
   * The services it covers.
   * @example `["kindergarten","building-and-planning"]`
   */
  readonly services?: readonly [ServiceArea, ...ServiceArea[]];
  /**
   * The websites it covers.
   * @example `["https://www.nordvik.kommune.no"]`
   */
  readonly sites?: readonly [Url, ...Url[]];
}

/**
 * Another declaration or page that this one sends the reader to.
 */
export interface SeeAlso {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the link is called.
   * @example `"Personvernerklæring for nav.no"`
   */
  readonly name: LocalizedText;
  /**
   * Where the link goes. Absent when the page names a page without linking to it.
   * @example `"https://www.nav.no/personvernerklaering"`
   */
  readonly url?: Url;
  /**
   * What the link points to.
   * @example `"provider"`
   */
  readonly relation?: LinkRelation;
  /**
   * What the page says about the link.
   * @example `"NAV har sin egen erklæring."`
   */
  readonly text?: LocalizedText;
}

/**
 * Another form of the same declaration, such as a short version or one for children.
 */
export interface Layer {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which form it is.
   * @remarks GDPR 12(1)
   * @example `"children"`
   */
  readonly kind: LayerKind;
  /**
   * The language of that form.
   * @remarks GDPR 12(1)
   * @example `"nb"`
   */
  readonly language?: Language;
  /**
   * Where it is.
   * @remarks GDPR 12(1)
   * @example `"https://www.nordvik.kommune.no/personvern/barn"`
   */
  readonly url?: Url;
  /**
   * What the page says about it.
   * @example `"En egen utgave for barn."`
   */
  readonly text?: LocalizedText;
}

/**
 * Standardised icons that go with the declaration.
 */
export interface Icons {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * true when icons shown electronically are also machine-readable.
   * @remarks GDPR 12(7)
   * @example `true`
   */
  readonly machineReadable?: boolean;
  /**
   * What the icons show.
   * @remarks GDPR 12(7)
   * @example `"Ikonene viser hva vi lagrer."`
   */
  readonly text?: LocalizedText;
}

/**
 * A group of people in words, with the nearest code where there is one.
 */
export interface DescribedDataSubject {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The group in words.
   * @example `"Oppgitte referanser"`
   */
  readonly text: LocalizedText;
  /**
   * The nearest code, when one fits.
   * @example `"referee"`
   */
  readonly category?: DataSubjectCategory;
}

/**
 * A group of people whose data are processed: a code, or words where no code fits.
 * @example `"job-applicant"`
 */
export type DataSubject = DataSubjectCategory | DescribedDataSubject;

/**
 * What the data are used for.
 */
export interface Purpose {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * A stable name, so that other statements can be limited to this purpose.
   * @example `"vurdere"`
   */
  readonly id?: Identifier;
  /**
   * The purpose in words, specific enough for the reader to understand it.
   * @remarks GDPR 13(1)(c), 14(1)(c)
   * @example `"Vurdere søkere til en stilling"`
   */
  readonly text: LocalizedText;
  /**
   * true when this is another purpose than the one the data were collected for.
   * @remarks GDPR 13(3), 14(4)
   * @example `true`
   */
  readonly further?: boolean;
}

/**
 * A group of personal data: codes say what it is, the text says it in words.
 */
export interface PersonalData {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What it is, as codes. Special categories are codes of their own.
   * @remarks GDPR 14(1)(d)
   * @example `["education","employment"]`
   */
  readonly categories?: readonly [PersonalDataCategory, ...PersonalDataCategory[]];
  /**
   * The data in the page’s own words.
   * @remarks GDPR 14(1)(d)
   * @example `"CV, vitnemål og attester"`
   */
  readonly text?: LocalizedText;
  /**
   * Why it is needed; used for national identity numbers.
   * @remarks GDPR 87
   * @example `"Entydig identifisering ved tilsetting"`
   */
  readonly justification?: LocalizedText;
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * How consent is given and withdrawn.
 */
export interface Consent {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * true when the consent is explicit, as art. 9(2)(a) requires.
   * @remarks GDPR 9(2)(a)
   * @example `false`
   */
  readonly explicit?: boolean;
  /**
   * What the page says about the consent.
   * @remarks GDPR 7(2)
   * @example `"Vi spør deg før vi publiserer bilder."`
   */
  readonly text?: LocalizedText;
  /**
   * How this consent is withdrawn.
   * @remarks GDPR 13(2)(c), 14(2)(d)
   * @example `{"text":"Du kan trekke samtykket når som helst","howTo":"På Min side","earlierProcessingStaysLawful":true}`
   */
  readonly withdrawal?: Withdrawal;
  /**
   * From which age children can consent to this online service themselves. Stated only for online services offered directly to children.
   * @remarks GDPR 8(1)
   * @example `13`
   */
  readonly childMinimumAge?: Age;
}

/**
 * Why the processing is lawful: an article, a national law or, on an old page, only words. At least one of the three.
 */
export interface LegalBasis {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The letter in art. 6(1) or 9(2), or art. 10. In YAML put "10" in quotes.
   * @remarks GDPR 13(1)(c), 14(1)(c), 6(1), 9(2), 10
   * @example `"6(1)(e)"`
   */
  readonly article?: LegalBasisArticle;
  /**
   * National law that gives the basis (art. 6(3), 9(2), 10).
   * @remarks GDPR 13(1)(c), 14(1)(c), 6(3)
   * @example `["offentleglova § 25"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * The basis in words.
   * @remarks GDPR 13(1)(c), 14(1)(c)
   * @example `"POL § 8 f"`
   */
  readonly text?: LocalizedText;
  /**
   * Which interest the body or somebody else pursues; for art. 6(1)(f).
   * @remarks GDPR 13(1)(d), 14(2)(b)
   * @example `"Sikre kommunens datanett"`
   */
  readonly legitimateInterest?: LocalizedText;
  /**
   * More about the consent; for art. 6(1)(a) and 9(2)(a).
   * @remarks GDPR 7, 8
   * @example `{"explicit":false,"childMinimumAge":13}`
   */
  readonly consent?: Consent;
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * Whether people must give the data, and what happens if they don’t.
 */
export interface Provision {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Whether law, a contract or the service requires the data, or giving them is voluntary.
   * @remarks GDPR 13(2)(e)
   * @example `"service-condition"`
   */
  readonly requirement?: ProvisionRequirement;
  /**
   * true when the person has a duty to give the data.
   * @remarks GDPR 13(2)(e)
   * @example `false`
   */
  readonly obliged?: boolean;
  /**
   * What can happen if the data are not given.
   * @remarks GDPR 13(2)(e)
   * @example `"Uten CV kan vi ikke vurdere søknaden."`
   */
  readonly consequences?: LocalizedText;
  /**
   * What the page says about it in words.
   * @remarks GDPR 13(2)(e)
   * @example `"Vi sier fra når du har plikt til å gi opplysninger."`
   */
  readonly text?: LocalizedText;
  /**
   * The provision that requires the data.
   * @remarks GDPR 13(2)(e)
   * @example `["folkeregisterloven § 6-1"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * Where the data come from.
 */
export interface Source {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which kind of source it is. This decides whether art. 13 or art. 14 applies.
   * @remarks GDPR 14(2)(f)
   * @example `"data-subject"`
   */
  readonly kind?: SourceKind;
  /**
   * The name of the register or body.
   * @remarks GDPR 14(2)(f)
   * @example `"Folkeregisteret"`
   */
  readonly name?: LocalizedText;
  /**
   * The source in words.
   * @remarks GDPR 14(2)(f)
   * @example `"Referanser du oppgir"`
   */
  readonly text?: LocalizedText;
  /**
   * true when anybody can use the source.
   * @remarks GDPR 14(2)(f)
   * @example `false`
   */
  readonly publiclyAccessible?: boolean;
  /**
   * The provision that allows collecting from this source.
   * @remarks GDPR 14(5)(c)
   * @example `["forvaltningsloven § 17"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * Why people are not told about data collected from others.
 */
export interface ExemptionFromNotice {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The letter in art. 14(5), or in personopplysningsloven § 16.
   * @remarks GDPR 14(5)(a), 14(5)(b), 14(5)(c), 14(5)(d)
   * @example `"14(5)(c)"`
   */
  readonly ground?: InformationExemption;
  /**
   * The provision that lays down the collection or the secrecy.
   * @remarks GDPR 14(5)(c), 14(5)(d)
   * @example `["folkeregisterloven § 10-2"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * The reason in words.
   * @remarks GDPR 14(5)(b)
   * @example `"Innhentingen følger av lov"`
   */
  readonly text?: LocalizedText;
}

/**
 * When people are told about data collected from others, and the exemptions.
 */
export interface IndirectCollection {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * When people are told: within a period, at the first communication or at the first disclosure.
   * @remarks GDPR 14(3)(a), 14(3)(b), 14(3)(c)
   * @example `"P1M"`
   */
  readonly timing?: NoticeTiming;
  /**
   * What the page says about it.
   * @remarks GDPR 14(3)(a)
   * @example `"Du får beskjed når vi henter opplysninger om deg fra andre."`
   */
  readonly text?: LocalizedText;
  /**
   * The exemptions that the page claims.
   * @remarks GDPR 14(5)(a), 14(5)(b), 14(5)(c), 14(5)(d)
   * @example `[{"ground":"14(5)(c)","law":["folkeregisterloven § 10-2"]}]`
   */
  readonly exemptions?: readonly [ExemptionFromNotice, ...ExemptionFromNotice[]];
}

/**
 * Somebody outside the body who receives or can read the data. Processors are recipients too (art. 4(9)).
 */
export interface Recipient {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the recipient.
   * @remarks GDPR 13(1)(e), 14(1)(e)
   * @example `"Jobbnorge AS"`
   */
  readonly name?: LocalizedText;
  /**
   * Which kind of recipient it is.
   * @remarks GDPR 13(1)(e), 14(1)(e)
   * @example `"it-supplier"`
   */
  readonly category?: RecipientCategory;
  /**
   * Whether it is a processor or decides for itself.
   * @remarks GDPR 4(8), 4(9)
   * @example `"processor"`
   */
  readonly role?: RecipientRole;
  /**
   * true when the page says that there is an agreement with the recipient.
   * @remarks GDPR 28(3)
   * @example `true`
   */
  readonly agreement?: boolean;
  /**
   * The country where it receives or can read the data, not where its owner sits.
   * @remarks GDPR 44
   * @example `"NO"`
   */
  readonly country?: CountryCode;
  /**
   * When it receives the data.
   * @remarks GDPR 13(1)(e), 14(1)(e)
   * @example `"Når du klager på avgjørelsen"`
   */
  readonly condition?: LocalizedText;
  /**
   * The recipient in words.
   * @remarks GDPR 13(1)(e), 14(1)(e)
   * @example `"Offentlig søkerliste"`
   */
  readonly text?: LocalizedText;
  /**
   * The provision that allows or demands the disclosure.
   * @remarks GDPR 6(3)
   * @example `["offentleglova § 25"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * A list of recipients, or "none": the page says that nobody outside the body receives the data.
 */
export type Recipients = 'none' | readonly [Recipient, ...Recipient[]];

/**
 * Who inside the body can see the data.
 */
export interface InternalAccess {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which group it is.
   * @example `"management"`
   */
  readonly category?: InternalAccessCategory;
  /**
   * The group in words.
   * @example `"Tilsettingsutvalget"`
   */
  readonly text?: LocalizedText;
  /**
   * When they see the data.
   * @example `"Når de behandler saken din"`
   */
  readonly condition?: LocalizedText;
  /**
   * The provision that opens for the access.
   * @example `["kommuneloven § 11-13"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * A body that decides together with the controller (art. 26).
 */
export interface JointController {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the other controller.
   * @remarks GDPR 13(1)(a), 14(1)(a), 26(1)
   * @example `"Meta Platforms Ireland Ltd"`
   */
  readonly name: LocalizedText;
  /**
   * The nine digits of its organisation number.
   * @example `"987654325"`
   */
  readonly organisationNumber?: OrganisationNumber;
  /**
   * How to reach it, or the common contact point.
   * @remarks GDPR 26(1)
   * @example `{"web":"https://www.facebook.com/help"}`
   */
  readonly contact?: ContactPoint;
  /**
   * Who does what towards the people concerned.
   * @remarks GDPR 26(2)
   * @example `"Meta og kommunen avgjør sammen hva statistikken viser."`
   */
  readonly essence?: LocalizedText;
  /**
   * Where the essence of the arrangement can be read.
   * @remarks GDPR 26(2)
   * @example `"https://www.facebook.com/legal/controller_addendum"`
   */
  readonly essenceUrl?: Url;
  /**
   * true when the page offers the essence on request.
   * @remarks GDPR 26(2)
   * @example `true`
   */
  readonly essenceOnRequest?: boolean;
  /**
   * The provisions that lay down who is responsible for what, so that no arrangement is needed.
   * @remarks GDPR 26(1)
   * @example `["barnehageloven § 10"]`
   */
  readonly responsibilitiesByLaw?: readonly [LawReference, ...LawReference[]];
  /**
   * What the page says about it.
   * @remarks GDPR 26(2)
   * @example `"Vi har sider på Facebook."`
   */
  readonly text?: LocalizedText;
}

/**
 * A transfer of data to a country outside the EEA or to an international organisation.
 */
export interface Transfer {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The country the data go to. Absent when the page only hedges.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"US"`
   */
  readonly country?: CountryCode;
  /**
   * true when the receiver is an international organisation.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `true`
   */
  readonly internationalOrganisation?: boolean;
  /**
   * Who receives the data there.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"Meta"`
   */
  readonly recipient?: LocalizedText;
  /**
   * The article that allows the transfer.
   * @remarks GDPR 13(1)(f), 14(1)(f), 45(3), 46(2), 46(3), 47, 49(1)
   * @example `"45(3)"`
   */
  readonly mechanism?: TransferMechanism;
  /**
   * Whether the page says that there is a decision on adequate protection for the country (true) or not (false).
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `true`
   */
  readonly adequacyDecision?: boolean;
  /**
   * Which adequacy decision it is.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"EU-US Data Privacy Framework"`
   */
  readonly decision?: LocalizedText;
  /**
   * true when the page says that the recipient is certified under the decision.
   * @remarks GDPR 45(3)
   * @example `true`
   */
  readonly certified?: boolean;
  /**
   * The safeguards in words.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"EUs standardkontrakt"`
   */
  readonly safeguards?: LocalizedText;
  /**
   * How to get a copy of the safeguards, or where they are available.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"Skriv til postmottaket"`
   */
  readonly safeguardsCopy?: LocalizedText;
  /**
   * What the page says about the transfer.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"Noen leverandører kan ha support utenfor EØS."`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions that the page refers to here.
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `["personvernforordningen artikkel 46"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * A list of transfers, or "none": the page says that nothing is transferred out of the EEA.
 */
export type Transfers = 'none' | readonly [Transfer, ...Transfer[]];

/**
 * How long the data are kept. A period or a criterion tells the reader something; a text alone is reported as vague.
 */
export interface Retention {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about how long.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `"Søknader som ikke fører fram"`
   */
  readonly text?: LocalizedText;
  /**
   * The longest time the data are kept.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `"P1Y"`
   */
  readonly period?: RetentionPeriod;
  /**
   * The time the data are kept at least.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `"P10Y"`
   */
  readonly minimumPeriod?: Duration;
  /**
   * The event that the time counts from.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `"tilsettingsvedtaket"`
   */
  readonly from?: LocalizedText;
  /**
   * What decides how long, when no period can be given.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `"du sletter profilen"`
   */
  readonly criteria?: LocalizedText;
  /**
   * What happens to the data afterwards.
   * @remarks GDPR 5(1)(e)
   * @example `"erased"`
   */
  readonly then?: RetentionEnd;
  /**
   * The provision that decides how long.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `["arkivlova § 12"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * A decision made by a machine alone that matters to the person (art. 22).
 */
export interface AutomatedDecision {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What is decided.
   * @remarks GDPR 13(2)(f), 14(2)(g)
   * @example `"Søknader uten førerkort sorteres bort"`
   */
  readonly text?: LocalizedText;
  /**
   * true when the person is profiled.
   * @remarks GDPR 13(2)(f), 14(2)(g), 4(4)
   * @example `true`
   */
  readonly profiling?: boolean;
  /**
   * How the decision comes about, in words people understand.
   * @remarks GDPR 13(2)(f), 14(2)(g)
   * @example `"Systemet leser om søkeren har førerkort."`
   */
  readonly logic?: LocalizedText;
  /**
   * What the decision means to the person.
   * @remarks GDPR 13(2)(f), 14(2)(g)
   * @example `"Søknaden blir ikke lest av et menneske."`
   */
  readonly significance?: LocalizedText;
  /**
   * What the decision can lead to.
   * @remarks GDPR 13(2)(f), 14(2)(g)
   * @example `"Du får ikke tilbud om intervju."`
   */
  readonly consequences?: LocalizedText;
  /**
   * The letter in art. 22(2).
   * @remarks GDPR 22(2)(a), 22(2)(b), 22(2)(c)
   * @example `"22(2)(b)"`
   */
  readonly ground?: AutomatedDecisionGround;
  /**
   * The provision that allows the decision.
   * @remarks GDPR 22(2)(b)
   * @example `["forvaltningsloven § 11"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * How the person is protected.
   * @remarks GDPR 22(3)
   * @example `["human-intervention","express-view","contest"]`
   */
  readonly safeguards?: readonly [DecisionSafeguard, ...DecisionSafeguard[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * A list of automated decisions, or "none": the page says that there are none.
 */
export type AutomatedDecisions = 'none' | readonly [AutomatedDecision, ...AutomatedDecision[]];

/**
 * A computer system that holds the data.
 */
export interface System {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The name of the system.
   * @example `"Jobbnorge"`
   */
  readonly name?: LocalizedText;
  /**
   * Who supplies or runs it. A supplier that can see the data also belongs in recipients.
   * @remarks GDPR 28(3)
   * @example `"Jobbnorge AS"`
   */
  readonly supplier?: LocalizedText;
  /**
   * The country where the data are stored or can be read.
   * @remarks GDPR 44
   * @example `"EEA"`
   */
  readonly country?: CountryCode;
  /**
   * What the page says about the system.
   * @example `"Lagres i skyen hos leverandøren"`
   */
  readonly text?: LocalizedText;
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * What the page promises not to do.
 */
export interface Exclusion {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the promise is about.
   * @example `"recipients"`
   */
  readonly of?: ExclusionSubject;
  /**
   * The promise in words.
   * @example `"Helseopplysninger deles ikke med andre"`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions that the page refers to here.
   * @example `["forvaltningsloven § 17"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
}

/**
 * How the data are protected.
 */
export interface Security {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The measures as codes.
   * @remarks GDPR 32(1)
   * @example `["access-control","encryption"]`
   */
  readonly measures?: readonly [SecurityMeasure, ...SecurityMeasure[]];
  /**
   * What the page says about security.
   * @remarks GDPR 32(1)
   * @example `"Tilgang styres og logges"`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions that the page refers to here.
   * @remarks GDPR 32(1)
   * @example `["personvernforordningen artikkel 32"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * The duty of secrecy of those who handle the data.
 */
export interface Confidentiality {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about secrecy.
   * @example `"Alle ansatte har taushetsplikt"`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions on secrecy.
   * @example `["forvaltningsloven § 13"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * An assessment that was made of the processing.
 */
export interface Assessment {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which assessment it is.
   * @remarks GDPR 6(1)(f), 35(1)
   * @example `"legitimate-interests"`
   */
  readonly kind: AssessmentKind;
  /**
   * true when people can see it.
   * @example `true`
   */
  readonly available?: boolean;
  /**
   * Where it can be read.
   * @example `"https://www.nordvik.kommune.no/personvern/vurderinger"`
   */
  readonly url?: Url;
  /**
   * What the page says about it.
   * @example `"Du kan få se interesseavveiingen"`
   */
  readonly text?: LocalizedText;
}

/**
 * What the signs on the spot say.
 */
export interface CameraSignage {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * true when the signs name the controller.
   * @example `true`
   */
  readonly controller?: boolean;
  /**
   * true when the signs tell whether sound is recorded.
   * @example `true`
   */
  readonly audio?: boolean;
}

/**
 * Facts about camera surveillance.
 */
export interface Camera {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * true when sound is recorded.
   * @example `false`
   */
  readonly audio?: boolean;
  /**
   * What the signs on the spot say.
   * @example `{"controller":true,"audio":true}`
   */
  readonly signage?: CameraSignage;
  /**
   * What the page says about the cameras.
   * @example `"Kameraene filmer inngangen til rådhuset."`
   */
  readonly text?: LocalizedText;
}

/**
 * What holds for every activity that is silent on it. An activity without id, name, controller, responsibility and contact.
 */
export interface General {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the activity is about, in words.
   * @example `"Hva som skjer når du søker jobb hos oss"`
   */
  readonly text?: LocalizedText;
  /**
   * The municipal service that the activity belongs to.
   * @example `"human-resources"`
   */
  readonly service?: ServiceArea;
  /**
   * Whose data are processed: codes, or words where no code fits.
   * @example `["job-applicant",{"text":"Oppgitte referanser"}]`
   */
  readonly dataSubjects?: readonly [DataSubject, ...DataSubject[]];
  /**
   * Whom the text addresses.
   * @remarks GDPR 12(1)
   * @example `["adults"]`
   */
  readonly audience?: readonly [Audience, ...Audience[]];
  /**
   * The lowest age for using the service.
   * @example `15`
   */
  readonly minimumAge?: Age;
  /**
   * Whether this is part of the public tasks of the body. Decides whether art. 6(1)(f) can be used.
   * @remarks GDPR 6(1)-second
   * @example `false`
   */
  readonly publicTask?: boolean;
  /**
   * Whether the body decides over people here. Narrower than public task.
   * @remarks GDPR 49(3)
   * @example `false`
   */
  readonly exercisesPublicPowers?: boolean;
  /**
   * Whether the data are used for direct marketing.
   * @remarks GDPR 21(2)
   * @example `false`
   */
  readonly directMarketing?: boolean;
  /**
   * What the data are used for.
   * @remarks GDPR 13(1)(c), 14(1)(c)
   * @example `[{"id":"vurdere","text":"Vurdere søkere til en stilling"}]`
   */
  readonly purposes?: readonly [Purpose, ...Purpose[]];
  /**
   * Which data are processed.
   * @remarks GDPR 14(1)(d)
   * @example `[{"categories":["education","employment"],"text":"CV, vitnemål og attester"}]`
   */
  readonly personalData?: readonly [PersonalData, ...PersonalData[]];
  /**
   * Why the processing is lawful: art. 6(1), 9(2), 10 and national law, in one list.
   * @remarks GDPR 13(1)(c), 14(1)(c), 6(1), 9(2), 10
   * @example `[{"article":"6(1)(b)"}]`
   */
  readonly legalBases?: readonly [LegalBasis, ...LegalBasis[]];
  /**
   * Whether people must give the data, and what happens if they don’t.
   * @remarks GDPR 13(2)(e)
   * @example `[{"requirement":"voluntary"}]`
   */
  readonly provision?: readonly [Provision, ...Provision[]];
  /**
   * Where the data come from. The kinds decide whether art. 13 or 14 applies.
   * @remarks GDPR 14(2)(f)
   * @example `[{"kind":"data-subject"}]`
   */
  readonly sources?: readonly [Source, ...Source[]];
  /**
   * When people are told about data from others, and the exemptions.
   * @remarks GDPR 14(3)(a), 14(3)(b), 14(3)(c), 14(5)(a), 14(5)(b), 14(5)(c), 14(5)(d)
   * @example `{"timing":"P1M"}`
   */
  readonly indirectCollection?: IndirectCollection;
  /**
   * Who outside the body receives or can read the data, processors included, or "none".
   * @remarks GDPR 13(1)(e), 14(1)(e)
   * @example `[{"name":"Jobbnorge AS","category":"it-supplier","role":"processor"}]`
   */
  readonly recipients?: Recipients;
  /**
   * Who inside the body can see the data.
   * @example `[{"category":"staff-with-need"}]`
   */
  readonly internalAccess?: readonly [InternalAccess, ...InternalAccess[]];
  /**
   * Bodies that decide together with the controller.
   * @remarks GDPR 13(1)(a), 14(1)(a), 26(1), 26(2)
   * @example `[{"name":"Meta Platforms Ireland Ltd","essenceOnRequest":true}]`
   */
  readonly jointControllers?: readonly [JointController, ...JointController[]];
  /**
   * Transfers out of the EEA, or "none".
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"none"`
   */
  readonly transfers?: Transfers;
  /**
   * How long the data are kept, or what decides it.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `[{"text":"Søknader som ikke fører fram","period":"P1Y","then":"erased"}]`
   */
  readonly retention?: readonly [Retention, ...Retention[]];
  /**
   * Decisions made by a machine alone, with the logic and the consequences, or "none".
   * @remarks GDPR 13(2)(f), 14(2)(g), 22(1)
   * @example `"none"`
   */
  readonly automatedDecisions?: AutomatedDecisions;
  /**
   * The computer systems that hold the data.
   * @example `[{"name":"Jobbnorge","supplier":"Jobbnorge AS","country":"EEA"}]`
   */
  readonly systems?: readonly [System, ...System[]];
  /**
   * The channels through which the data come in or go out.
   * @example `["web-form","email"]`
   */
  readonly channels?: readonly [ChannelKind, ...ChannelKind[]];
  /**
   * What the page promises not to do.
   * @example `[{"of":"recipients","text":"Helseopplysninger deles ikke med andre"}]`
   */
  readonly exclusions?: readonly [Exclusion, ...Exclusion[]];
  /**
   * The duty of secrecy of those who handle the data.
   * @example `{"text":"Alle ansatte har taushetsplikt","law":["forvaltningsloven § 13"]}`
   */
  readonly confidentiality?: Confidentiality;
  /**
   * How the data are protected.
   * @remarks GDPR 32(1)
   * @example `{"measures":["access-control"],"text":"Bare tilsettingsutvalget kommer til saken"}`
   */
  readonly security?: Security;
  /**
   * Assessments that were made, such as a data protection impact assessment.
   * @remarks GDPR 35(1)
   * @example `[{"kind":"data-protection-impact"}]`
   */
  readonly assessments?: readonly [Assessment, ...Assessment[]];
  /**
   * What makes the processing risky.
   * @remarks GDPR 35(3)
   * @example `["special-categories"]`
   */
  readonly riskFactors?: readonly [RiskFactor, ...RiskFactor[]];
  /**
   * Facts about camera surveillance; only for such activities.
   * @example `{"audio":false,"signage":{"controller":true,"audio":true}}`
   */
  readonly camera?: Camera;
  /**
   * Pages about this activity that the reader is sent to.
   * @remarks GDPR 12(1)
   * @example `[{"name":"Kommunen i sosiale medier","url":"https://www.nordvik.kommune.no/some","relation":"specific"}]`
   */
  readonly seeAlso?: readonly [SeeAlso, ...SeeAlso[]];
}

/**
 * One thing the body does with personal data, with its own purposes. Purpose, basis, recipients and retention are stated here.
 */
export interface ProcessingActivity {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * A stable name that other parts of the document refer to.
   * @example `"jobbsoknad"`
   */
  readonly id: Identifier;
  /**
   * What people call the activity.
   * @example `"Jobbsøknader"`
   */
  readonly name: LocalizedText;
  /**
   * What the activity is about, in words.
   * @example `"Hva som skjer når du søker jobb hos oss"`
   */
  readonly text?: LocalizedText;
  /**
   * The municipal service that the activity belongs to.
   * @example `"human-resources"`
   */
  readonly service?: ServiceArea;
  /**
   * Whose data are processed: codes, or words where no code fits.
   * @example `["job-applicant",{"text":"Oppgitte referanser"}]`
   */
  readonly dataSubjects?: readonly [DataSubject, ...DataSubject[]];
  /**
   * Whom the text addresses.
   * @remarks GDPR 12(1)
   * @example `["adults"]`
   */
  readonly audience?: readonly [Audience, ...Audience[]];
  /**
   * The lowest age for using the service.
   * @example `15`
   */
  readonly minimumAge?: Age;
  /**
   * Whether this is part of the public tasks of the body. Decides whether art. 6(1)(f) can be used.
   * @remarks GDPR 6(1)-second
   * @example `false`
   */
  readonly publicTask?: boolean;
  /**
   * Whether the body decides over people here. Narrower than public task.
   * @remarks GDPR 49(3)
   * @example `false`
   */
  readonly exercisesPublicPowers?: boolean;
  /**
   * Whether the data are used for direct marketing.
   * @remarks GDPR 21(2)
   * @example `false`
   */
  readonly directMarketing?: boolean;
  /**
   * What the data are used for.
   * @remarks GDPR 13(1)(c), 14(1)(c)
   * @example `[{"id":"vurdere","text":"Vurdere søkere til en stilling"}]`
   */
  readonly purposes?: readonly [Purpose, ...Purpose[]];
  /**
   * Which data are processed.
   * @remarks GDPR 14(1)(d)
   * @example `[{"categories":["education","employment"],"text":"CV, vitnemål og attester"}]`
   */
  readonly personalData?: readonly [PersonalData, ...PersonalData[]];
  /**
   * Why the processing is lawful: art. 6(1), 9(2), 10 and national law, in one list.
   * @remarks GDPR 13(1)(c), 14(1)(c), 6(1), 9(2), 10
   * @example `[{"article":"6(1)(b)"}]`
   */
  readonly legalBases?: readonly [LegalBasis, ...LegalBasis[]];
  /**
   * Whether people must give the data, and what happens if they don’t.
   * @remarks GDPR 13(2)(e)
   * @example `[{"requirement":"voluntary"}]`
   */
  readonly provision?: readonly [Provision, ...Provision[]];
  /**
   * Where the data come from. The kinds decide whether art. 13 or 14 applies.
   * @remarks GDPR 14(2)(f)
   * @example `[{"kind":"data-subject"}]`
   */
  readonly sources?: readonly [Source, ...Source[]];
  /**
   * When people are told about data from others, and the exemptions.
   * @remarks GDPR 14(3)(a), 14(3)(b), 14(3)(c), 14(5)(a), 14(5)(b), 14(5)(c), 14(5)(d)
   * @example `{"timing":"P1M"}`
   */
  readonly indirectCollection?: IndirectCollection;
  /**
   * Who outside the body receives or can read the data, processors included, or "none".
   * @remarks GDPR 13(1)(e), 14(1)(e)
   * @example `[{"name":"Jobbnorge AS","category":"it-supplier","role":"processor"}]`
   */
  readonly recipients?: Recipients;
  /**
   * Who inside the body can see the data.
   * @example `[{"category":"staff-with-need"}]`
   */
  readonly internalAccess?: readonly [InternalAccess, ...InternalAccess[]];
  /**
   * Bodies that decide together with the controller.
   * @remarks GDPR 13(1)(a), 14(1)(a), 26(1), 26(2)
   * @example `[{"name":"Meta Platforms Ireland Ltd","essenceOnRequest":true}]`
   */
  readonly jointControllers?: readonly [JointController, ...JointController[]];
  /**
   * Transfers out of the EEA, or "none".
   * @remarks GDPR 13(1)(f), 14(1)(f)
   * @example `"none"`
   */
  readonly transfers?: Transfers;
  /**
   * How long the data are kept, or what decides it.
   * @remarks GDPR 13(2)(a), 14(2)(a)
   * @example `[{"text":"Søknader som ikke fører fram","period":"P1Y","then":"erased"}]`
   */
  readonly retention?: readonly [Retention, ...Retention[]];
  /**
   * Decisions made by a machine alone, with the logic and the consequences, or "none".
   * @remarks GDPR 13(2)(f), 14(2)(g), 22(1)
   * @example `"none"`
   */
  readonly automatedDecisions?: AutomatedDecisions;
  /**
   * The computer systems that hold the data.
   * @example `[{"name":"Jobbnorge","supplier":"Jobbnorge AS","country":"EEA"}]`
   */
  readonly systems?: readonly [System, ...System[]];
  /**
   * The channels through which the data come in or go out.
   * @example `["web-form","email"]`
   */
  readonly channels?: readonly [ChannelKind, ...ChannelKind[]];
  /**
   * What the page promises not to do.
   * @example `[{"of":"recipients","text":"Helseopplysninger deles ikke med andre"}]`
   */
  readonly exclusions?: readonly [Exclusion, ...Exclusion[]];
  /**
   * The duty of secrecy of those who handle the data.
   * @example `{"text":"Alle ansatte har taushetsplikt","law":["forvaltningsloven § 13"]}`
   */
  readonly confidentiality?: Confidentiality;
  /**
   * How the data are protected.
   * @remarks GDPR 32(1)
   * @example `{"measures":["access-control"],"text":"Bare tilsettingsutvalget kommer til saken"}`
   */
  readonly security?: Security;
  /**
   * Assessments that were made, such as a data protection impact assessment.
   * @remarks GDPR 35(1)
   * @example `[{"kind":"data-protection-impact"}]`
   */
  readonly assessments?: readonly [Assessment, ...Assessment[]];
  /**
   * What makes the processing risky.
   * @remarks GDPR 35(3)
   * @example `["special-categories"]`
   */
  readonly riskFactors?: readonly [RiskFactor, ...RiskFactor[]];
  /**
   * Facts about camera surveillance; only for such activities.
   * @example `{"audio":false,"signage":{"controller":true,"audio":true}}`
   */
  readonly camera?: Camera;
  /**
   * Pages about this activity that the reader is sent to.
   * @remarks GDPR 12(1)
   * @example `[{"name":"Kommunen i sosiale medier","url":"https://www.nordvik.kommune.no/some","relation":"specific"}]`
   */
  readonly seeAlso?: readonly [SeeAlso, ...SeeAlso[]];
  /**
   * Who is controller of this activity, when the page names somebody here.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `{"name":"Nordvik Havn KF"}`
   */
  readonly controller?: Controller;
  /**
   * Who inside the body does the work here.
   * @example `[{"level":"daily","unit":"HR-avdelingen"}]`
   */
  readonly responsibility?: readonly [Responsibility, ...Responsibility[]];
  /**
   * Where to ask about this activity.
   * @remarks GDPR 12(2)
   * @example `{"unit":"HR-avdelingen","email":"jobb&#64;nordvik.kommune.no"}`
   */
  readonly contact?: ContactPoint;
}

/**
 * A limit to a right.
 */
export interface Limitation {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The limit in words.
   * @example `"Interne dokumenter"`
   */
  readonly text?: LocalizedText;
  /**
   * The provision that limits the right.
   * @remarks GDPR 23(1)
   * @example `["personopplysningsloven § 16"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * What the declaration says about one right.
 */
export interface Right {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about the right.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `"Du har rett til innsyn"`
   */
  readonly text: LocalizedText;
  /**
   * How to use the right.
   * @remarks GDPR 12(2)
   * @example `"På Min side"`
   */
  readonly howTo?: LocalizedText;
  /**
   * Where to use the right or read more.
   * @remarks GDPR 12(2)
   * @example `"https://www.nordvik.kommune.no/innsyn"`
   */
  readonly url?: Url;
  /**
   * false when the page says that the right does not apply here.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `false`
   */
  readonly applies?: boolean;
  /**
   * The limits that the page mentions.
   * @remarks GDPR 23(1)
   * @example `[{"text":"Interne dokumenter","law":["personopplysningsloven § 16"]}]`
   */
  readonly limitations?: readonly [Limitation, ...Limitation[]];
  /**
   * The provisions that the page refers to here.
   * @example `["personvernforordningen artikkel 15"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
  /**
   * What the right does not apply to.
   * @example `{"legalBases":["6(1)(c)","6(1)(e)"]}`
   */
  readonly exceptFor?: AppliesTo;
}

/**
 * What the declaration says about the right to object.
 */
export interface ObjectionRight {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about the right.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `"Du har rett til innsyn"`
   */
  readonly text: LocalizedText;
  /**
   * How to use the right.
   * @remarks GDPR 12(2)
   * @example `"På Min side"`
   */
  readonly howTo?: LocalizedText;
  /**
   * Where to use the right or read more.
   * @remarks GDPR 12(2)
   * @example `"https://www.nordvik.kommune.no/innsyn"`
   */
  readonly url?: Url;
  /**
   * false when the page says that the right does not apply here.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `false`
   */
  readonly applies?: boolean;
  /**
   * The limits that the page mentions.
   * @remarks GDPR 23(1)
   * @example `[{"text":"Interne dokumenter","law":["personopplysningsloven § 16"]}]`
   */
  readonly limitations?: readonly [Limitation, ...Limitation[]];
  /**
   * The provisions that the page refers to here.
   * @example `["personvernforordningen artikkel 15"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
  /**
   * What the right does not apply to.
   * @example `{"legalBases":["6(1)(c)","6(1)(e)"]}`
   */
  readonly exceptFor?: AppliesTo;
  /**
   * true when the right is presented clearly and separately from other information.
   * @remarks GDPR 21(4)
   * @example `true`
   */
  readonly separate?: boolean;
}

/**
 * What the declaration says about withdrawing consent.
 */
export interface WithdrawConsentRight {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about the right.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `"Du har rett til innsyn"`
   */
  readonly text: LocalizedText;
  /**
   * How to use the right.
   * @remarks GDPR 12(2)
   * @example `"På Min side"`
   */
  readonly howTo?: LocalizedText;
  /**
   * Where to use the right or read more.
   * @remarks GDPR 12(2)
   * @example `"https://www.nordvik.kommune.no/innsyn"`
   */
  readonly url?: Url;
  /**
   * false when the page says that the right does not apply here.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `false`
   */
  readonly applies?: boolean;
  /**
   * The limits that the page mentions.
   * @remarks GDPR 23(1)
   * @example `[{"text":"Interne dokumenter","law":["personopplysningsloven § 16"]}]`
   */
  readonly limitations?: readonly [Limitation, ...Limitation[]];
  /**
   * The provisions that the page refers to here.
   * @example `["personvernforordningen artikkel 15"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
  /**
   * What this is limited to: activities, purposes, data, people or legal bases. Absent means no limit.
   * @example `{"categories":["health"]}`
   */
  readonly appliesTo?: AppliesTo;
  /**
   * What the right does not apply to.
   * @example `{"legalBases":["6(1)(c)","6(1)(e)"]}`
   */
  readonly exceptFor?: AppliesTo;
  /**
   * true when the page says that withdrawal does not affect the lawfulness of what was done before it.
   * @remarks GDPR 13(2)(c), 14(2)(d)
   * @example `true`
   */
  readonly earlierProcessingStaysLawful?: boolean;
}

/**
 * The rights that the declaration tells about. A key that is present means that the page tells about that right.
 */
export interface Rights {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The right to know how data are used.
   * @remarks GDPR 12(1), 13, 14
   * @example `{"text":"Du har rett til å vite hvordan vi bruker opplysninger om deg"}`
   */
  readonly information?: Right;
  /**
   * The right to see the data and get a copy.
   * @remarks GDPR 13(2)(b), 14(2)(c), 15
   * @example `{"text":"Du har rett til innsyn"}`
   */
  readonly access?: Right;
  /**
   * The right to have wrong data corrected.
   * @remarks GDPR 13(2)(b), 14(2)(c), 16
   * @example `{"text":"Vi retter det som er feil"}`
   */
  readonly rectification?: Right;
  /**
   * The right to have data erased.
   * @remarks GDPR 13(2)(b), 14(2)(c), 17
   * @example `{"text":"Du kan be om sletting"}`
   */
  readonly erasure?: Right;
  /**
   * The right to have the use of the data restricted.
   * @remarks GDPR 13(2)(b), 14(2)(c), 18
   * @example `{"text":"Du kan be om at bruken blir begrenset"}`
   */
  readonly restriction?: Right;
  /**
   * The right to have recipients told about correction, erasure and restriction.
   * @remarks GDPR 19
   * @example `{"text":"Vi sier fra til dem som har fått opplysningene"}`
   */
  readonly notification?: Right;
  /**
   * The right to take the data along.
   * @remarks GDPR 13(2)(b), 14(2)(c), 20
   * @example `{"text":"Du kan få med deg opplysningene"}`
   */
  readonly portability?: Right;
  /**
   * The right to object to the processing. It must be presented clearly and separately.
   * @remarks GDPR 13(2)(b), 14(2)(c), 21(1), 21(2), 21(4)
   * @example `{"text":"Du kan protestere"}`
   */
  readonly objection?: ObjectionRight;
  /**
   * The right to withdraw consent at any time.
   * @remarks GDPR 13(2)(c), 14(2)(d), 7(3)
   * @example `{"text":"Du kan trekke samtykke"}`
   */
  readonly withdrawConsent?: WithdrawConsentRight;
  /**
   * The right not to be subject to a decision made by a machine alone.
   * @remarks GDPR 22(1)
   * @example `{"text":"Vi tar ingen slike avgjørelser"}`
   */
  readonly notSubjectToAutomatedDecision?: Right;
  /**
   * The right to go to court and to be compensated.
   * @remarks GDPR 79(1), 82(1)
   * @example `{"text":"Du kan gå til domstolene"}`
   */
  readonly judicialRemedy?: Right;
  /**
   * The right to get letters on paper.
   * @example `{"text":"Du kan reservere deg mot digital post"}`
   */
  readonly digitalReservation?: Right;
}

/**
 * How the deadline can be extended.
 */
export interface Extension {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The time that is added to the deadline.
   * @remarks GDPR 12(3)
   * @example `"P2M"`
   */
  readonly by?: Duration;
  /**
   * The total time after extension.
   * @remarks GDPR 12(3)
   * @example `"P3M"`
   */
  readonly to?: Duration;
  /**
   * true when people are told about the extension.
   * @remarks GDPR 12(3)
   * @example `true`
   */
  readonly notice?: boolean;
  /**
   * true when people are told why.
   * @remarks GDPR 12(3)
   * @example `true`
   */
  readonly reasons?: boolean;
  /**
   * What the page says about it.
   * @remarks GDPR 12(3)
   * @example `"Fristen kan forlenges når saken er vanskelig."`
   */
  readonly text?: LocalizedText;
}

/**
 * Whether it costs anything.
 */
export interface Fee {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * true when it is free of charge.
   * @remarks GDPR 12(5)
   * @example `true`
   */
  readonly free?: boolean;
  /**
   * When it costs something anyway.
   * @remarks GDPR 12(5), 15(3)
   * @example `["manifestly-unfounded-or-excessive","further-copies"]`
   */
  readonly exceptions?: readonly [FeeException, ...FeeException[]];
  /**
   * What the page says about the price.
   * @remarks GDPR 12(5)
   * @example `"Ber du om flere kopier, kan vi ta et gebyr."`
   */
  readonly text?: LocalizedText;
}

/**
 * How people use their rights (art. 12).
 */
export interface Requests {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Where to send a request.
   * @remarks GDPR 12(2)
   * @example `{"form":"https://www.nordvik.kommune.no/skjema/personvern"}`
   */
  readonly contact?: ContactPoint;
  /**
   * Channels that the page names for requests, also when it gives no address.
   * @remarks GDPR 12(2)
   * @example `["web-form","letter"]`
   */
  readonly channels?: readonly [ChannelKind, ...ChannelKind[]];
  /**
   * When people get an answer at the latest.
   * @remarks GDPR 12(3)
   * @example `"P1M"`
   */
  readonly deadline?: Duration;
  /**
   * How the deadline can be extended.
   * @remarks GDPR 12(3)
   * @example `{"by":"P2M","notice":true,"reasons":true}`
   */
  readonly extension?: Extension;
  /**
   * Whether a request costs anything.
   * @remarks GDPR 12(5), 15(3)
   * @example `{"free":true,"exceptions":["further-copies"]}`
   */
  readonly fee?: Fee;
  /**
   * Whether a request must have a certain form.
   * @remarks GDPR 12(2)
   * @example `"any"`
   */
  readonly formality?: RequestFormality;
  /**
   * How the body makes sure who is asking.
   * @remarks GDPR 12(6)
   * @example `"Vi spør bare når vi er i tvil om hvem du er"`
   */
  readonly identification?: LocalizedText;
  /**
   * How somebody can ask for another person.
   * @remarks GDPR 12(2)
   * @example `"Legg ved fullmakt; foreldre spør for barn"`
   */
  readonly representation?: LocalizedText;
  /**
   * How the answer comes.
   * @remarks GDPR 12(1), 12(3)
   * @example `"Svaret kommer i SvarUt"`
   */
  readonly reply?: LocalizedText;
  /**
   * What happens when a request is refused.
   * @remarks GDPR 12(4)
   * @example `"Et avslag begrunnes og kan klages på"`
   */
  readonly refusal?: LocalizedText;
  /**
   * What else the page says about requests.
   * @remarks GDPR 12(2)
   * @example `"Si gjerne hvilke opplysninger det gjelder."`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions that the page refers to here.
   * @example `["personvernforordningen artikkel 12"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * The right to complain to the supervisory authority.
 */
export interface Complaint {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which authority takes the complaint, and how to reach it.
   * @remarks GDPR 13(2)(d), 14(2)(e), 77(1)
   * @example `{"name":"Datatilsynet","web":"https://www.datatilsynet.no"}`
   */
  readonly authority?: ContactPoint;
  /**
   * What the page says about complaints.
   * @remarks GDPR 13(2)(d), 14(2)(e)
   * @example `"Du kan klage til Datatilsynet"`
   */
  readonly text?: LocalizedText;
  /**
   * How to complain.
   * @remarks GDPR 13(2)(d), 14(2)(e)
   * @example `"På datatilsynet.no står det hvordan du klager"`
   */
  readonly howTo?: LocalizedText;
  /**
   * Whether the page asks people to contact the body first. Absent when nothing is said.
   * @remarks GDPR 77(1)
   * @example `"advised"`
   */
  readonly priorContact?: PriorContact;
  /**
   * The provisions that the page refers to here.
   * @example `["personvernforordningen artikkel 77"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * A cookie or similar technology, or a tool that sets several.
 */
export interface CookieItem {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The names of the cookies.
   * @example `["_ga","_gid"]`
   */
  readonly names?: readonly [PlainText, ...PlainText[]];
  /**
   * The tool that uses them.
   * @example `"Google Analytics"`
   */
  readonly tool?: LocalizedText;
  /**
   * Who processes the data.
   * @example `"Google"`
   */
  readonly provider?: LocalizedText;
  /**
   * What kind it is. Strictly necessary ones and pure transmission need no consent.
   * @example `"analytics"`
   */
  readonly category?: CookieCategory;
  /**
   * What it is used for.
   * @example `"Telle besøk"`
   */
  readonly purpose?: LocalizedText;
  /**
   * Which data are stored or read.
   * @example `"Sidevisninger og avkortet IP"`
   */
  readonly data?: LocalizedText;
  /**
   * How long it stays.
   * @example `"P2Y"`
   */
  readonly duration?: CookieDuration;
  /**
   * true when only the body itself can read it.
   * @example `true`
   */
  readonly firstParty?: boolean;
  /**
   * Who else can read it.
   * @example `"Google"`
   */
  readonly sharedWith?: LocalizedText;
  /**
   * Which technology it is.
   * @example `"cookie"`
   */
  readonly technology?: CookieTechnology;
  /**
   * The provider’s own information.
   * @example `"https://policies.google.com/privacy"`
   */
  readonly url?: Url;
  /**
   * What the page says about it.
   * @example `"De tre siste sifrene i IP-adressen fjernes."`
   */
  readonly text?: LocalizedText;
}

/**
 * Cookies and similar technologies (ekomloven § 3-15).
 */
export interface Cookies {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * How consent is asked for.
   * @remarks GDPR 4(11), 7
   * @example `"opt-in"`
   */
  readonly consent?: CookieConsent;
  /**
   * How to change one’s mind.
   * @remarks GDPR 7(3)
   * @example `{"text":"Nederst på alle sider","url":"https://www.nordvik.kommune.no/cookies"}`
   */
  readonly withdrawal?: Withdrawal;
  /**
   * What happens when somebody says no.
   * @example `"Noen tjenester virker ikke like godt"`
   */
  readonly refusal?: LocalizedText;
  /**
   * The cookies and tools.
   * @example `[{"names":["_ga"],"tool":"Google Analytics","category":"analytics"}]`
   */
  readonly items?: readonly [CookieItem, ...CookieItem[]];
  /**
   * Assurances that the page gives. They are tested.
   * @example `["anonymous","no-security-risk"]`
   */
  readonly claims?: readonly [CookieClaim, ...CookieClaim[]];
  /**
   * What the page says about cookies.
   * @example `"Vi bruker informasjonskapsler for å telle besøk."`
   */
  readonly text?: LocalizedText;
}

/**
 * Facts about cookies, or "none": the page says that no cookies are used.
 */
export type CookiesOrNone = 'none' | Cookies;

/**
 * Advice about a channel. What happens to the message is a processing activity.
 */
export interface Communication {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * Which channel it is.
   * @example `"email"`
   */
  readonly kind?: ChannelKind;
  /**
   * What the channel is called.
   * @example `"Skjema for barnehage"`
   */
  readonly name?: LocalizedText;
  /**
   * Where it is.
   * @example `"https://www.nordvik.kommune.no/skjema"`
   */
  readonly url?: Url;
  /**
   * Where the reader finds the privacy information for this channel.
   * @remarks GDPR 13(1)
   * @example `"https://www.nordvik.kommune.no/personvern#barnehage"`
   */
  readonly noticeUrl?: Url;
  /**
   * Whether the channel is encrypted.
   * @example `false`
   */
  readonly encrypted?: boolean;
  /**
   * Whether people may send confidential information here.
   * @example `false`
   */
  readonly confidentialAllowed?: boolean;
  /**
   * Whether cases are handled through this channel.
   * @example `false`
   */
  readonly caseHandling?: boolean;
  /**
   * The id of the activity that tells what happens to the message.
   * @example `"epost"`
   */
  readonly activity?: Identifier;
  /**
   * The advice in words.
   * @example `"Send ikke taushetsbelagte opplysninger"`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions that the page refers to here.
   * @example `["forvaltningsloven § 17"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * Something the body publishes: its journal or its documents.
 */
export interface Publication {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * true when it is published.
   * @example `true`
   */
  readonly published?: boolean;
  /**
   * Where it is.
   * @example `"https://innsyn.nordvik.kommune.no"`
   */
  readonly url?: Url;
  /**
   * What is published and what is not.
   * @example `"Ikke taushetsbelagte dokumenter i plan- og byggesaker"`
   */
  readonly criteria?: LocalizedText;
  /**
   * What the page says about it.
   * @remarks GDPR 86
   * @example `"Brev til og fra oss blir journalført"`
   */
  readonly text?: LocalizedText;
  /**
   * The provisions that the page refers to here.
   * @example `["offentleglova § 10"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * How people get to see documents: everybody, or a party to a case.
 */
export interface DocumentAccess {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * What the page says about it.
   * @example `"Er du part, kan du se saken din"`
   */
  readonly text?: LocalizedText;
  /**
   * How to ask.
   * @example `"Skriv til postmottaket"`
   */
  readonly howTo?: LocalizedText;
  /**
   * What a request must contain.
   * @example `"Kravet må gjelde en bestemt sak"`
   */
  readonly conditions?: LocalizedText;
  /**
   * What people don’t get to see.
   * @example `[{"text":"Interne dokumenter","law":["forvaltningsloven § 18 a"]}]`
   */
  readonly limitations?: readonly [Limitation, ...Limitation[]];
  /**
   * Whether it costs anything.
   * @example `{"free":true}`
   */
  readonly fee?: Fee;
  /**
   * Where to ask.
   * @example `{"email":"postmottak&#64;nordvik.kommune.no"}`
   */
  readonly contact?: ContactPoint;
  /**
   * The provisions that the page refers to here.
   * @example `["forvaltningsloven § 18"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * The journal, public documents and the access of parties.
 */
export interface PublicAccess {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The public journal (postliste).
   * @remarks GDPR 86
   * @example `{"published":true,"url":"https://innsyn.nordvik.kommune.no"}`
   */
  readonly journal?: Publication;
  /**
   * Documents that are published.
   * @remarks GDPR 86
   * @example `{"published":true,"criteria":"Ikke taushetsbelagte dokumenter"}`
   */
  readonly documents?: Publication;
  /**
   * The right of everybody to see public documents.
   * @remarks GDPR 86
   * @example `{"text":"Alle kan kreve innsyn i offentlige dokumenter","law":["offentleglova § 3"]}`
   */
  readonly documentAccess?: DocumentAccess;
  /**
   * The right of a party to see the case.
   * @example `{"text":"Er du part, kan du se saken din","law":["forvaltningsloven § 18"]}`
   */
  readonly partyAccess?: DocumentAccess;
}

/**
 * Other law that the page mentions, with what it says about it.
 */
export interface RelatedLaw {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The acts or provisions.
   * @example `["forvaltningsloven"]`
   */
  readonly law: readonly [LawReference, ...LawReference[]];
  /**
   * What the page says about them.
   * @example `"Regler for saksbehandling"`
   */
  readonly text?: LocalizedText;
}

/**
 * A term that the page explains.
 */
export interface Definition {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The term.
   * @example `"Behandlingsansvarlig"`
   */
  readonly term: LocalizedText;
  /**
   * The explanation.
   * @remarks GDPR 12(1)
   * @example `"Den som bestemmer formålet"`
   */
  readonly text: LocalizedText;
}

/**
 * A part of the page that has no better place.
 */
export interface Section {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The heading.
   * @example `"Brukervilkår"`
   */
  readonly heading?: LocalizedText;
  /**
   * The text.
   * @example `"Du bruker nettstedet på egen risiko."`
   */
  readonly text: LocalizedText;
  /**
   * What it is about.
   * @example `"terms-of-use"`
   */
  readonly topic?: SectionTopic;
  /**
   * The provisions that the page refers to here.
   * @example `["forvaltningsloven § 17"]`
   */
  readonly law?: readonly [LawReference, ...LawReference[]];
}

/**
 * A change to the declaration.
 */
export interface Revision {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * When it was changed.
   * @example `"2026-10-01"`
   */
  readonly date?: DateOrMonth;
  /**
   * What was changed.
   * @example `"Nytt om informasjonskapsler"`
   */
  readonly text: LocalizedText;
  /**
   * true when the change matters to the reader.
   * @example `true`
   */
  readonly material?: boolean;
}

/** All values of {@link DataSubjectCategory}, in display order. */
export const DATA_SUBJECT_CATEGORIES = ['resident', 'service-user', 'applicant', 'case-party', 'complainant-or-reporter', 'child-in-kindergarten', 'pupil', 'adult-learner', 'apprentice', 'child-or-youth', 'parent-or-guardian', 'sibling-or-family', 'foster-family', 'patient', 'next-of-kin', 'legal-guardian', 'refugee-or-immigrant', 'employee', 'temporary-worker', 'former-employee', 'job-applicant', 'referee', 'elected-representative', 'voter', 'election-worker', 'volunteer', 'contractor-individual', 'property-owner', 'neighbour', 'tenant', 'customer-or-payer', 'taxpayer', 'business-contact', 'licence-holder', 'library-user', 'event-participant', 'visitor', 'website-visitor', 'app-user', 'social-media-user', 'caller-or-correspondent', 'newsletter-subscriber', 'person-filmed'] as const;

/**
 * Groups of people whose data a municipality processes.
 */
export type DataSubjectCategory = (typeof DATA_SUBJECT_CATEGORIES)[number];

/** All values of {@link PersonalDataCategory}, in display order. */
export const PERSONAL_DATA_CATEGORIES = ['name', 'contact-details', 'address', 'date-of-birth', 'sex', 'citizenship', 'residence-status', 'language', 'national-identity-number', 'identifier', 'family-relations', 'next-of-kin-details', 'image', 'video', 'audio', 'location', 'device-and-network', 'usage-log', 'credentials', 'economy', 'bank-and-payment', 'tax', 'benefits', 'housing', 'property', 'vehicle', 'consumption', 'education', 'school-results', 'absence', 'employment', 'pay', 'personnel-matter', 'case-information', 'correspondence', 'services-used', 'social-situation', 'care-needs', 'interests', 'public-role', 'health', 'racial-or-ethnic-origin', 'political-opinions', 'religious-or-philosophical-beliefs', 'trade-union-membership', 'genetic', 'biometric', 'sex-life-or-orientation', 'criminal-offences'] as const;

/**
 * Kinds of personal data. Special categories (art. 9), criminal offences (art. 10) and national identity numbers (personopplysningsloven § 12) are codes of their own.
 */
export type PersonalDataCategory = (typeof PERSONAL_DATA_CATEGORIES)[number];

/** All values of {@link RecipientRole}, in display order. */
export const RECIPIENT_ROLES = ['controller', 'joint-controller', 'processor', 'sub-processor'] as const;

/**
 * Whether a recipient decides for itself, together with the controller, or works for it.
 */
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** All values of {@link RecipientCategory}, in display order. */
export const RECIPIENT_CATEGORIES = ['it-supplier', 'service-provider', 'health-service', 'general-practitioner', 'specialist-health', 'health-register', 'nav', 'child-welfare', 'school-or-kindergarten', 'educational-psychology', 'county', 'other-municipality', 'county-governor', 'supervisory-authority', 'tax-authority', 'immigration-authority', 'land-and-agriculture-authority', 'state-lending', 'statistics', 'research', 'police', 'court-or-tribunal', 'emergency-services', 'lawyer-or-expert', 'interpreter', 'auditor', 'archive', 'bank', 'insurance-or-pension', 'debt-collection', 'employer', 'trade-union', 'family-or-guardian', 'case-party', 'other-users', 'platform', 'media', 'public'] as const;

/**
 * Kinds of recipients outside the body.
 */
export type RecipientCategory = (typeof RECIPIENT_CATEGORIES)[number];

/** All values of {@link InternalAccessCategory}, in display order. */
export const INTERNAL_ACCESS_CATEGORIES = ['staff-with-need', 'case-handler', 'management', 'internal-archive', 'it-staff', 'care-or-teaching-staff', 'elected-body'] as const;

/**
 * Groups inside the body that can see the data.
 */
export type InternalAccessCategory = (typeof INTERNAL_ACCESS_CATEGORIES)[number];

/** All values of {@link SourceKind}, in display order. */
export const SOURCE_KINDS = ['data-subject', 'observation', 'own-records', 'parent-or-guardian', 'private-person', 'public-register', 'public-authority', 'health-service', 'school', 'employer', 'private-organisation', 'login-service', 'publicly-available'] as const;

/**
 * Where data come from. data-subject and observation mean art. 13, the others art. 14.
 */
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** All values of {@link ChannelKind}, in display order. */
export const CHANNEL_KINDS = ['email', 'letter', 'secure-digital-post', 'web-form', 'self-service', 'app', 'phone', 'sms', 'chat', 'video', 'in-person', 'school-home-app', 'social-media', 'website', 'newsletter'] as const;

/**
 * Channels between people and the municipality.
 */
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** All values of {@link ContactRole}, in display order. */
export const CONTACT_ROLES = ['service-desk', 'mail-reception', 'information-security', 'privacy-contact', 'archivist', 'system-owner', 'it', 'web-editor', 'service-unit', 'school-or-kindergarten'] as const;

/**
 * Functions that people may need to reach.
 */
export type ContactRole = (typeof CONTACT_ROLES)[number];

/** All values of {@link ServiceArea}, in display order. */
export const SERVICE_AREAS = ['administration', 'human-resources', 'finance', 'records-and-archive', 'politics-and-elections', 'kindergarten', 'school', 'adult-education', 'educational-psychology', 'child-welfare', 'child-and-youth-health', 'health', 'care', 'mental-health-and-addiction', 'social-services', 'housing', 'refugees', 'building-and-planning', 'technical-services', 'fire-and-preparedness', 'culture-and-library', 'nature-agriculture-business', 'it-and-web'] as const;

/**
 * Municipal services.
 */
export type ServiceArea = (typeof SERVICE_AREAS)[number];

/** All values of {@link RetentionEnd}, in display order. */
export const RETENTION_ENDS = ['erased', 'anonymised', 'archived', 'deposited', 'removed-from-daily-use', 'returned'] as const;

/**
 * What happens to the data when the retention period is over.
 */
export type RetentionEnd = (typeof RETENTION_ENDS)[number];

/** All values of {@link CookieCategory}, in display order. */
export const COOKIE_CATEGORIES = ['necessary', 'transmission', 'functional', 'analytics', 'marketing', 'embedded-content'] as const;

/**
 * Kinds of cookies. necessary and transmission are the two exceptions in ekomloven § 3-15.
 */
export type CookieCategory = (typeof COOKIE_CATEGORIES)[number];

/** All values of {@link RightName}, in display order. */
export const RIGHT_NAMES = ['information', 'access', 'rectification', 'erasure', 'restriction', 'notification', 'portability', 'objection', 'withdrawConsent', 'notSubjectToAutomatedDecision', 'judicialRemedy', 'digitalReservation'] as const;

/**
 * The rights that a declaration can tell about; the keys of the object rights.
 */
export type RightName = (typeof RIGHT_NAMES)[number];

/** All values of {@link Language}, in display order. */
export const LANGUAGES = ['nb', 'nn', 'se', 'sma', 'smj', 'fkv', 'rom', 'rmg', 'nsl', 'en', 'da', 'sv', 'fi', 'is', 'de', 'nl', 'fr', 'es', 'pt', 'it', 'el', 'pl', 'lt', 'lv', 'et', 'cs', 'sk', 'hu', 'ro', 'bg', 'sq', 'bs', 'hr', 'sr', 'mk', 'uk', 'ru', 'ar', 'so', 'ti', 'am', 'om', 'fa', 'prs', 'ps', 'ckb', 'kmr', 'tr', 'ur', 'pa', 'hi', 'bn', 'ta', 'vi', 'th', 'zh', 'fil', 'my', 'sw', 'rw', 'ln'] as const;

/**
 * BCP 47 tags of the languages that texts can be in. There is no tag no: say nb or nn.
 */
export type Language = (typeof LANGUAGES)[number];

/** All values of {@link LegalBasisArticle}, in display order. */
export const LEGAL_BASIS_ARTICLES = ['6(1)(a)', '6(1)(b)', '6(1)(c)', '6(1)(d)', '6(1)(e)', '6(1)(f)', '9(2)(a)', '9(2)(b)', '9(2)(c)', '9(2)(d)', '9(2)(e)', '9(2)(f)', '9(2)(g)', '9(2)(h)', '9(2)(i)', '9(2)(j)', '10'] as const;

/**
 * Articles of the GDPR that a legal basis can rest on: 6(1)(a) to (f), 9(2)(a) to (j) and 10.
 */
export type LegalBasisArticle = (typeof LEGAL_BASIS_ARTICLES)[number];

/** All values of {@link TransferMechanism}, in display order. */
export const TRANSFER_MECHANISMS = ['45(3)', '46(2)(a)', '46(2)(b)', '46(2)(c)', '46(2)(d)', '46(2)(e)', '46(2)(f)', '46(3)(a)', '46(3)(b)', '47', '49(1)(a)', '49(1)(b)', '49(1)(c)', '49(1)(d)', '49(1)(e)', '49(1)(f)', '49(1)(g)', '49(1)-second'] as const;

/**
 * Articles of the GDPR that allow a transfer out of the EEA; 49(1)-second is art. 49(1) second subparagraph.
 */
export type TransferMechanism = (typeof TRANSFER_MECHANISMS)[number];

/** All values of {@link InformationExemption}, in display order. */
export const INFORMATION_EXEMPTIONS = ['14(5)(a)', '14(5)(b)', '14(5)(c)', '14(5)(d)', 'popplyl-16(1)(a)', 'popplyl-16(1)(b)', 'popplyl-16(1)(c)', 'popplyl-16(1)(d)', 'popplyl-16(1)(e)', 'popplyl-16(1)(f)'] as const;

/**
 * Exemptions from the duty to inform: art. 14(5), and personopplysningsloven § 16 first paragraph as popplyl-16(1)(a) to (f).
 */
export type InformationExemption = (typeof INFORMATION_EXEMPTIONS)[number];

/** All values of {@link AutomatedDecisionGround}, in display order. */
export const AUTOMATED_DECISION_GROUNDS = ['22(2)(a)', '22(2)(b)', '22(2)(c)'] as const;

/**
 * Grounds for automated decisions in art. 22(2).
 */
export type AutomatedDecisionGround = (typeof AUTOMATED_DECISION_GROUNDS)[number];

/** All values of {@link DecisionSafeguard}, in display order. */
export const DECISION_SAFEGUARDS = ['human-intervention', 'express-view', 'contest'] as const;

/**
 * How people are protected against automated decisions (art. 22(3)).
 */
export type DecisionSafeguard = (typeof DECISION_SAFEGUARDS)[number];

/** All values of {@link ProvisionRequirement}, in display order. */
export const PROVISION_REQUIREMENTS = ['statutory', 'contractual', 'contract-entry', 'service-condition', 'voluntary'] as const;

/**
 * Whether data must be given (art. 13(2)(e)).
 */
export type ProvisionRequirement = (typeof PROVISION_REQUIREMENTS)[number];

/** All values of {@link ExclusionSubject}, in display order. */
export const EXCLUSION_SUBJECTS = ['purposes', 'personal-data', 'recipients', 'transfers', 'identification'] as const;

/**
 * What a promise not to do something is about.
 */
export type ExclusionSubject = (typeof EXCLUSION_SUBJECTS)[number];

/** All values of {@link SecurityMeasure}, in display order. */
export const SECURITY_MEASURES = ['access-control', 'encryption', 'https', 'backup', 'logging', 'separate-zone', 'physical', 'training', 'audits', 'agreements', 'risk-assessment'] as const;

/**
 * Security measures that declarations mention.
 */
export type SecurityMeasure = (typeof SECURITY_MEASURES)[number];

/** All values of {@link FeeException}, in display order. */
export const FEE_EXCEPTIONS = ['manifestly-unfounded-or-excessive', 'further-copies', 'any-request'] as const;

/**
 * When a request can cost something although requests are free. The law knows the first two; any-request is what a page claims without a basis.
 */
export type FeeException = (typeof FEE_EXCEPTIONS)[number];

/** All values of {@link AssessmentKind}, in display order. */
export const ASSESSMENT_KINDS = ['risk', 'data-protection-impact', 'legitimate-interests'] as const;

/**
 * Assessments that declarations mention.
 */
export type AssessmentKind = (typeof ASSESSMENT_KINDS)[number];

/** All values of {@link RiskFactor}, in display order. */
export const RISK_FACTORS = ['special-categories', 'large-scale', 'vulnerable-persons', 'systematic-monitoring', 'new-technology'] as const;

/**
 * What makes processing risky.
 */
export type RiskFactor = (typeof RISK_FACTORS)[number];

/** All values of {@link CookieConsent}, in display order. */
export const COOKIE_CONSENTS = ['opt-in', 'opt-out', 'browser-settings', 'implied', 'not-asked'] as const;

/**
 * How consent to cookies is asked for. Only opt-in is consent in law.
 */
export type CookieConsent = (typeof COOKIE_CONSENTS)[number];

/** All values of {@link CookieTechnology}, in display order. */
export const COOKIE_TECHNOLOGIES = ['cookie', 'local-storage', 'pixel', 'sdk', 'fingerprint', 'cookieless'] as const;

/**
 * How data are stored on or read from the equipment of the user.
 */
export type CookieTechnology = (typeof COOKIE_TECHNOLOGIES)[number];

/** All values of {@link CookieClaim}, in display order. */
export const COOKIE_CLAIMS = ['anonymous', 'not-identifying', 'no-security-risk', 'not-shared'] as const;

/**
 * Assurances about cookies that pages give.
 */
export type CookieClaim = (typeof COOKIE_CLAIMS)[number];

/** All values of {@link RequestFormality}, in display order. */
export const REQUEST_FORMALITIES = ['any', 'written', 'form-only'] as const;

/**
 * Whether a request must have a certain form.
 */
export type RequestFormality = (typeof REQUEST_FORMALITIES)[number];

/** All values of {@link PriorContact}, in display order. */
export const PRIOR_CONTACTS = ['required', 'advised'] as const;

/**
 * Whether a page asks people to contact the body before they complain.
 */
export type PriorContact = (typeof PRIOR_CONTACTS)[number];

/** All values of {@link DeclarationStatus}, in display order. */
export const DECLARATION_STATUSES = ['draft', 'published', 'withdrawn'] as const;

/**
 * Where the declaration is in its life.
 */
export type DeclarationStatus = (typeof DECLARATION_STATUSES)[number];

/** All values of {@link ScopeKind}, in display order. */
export const SCOPE_KINDS = ['organisation', 'service', 'website', 'app', 'form'] as const;

/**
 * What kind of thing a declaration covers.
 */
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** All values of {@link LinkRelation}, in display order. */
export const LINK_RELATIONS = ['general', 'specific', 'provider', 'authority', 'law'] as const;

/**
 * What a link points to.
 */
export type LinkRelation = (typeof LINK_RELATIONS)[number];

/** All values of {@link LayerKind}, in display order. */
export const LAYER_KINDS = ['short', 'children', 'easy-language', 'audio', 'sign-language'] as const;

/**
 * Other forms of the same declaration.
 */
export type LayerKind = (typeof LAYER_KINDS)[number];

/** All values of {@link ControllerKind}, in display order. */
export const CONTROLLER_KINDS = ['municipality', 'county', 'municipal-undertaking', 'intermunicipal-company', 'state-agency', 'school', 'other'] as const;

/**
 * Kinds of bodies.
 */
export type ControllerKind = (typeof CONTROLLER_KINDS)[number];

/** All values of {@link ResponsibilityLevel}, in display order. */
export const RESPONSIBILITY_LEVELS = ['overall', 'daily'] as const;

/**
 * Levels of responsibility inside the body.
 */
export type ResponsibilityLevel = (typeof RESPONSIBILITY_LEVELS)[number];

/** All values of {@link Audience}, in display order. */
export const AUDIENCES = ['adults', 'children'] as const;

/**
 * Whom a text addresses.
 */
export type Audience = (typeof AUDIENCES)[number];

/** All values of {@link LawKind}, in display order. */
export const LAW_KINDS = ['act', 'regulation', 'local-regulation', 'collective-agreement', 'decision', 'contract'] as const;

/**
 * Kinds of legal sources.
 */
export type LawKind = (typeof LAW_KINDS)[number];

/** All values of {@link SectionTopic}, in display order. */
export const SECTION_TOPICS = ['background', 'legal-background', 'terms-of-use', 'liability', 'other'] as const;

/**
 * What a section that has no better place is about.
 */
export type SectionTopic = (typeof SECTION_TOPICS)[number];

/** All values of {@link ContactDetail}, in display order. */
export const CONTACT_DETAILS = ['name', 'email', 'phone', 'postalAddress', 'visitingAddress'] as const;

/**
 * Details of a contact that can be left out of a document.
 */
export type ContactDetail = (typeof CONTACT_DETAILS)[number];

/** All values of {@link NoticeTimingWord}, in display order. */
export const NOTICE_TIMING_WORDS = ['first-communication', 'first-disclosure'] as const;

/**
 * Words that stand in for a period in the timing of a notice.
 */
export type NoticeTimingWord = (typeof NOTICE_TIMING_WORDS)[number];

/** All values of {@link RetentionPeriodWord}, in display order. */
export const RETENTION_PERIOD_WORDS = ['indefinite'] as const;

/**
 * Words that stand in for a retention period.
 */
export type RetentionPeriodWord = (typeof RETENTION_PERIOD_WORDS)[number];

/** All values of {@link CookieDurationWord}, in display order. */
export const COOKIE_DURATION_WORDS = ['session', 'indefinite'] as const;

/**
 * Words that stand in for the duration of a cookie.
 */
export type CookieDurationWord = (typeof COOKIE_DURATION_WORDS)[number];

/**
 * A privacy declaration (personvernerklæring) of a Norwegian municipality as data. A key that is absent was not stated; the word "none" states that there is none; what the law requires is not the business of this schema.
 */
export interface PrivacyDeclaration {
  readonly [extension: `x-${string}`]: unknown;
  /**
   * The version of the model that this document follows.
   * @example `"https://w3id.org/tretten/v1/privacy-declaration.schema.json"`
   */
  readonly $schema: 'https://w3id.org/tretten/v1/privacy-declaration.schema.json';
  /**
   * The language of plain strings in this document.
   * @remarks GDPR 12(1)
   * @example `"nb"`
   */
  readonly language: Language;
  /**
   * The languages that every text is promised in. A text without one of them is reported.
   * @remarks GDPR 12(1)
   * @example `["nb","nn","en"]`
   */
  readonly languages?: readonly [Language, ...Language[]];
  /**
   * The canonical public address of the declaration.
   * @remarks GDPR 12(1)
   * @example `"https://www.nordvik.kommune.no/personvern"`
   */
  readonly id?: Url;
  /**
   * The title of the declaration.
   * @example `{"nb":"Personvern i Nordvik kommune","nn":"Personvern i Nordvik kommune","en":"Privacy in Nordvik"}`
   */
  readonly title?: LocalizedText;
  /**
   * The introduction of the page.
   * @remarks GDPR 12(1)
   * @example `"Her kan du lese hvordan vi bruker personopplysninger."`
   */
  readonly text?: LocalizedText;
  /**
   * Whether the declaration is a draft, published or withdrawn.
   * @example `"published"`
   */
  readonly status?: DeclarationStatus;
  /**
   * When the declaration was first published.
   * @example `"2024-05-01"`
   */
  readonly published?: DateOrMonth;
  /**
   * When the text was last changed.
   * @example `"2026-10-01"`
   */
  readonly updated?: DateOrMonth;
  /**
   * When somebody last checked that it still holds.
   * @remarks GDPR 24(1)
   * @example `"2026-10"`
   */
  readonly reviewed?: DateOrMonth;
  /**
   * The version of the declaration; in YAML put it in quotes.
   * @example `"7"`
   */
  readonly version?: PlainText;
  /**
   * The address of the version before this one.
   * @example `"https://www.nordvik.kommune.no/personvern?v=6"`
   */
  readonly supersedes?: Url;
  /**
   * A file that absent top-level keys are taken from.
   * @example `"./felles.yaml"`
   */
  readonly extends?: FilePath;
  /**
   * What the declaration covers.
   * @example `{"kind":"organisation","text":"Alle tjenester i Nordvik kommune"}`
   */
  readonly scope?: Scope;
  /**
   * Other declarations and pages that the reader is sent to.
   * @remarks GDPR 12(1)
   * @example `[{"name":"Personvernerklæring for nav.no","url":"https://www.nav.no/personvernerklaering","relation":"provider"}]`
   */
  readonly seeAlso?: readonly [SeeAlso, ...SeeAlso[]];
  /**
   * Other forms of the same declaration, such as one for children.
   * @remarks GDPR 12(1)
   * @example `[{"kind":"children","language":"nb","url":"https://www.nordvik.kommune.no/personvern/barn"}]`
   */
  readonly layers?: readonly [Layer, ...Layer[]];
  /**
   * Standardised icons that go with the declaration.
   * @remarks GDPR 12(7)
   * @example `{"machineReadable":true}`
   */
  readonly icons?: Icons;
  /**
   * The body that decides why and how personal data are processed. Absent when the page names none.
   * @remarks GDPR 13(1)(a), 14(1)(a)
   * @example `{"name":"Nordvik kommune","kind":"municipality"}`
   */
  readonly controller?: Controller;
  /**
   * The data protection officer and how to reach them.
   * @remarks GDPR 13(1)(b), 14(1)(b), 37(7)
   * @example `{"contact":{"email":"personvernombud&#64;nordvik.kommune.no"}}`
   */
  readonly dataProtectionOfficer?: DataProtectionOfficer;
  /**
   * Other functions that people may need to reach.
   * @example `[{"role":"information-security","unit":"IKT-avdelingen","phone":"+47 99 99 99 98"}]`
   */
  readonly contacts?: readonly [Contact, ...Contact[]];
  /**
   * What holds for every activity that is silent on it.
   * @example `{"transfers":"none"}`
   */
  readonly general?: General;
  /**
   * What the body does with personal data, one entry for each activity.
   * @remarks GDPR 13(1)(c), 14(1)(c)
   * @example `[{"id":"jobbsoknad","name":"Jobbsøknader"}]`
   */
  readonly processingActivities?: readonly [ProcessingActivity, ...ProcessingActivity[]];
  /**
   * The rights that the declaration tells about.
   * @remarks GDPR 13(2)(b), 14(2)(c)
   * @example `{"access":{"text":"Du har rett til innsyn"}}`
   */
  readonly rights?: Rights;
  /**
   * How people use their rights, and when they get an answer.
   * @remarks GDPR 12(2), 12(3), 12(4), 12(5), 12(6)
   * @example `{"deadline":"P1M"}`
   */
  readonly requests?: Requests;
  /**
   * The right to complain to Datatilsynet.
   * @remarks GDPR 13(2)(d), 14(2)(e)
   * @example `{"authority":{"name":"Datatilsynet"},"text":"Du kan klage til Datatilsynet"}`
   */
  readonly complaint?: Complaint;
  /**
   * Cookies and similar technologies, or "none".
   * @example `{"consent":"opt-in"}`
   */
  readonly cookies?: CookiesOrNone;
  /**
   * Advice about channels: what is safe to send where.
   * @example `[{"kind":"email","encrypted":false,"confidentialAllowed":false}]`
   */
  readonly communication?: readonly [Communication, ...Communication[]];
  /**
   * The public journal, published documents and access to documents.
   * @remarks GDPR 86
   * @example `{"journal":{"published":true}}`
   */
  readonly publicAccess?: PublicAccess;
  /**
   * The principles that the body says it follows.
   * @remarks GDPR 5(1)
   * @example `["Lovlig, rettferdig og åpent"]`
   */
  readonly principles?: readonly [LocalizedText, ...LocalizedText[]];
  /**
   * Other law that the page mentions.
   * @example `[{"law":["forvaltningsloven"],"text":"Regler for saksbehandling"}]`
   */
  readonly relatedLaw?: readonly [RelatedLaw, ...RelatedLaw[]];
  /**
   * Terms that the page explains.
   * @remarks GDPR 12(1)
   * @example `[{"term":"Behandlingsansvarlig","text":"Den som bestemmer formålet"}]`
   */
  readonly definitions?: readonly [Definition, ...Definition[]];
  /**
   * Parts of the page that have no better place.
   * @example `[{"heading":"Brukervilkår","text":"Du bruker nettstedet på egen risiko.","topic":"terms-of-use"}]`
   */
  readonly sections?: readonly [Section, ...Section[]];
  /**
   * What was changed, and when.
   * @example `[{"date":"2026-10-01","text":"Nytt om informasjonskapsler","material":true}]`
   */
  readonly changes?: readonly [Revision, ...Revision[]];
  /**
   * How people are told about changes.
   * @example `"Vi varsler vesentlige endringer på forsiden"`
   */
  readonly changeNotice?: LocalizedText;
}
