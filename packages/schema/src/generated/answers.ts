// Generated from https://w3id.org/tretten/v1/privacy-declaration.schema.json; do not edit.

/** GDPR provision → the paths of the schema (`*` = a list item) whose values answer it. */
export const ANSWERS: Readonly<Record<string, readonly string[]>> = {
  "7": [
    "/general/legalBases/*/consent",
    "/processingActivities/*/legalBases/*/consent",
    "/cookies/consent"
  ],
  "8": [
    "/general/legalBases/*/consent",
    "/processingActivities/*/legalBases/*/consent"
  ],
  "10": [
    "/general/legalBases",
    "/general/legalBases/*/article",
    "/processingActivities/*/legalBases",
    "/processingActivities/*/legalBases/*/article"
  ],
  "13": [
    "/rights/information"
  ],
  "14": [
    "/rights/information"
  ],
  "15": [
    "/rights/access"
  ],
  "16": [
    "/rights/rectification"
  ],
  "17": [
    "/rights/erasure"
  ],
  "18": [
    "/rights/restriction"
  ],
  "19": [
    "/rights/notification"
  ],
  "20": [
    "/rights/portability"
  ],
  "44": [
    "/general/recipients/*/country",
    "/general/systems/*/country",
    "/processingActivities/*/recipients/*/country",
    "/processingActivities/*/systems/*/country"
  ],
  "47": [
    "/general/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/mechanism"
  ],
  "86": [
    "/publicAccess",
    "/publicAccess/journal",
    "/publicAccess/journal/text",
    "/publicAccess/documents",
    "/publicAccess/documents/text",
    "/publicAccess/documentAccess"
  ],
  "87": [
    "/general/personalData/*/justification",
    "/processingActivities/*/personalData/*/justification"
  ],
  "4(4)": [
    "/general/automatedDecisions/*/profiling",
    "/processingActivities/*/automatedDecisions/*/profiling"
  ],
  "4(8)": [
    "/general/recipients/*/role",
    "/processingActivities/*/recipients/*/role"
  ],
  "4(9)": [
    "/general/recipients/*/role",
    "/processingActivities/*/recipients/*/role"
  ],
  "4(11)": [
    "/cookies/consent"
  ],
  "5(1)": [
    "/principles"
  ],
  "5(1)(e)": [
    "/general/retention/*/then",
    "/processingActivities/*/retention/*/then"
  ],
  "6(1)": [
    "/general/legalBases",
    "/general/legalBases/*/article",
    "/processingActivities/*/legalBases",
    "/processingActivities/*/legalBases/*/article"
  ],
  "6(1)-second": [
    "/general/publicTask",
    "/processingActivities/*/publicTask"
  ],
  "6(1)(f)": [
    "/general/assessments/*/kind",
    "/processingActivities/*/assessments/*/kind"
  ],
  "6(3)": [
    "/general/legalBases/*/law",
    "/general/recipients/*/law",
    "/processingActivities/*/legalBases/*/law",
    "/processingActivities/*/recipients/*/law"
  ],
  "7(2)": [
    "/general/legalBases/*/consent/text",
    "/processingActivities/*/legalBases/*/consent/text"
  ],
  "7(3)": [
    "/general/legalBases/*/consent/withdrawal/howTo",
    "/general/legalBases/*/consent/withdrawal/url",
    "/processingActivities/*/legalBases/*/consent/withdrawal/howTo",
    "/processingActivities/*/legalBases/*/consent/withdrawal/url",
    "/rights/withdrawConsent",
    "/cookies/withdrawal",
    "/cookies/withdrawal/howTo",
    "/cookies/withdrawal/url"
  ],
  "8(1)": [
    "/general/legalBases/*/consent/childMinimumAge",
    "/processingActivities/*/legalBases/*/consent/childMinimumAge"
  ],
  "9(2)": [
    "/general/legalBases",
    "/general/legalBases/*/article",
    "/processingActivities/*/legalBases",
    "/processingActivities/*/legalBases/*/article"
  ],
  "9(2)(a)": [
    "/general/legalBases/*/consent/explicit",
    "/processingActivities/*/legalBases/*/consent/explicit"
  ],
  "12(1)": [
    "/language",
    "/languages",
    "/id",
    "/text",
    "/seeAlso",
    "/layers",
    "/layers/*/kind",
    "/layers/*/language",
    "/layers/*/url",
    "/general/audience",
    "/general/seeAlso",
    "/processingActivities/*/audience",
    "/processingActivities/*/seeAlso",
    "/rights/information",
    "/requests/reply",
    "/definitions",
    "/definitions/*/text"
  ],
  "12(2)": [
    "/processingActivities/*/contact",
    "/rights/information/howTo",
    "/rights/information/url",
    "/rights/access/howTo",
    "/rights/access/url",
    "/rights/rectification/howTo",
    "/rights/rectification/url",
    "/rights/erasure/howTo",
    "/rights/erasure/url",
    "/rights/restriction/howTo",
    "/rights/restriction/url",
    "/rights/notification/howTo",
    "/rights/notification/url",
    "/rights/portability/howTo",
    "/rights/portability/url",
    "/rights/objection/howTo",
    "/rights/objection/url",
    "/rights/withdrawConsent/howTo",
    "/rights/withdrawConsent/url",
    "/rights/notSubjectToAutomatedDecision/howTo",
    "/rights/notSubjectToAutomatedDecision/url",
    "/rights/judicialRemedy/howTo",
    "/rights/judicialRemedy/url",
    "/rights/digitalReservation/howTo",
    "/rights/digitalReservation/url",
    "/requests",
    "/requests/contact",
    "/requests/channels",
    "/requests/formality",
    "/requests/representation",
    "/requests/text"
  ],
  "12(3)": [
    "/requests",
    "/requests/deadline",
    "/requests/extension",
    "/requests/extension/by",
    "/requests/extension/to",
    "/requests/extension/notice",
    "/requests/extension/reasons",
    "/requests/extension/text",
    "/requests/reply"
  ],
  "12(4)": [
    "/requests",
    "/requests/refusal"
  ],
  "12(5)": [
    "/requests",
    "/requests/fee",
    "/requests/fee/free",
    "/requests/fee/exceptions",
    "/requests/fee/text",
    "/publicAccess/documentAccess/fee/free",
    "/publicAccess/documentAccess/fee/exceptions",
    "/publicAccess/documentAccess/fee/text",
    "/publicAccess/partyAccess/fee/free",
    "/publicAccess/partyAccess/fee/exceptions",
    "/publicAccess/partyAccess/fee/text"
  ],
  "12(6)": [
    "/requests",
    "/requests/identification"
  ],
  "12(7)": [
    "/icons",
    "/icons/machineReadable",
    "/icons/text"
  ],
  "13(1)": [
    "/communication/*/noticeUrl"
  ],
  "13(1)(a)": [
    "/controller",
    "/controller/name",
    "/controller/organisationNumber",
    "/controller/includes",
    "/controller/includes/*/name",
    "/controller/contact",
    "/controller/text",
    "/general/jointControllers",
    "/general/jointControllers/*/name",
    "/processingActivities/*/jointControllers",
    "/processingActivities/*/jointControllers/*/name",
    "/processingActivities/*/controller",
    "/processingActivities/*/controller/name",
    "/processingActivities/*/controller/organisationNumber",
    "/processingActivities/*/controller/includes",
    "/processingActivities/*/controller/includes/*/name",
    "/processingActivities/*/controller/contact",
    "/processingActivities/*/controller/text"
  ],
  "13(1)(b)": [
    "/dataProtectionOfficer",
    "/dataProtectionOfficer/contact"
  ],
  "13(1)(c)": [
    "/general/purposes",
    "/general/purposes/*/text",
    "/general/legalBases",
    "/general/legalBases/*/article",
    "/general/legalBases/*/law",
    "/general/legalBases/*/text",
    "/processingActivities",
    "/processingActivities/*/purposes",
    "/processingActivities/*/purposes/*/text",
    "/processingActivities/*/legalBases",
    "/processingActivities/*/legalBases/*/article",
    "/processingActivities/*/legalBases/*/law",
    "/processingActivities/*/legalBases/*/text"
  ],
  "13(1)(d)": [
    "/general/legalBases/*/legitimateInterest",
    "/processingActivities/*/legalBases/*/legitimateInterest"
  ],
  "13(1)(e)": [
    "/general/recipients",
    "/general/recipients/*/name",
    "/general/recipients/*/category",
    "/general/recipients/*/condition",
    "/general/recipients/*/text",
    "/processingActivities/*/recipients",
    "/processingActivities/*/recipients/*/name",
    "/processingActivities/*/recipients/*/category",
    "/processingActivities/*/recipients/*/condition",
    "/processingActivities/*/recipients/*/text"
  ],
  "13(1)(f)": [
    "/general/transfers",
    "/general/transfers/*/country",
    "/general/transfers/*/internationalOrganisation",
    "/general/transfers/*/recipient",
    "/general/transfers/*/mechanism",
    "/general/transfers/*/adequacyDecision",
    "/general/transfers/*/decision",
    "/general/transfers/*/safeguards",
    "/general/transfers/*/safeguardsCopy",
    "/general/transfers/*/text",
    "/general/transfers/*/law",
    "/processingActivities/*/transfers",
    "/processingActivities/*/transfers/*/country",
    "/processingActivities/*/transfers/*/internationalOrganisation",
    "/processingActivities/*/transfers/*/recipient",
    "/processingActivities/*/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/adequacyDecision",
    "/processingActivities/*/transfers/*/decision",
    "/processingActivities/*/transfers/*/safeguards",
    "/processingActivities/*/transfers/*/safeguardsCopy",
    "/processingActivities/*/transfers/*/text",
    "/processingActivities/*/transfers/*/law"
  ],
  "13(2)(a)": [
    "/general/retention",
    "/general/retention/*/text",
    "/general/retention/*/period",
    "/general/retention/*/minimumPeriod",
    "/general/retention/*/from",
    "/general/retention/*/criteria",
    "/general/retention/*/law",
    "/processingActivities/*/retention",
    "/processingActivities/*/retention/*/text",
    "/processingActivities/*/retention/*/period",
    "/processingActivities/*/retention/*/minimumPeriod",
    "/processingActivities/*/retention/*/from",
    "/processingActivities/*/retention/*/criteria",
    "/processingActivities/*/retention/*/law"
  ],
  "13(2)(b)": [
    "/rights",
    "/rights/information/text",
    "/rights/information/applies",
    "/rights/access",
    "/rights/access/text",
    "/rights/access/applies",
    "/rights/rectification",
    "/rights/rectification/text",
    "/rights/rectification/applies",
    "/rights/erasure",
    "/rights/erasure/text",
    "/rights/erasure/applies",
    "/rights/restriction",
    "/rights/restriction/text",
    "/rights/restriction/applies",
    "/rights/notification/text",
    "/rights/notification/applies",
    "/rights/portability",
    "/rights/portability/text",
    "/rights/portability/applies",
    "/rights/objection",
    "/rights/objection/text",
    "/rights/objection/applies",
    "/rights/withdrawConsent/text",
    "/rights/withdrawConsent/applies",
    "/rights/notSubjectToAutomatedDecision/text",
    "/rights/notSubjectToAutomatedDecision/applies",
    "/rights/judicialRemedy/text",
    "/rights/judicialRemedy/applies",
    "/rights/digitalReservation/text",
    "/rights/digitalReservation/applies"
  ],
  "13(2)(c)": [
    "/general/legalBases/*/consent/withdrawal",
    "/general/legalBases/*/consent/withdrawal/text",
    "/general/legalBases/*/consent/withdrawal/earlierProcessingStaysLawful",
    "/processingActivities/*/legalBases/*/consent/withdrawal",
    "/processingActivities/*/legalBases/*/consent/withdrawal/text",
    "/processingActivities/*/legalBases/*/consent/withdrawal/earlierProcessingStaysLawful",
    "/rights/withdrawConsent",
    "/rights/withdrawConsent/earlierProcessingStaysLawful",
    "/cookies/withdrawal/text",
    "/cookies/withdrawal/earlierProcessingStaysLawful"
  ],
  "13(2)(d)": [
    "/complaint",
    "/complaint/authority",
    "/complaint/text",
    "/complaint/howTo"
  ],
  "13(2)(e)": [
    "/general/provision",
    "/general/provision/*/requirement",
    "/general/provision/*/obliged",
    "/general/provision/*/consequences",
    "/general/provision/*/text",
    "/general/provision/*/law",
    "/processingActivities/*/provision",
    "/processingActivities/*/provision/*/requirement",
    "/processingActivities/*/provision/*/obliged",
    "/processingActivities/*/provision/*/consequences",
    "/processingActivities/*/provision/*/text",
    "/processingActivities/*/provision/*/law"
  ],
  "13(2)(f)": [
    "/general/automatedDecisions",
    "/general/automatedDecisions/*/text",
    "/general/automatedDecisions/*/profiling",
    "/general/automatedDecisions/*/logic",
    "/general/automatedDecisions/*/significance",
    "/general/automatedDecisions/*/consequences",
    "/processingActivities/*/automatedDecisions",
    "/processingActivities/*/automatedDecisions/*/text",
    "/processingActivities/*/automatedDecisions/*/profiling",
    "/processingActivities/*/automatedDecisions/*/logic",
    "/processingActivities/*/automatedDecisions/*/significance",
    "/processingActivities/*/automatedDecisions/*/consequences"
  ],
  "13(3)": [
    "/general/purposes/*/further",
    "/processingActivities/*/purposes/*/further"
  ],
  "14(1)(a)": [
    "/controller",
    "/controller/name",
    "/controller/organisationNumber",
    "/controller/includes",
    "/controller/includes/*/name",
    "/controller/contact",
    "/controller/text",
    "/general/jointControllers",
    "/general/jointControllers/*/name",
    "/processingActivities/*/jointControllers",
    "/processingActivities/*/jointControllers/*/name",
    "/processingActivities/*/controller",
    "/processingActivities/*/controller/name",
    "/processingActivities/*/controller/organisationNumber",
    "/processingActivities/*/controller/includes",
    "/processingActivities/*/controller/includes/*/name",
    "/processingActivities/*/controller/contact",
    "/processingActivities/*/controller/text"
  ],
  "14(1)(b)": [
    "/dataProtectionOfficer",
    "/dataProtectionOfficer/contact"
  ],
  "14(1)(c)": [
    "/general/purposes",
    "/general/purposes/*/text",
    "/general/legalBases",
    "/general/legalBases/*/article",
    "/general/legalBases/*/law",
    "/general/legalBases/*/text",
    "/processingActivities",
    "/processingActivities/*/purposes",
    "/processingActivities/*/purposes/*/text",
    "/processingActivities/*/legalBases",
    "/processingActivities/*/legalBases/*/article",
    "/processingActivities/*/legalBases/*/law",
    "/processingActivities/*/legalBases/*/text"
  ],
  "14(1)(d)": [
    "/general/personalData",
    "/general/personalData/*/categories",
    "/general/personalData/*/text",
    "/processingActivities/*/personalData",
    "/processingActivities/*/personalData/*/categories",
    "/processingActivities/*/personalData/*/text"
  ],
  "14(1)(e)": [
    "/general/recipients",
    "/general/recipients/*/name",
    "/general/recipients/*/category",
    "/general/recipients/*/condition",
    "/general/recipients/*/text",
    "/processingActivities/*/recipients",
    "/processingActivities/*/recipients/*/name",
    "/processingActivities/*/recipients/*/category",
    "/processingActivities/*/recipients/*/condition",
    "/processingActivities/*/recipients/*/text"
  ],
  "14(1)(f)": [
    "/general/transfers",
    "/general/transfers/*/country",
    "/general/transfers/*/internationalOrganisation",
    "/general/transfers/*/recipient",
    "/general/transfers/*/mechanism",
    "/general/transfers/*/adequacyDecision",
    "/general/transfers/*/decision",
    "/general/transfers/*/safeguards",
    "/general/transfers/*/safeguardsCopy",
    "/general/transfers/*/text",
    "/general/transfers/*/law",
    "/processingActivities/*/transfers",
    "/processingActivities/*/transfers/*/country",
    "/processingActivities/*/transfers/*/internationalOrganisation",
    "/processingActivities/*/transfers/*/recipient",
    "/processingActivities/*/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/adequacyDecision",
    "/processingActivities/*/transfers/*/decision",
    "/processingActivities/*/transfers/*/safeguards",
    "/processingActivities/*/transfers/*/safeguardsCopy",
    "/processingActivities/*/transfers/*/text",
    "/processingActivities/*/transfers/*/law"
  ],
  "14(2)(a)": [
    "/general/retention",
    "/general/retention/*/text",
    "/general/retention/*/period",
    "/general/retention/*/minimumPeriod",
    "/general/retention/*/from",
    "/general/retention/*/criteria",
    "/general/retention/*/law",
    "/processingActivities/*/retention",
    "/processingActivities/*/retention/*/text",
    "/processingActivities/*/retention/*/period",
    "/processingActivities/*/retention/*/minimumPeriod",
    "/processingActivities/*/retention/*/from",
    "/processingActivities/*/retention/*/criteria",
    "/processingActivities/*/retention/*/law"
  ],
  "14(2)(b)": [
    "/general/legalBases/*/legitimateInterest",
    "/processingActivities/*/legalBases/*/legitimateInterest"
  ],
  "14(2)(c)": [
    "/rights",
    "/rights/information/text",
    "/rights/information/applies",
    "/rights/access",
    "/rights/access/text",
    "/rights/access/applies",
    "/rights/rectification",
    "/rights/rectification/text",
    "/rights/rectification/applies",
    "/rights/erasure",
    "/rights/erasure/text",
    "/rights/erasure/applies",
    "/rights/restriction",
    "/rights/restriction/text",
    "/rights/restriction/applies",
    "/rights/notification/text",
    "/rights/notification/applies",
    "/rights/portability",
    "/rights/portability/text",
    "/rights/portability/applies",
    "/rights/objection",
    "/rights/objection/text",
    "/rights/objection/applies",
    "/rights/withdrawConsent/text",
    "/rights/withdrawConsent/applies",
    "/rights/notSubjectToAutomatedDecision/text",
    "/rights/notSubjectToAutomatedDecision/applies",
    "/rights/judicialRemedy/text",
    "/rights/judicialRemedy/applies",
    "/rights/digitalReservation/text",
    "/rights/digitalReservation/applies"
  ],
  "14(2)(d)": [
    "/general/legalBases/*/consent/withdrawal",
    "/general/legalBases/*/consent/withdrawal/text",
    "/general/legalBases/*/consent/withdrawal/earlierProcessingStaysLawful",
    "/processingActivities/*/legalBases/*/consent/withdrawal",
    "/processingActivities/*/legalBases/*/consent/withdrawal/text",
    "/processingActivities/*/legalBases/*/consent/withdrawal/earlierProcessingStaysLawful",
    "/rights/withdrawConsent",
    "/rights/withdrawConsent/earlierProcessingStaysLawful",
    "/cookies/withdrawal/text",
    "/cookies/withdrawal/earlierProcessingStaysLawful"
  ],
  "14(2)(e)": [
    "/complaint",
    "/complaint/authority",
    "/complaint/text",
    "/complaint/howTo"
  ],
  "14(2)(f)": [
    "/general/sources",
    "/general/sources/*/kind",
    "/general/sources/*/name",
    "/general/sources/*/text",
    "/general/sources/*/publiclyAccessible",
    "/processingActivities/*/sources",
    "/processingActivities/*/sources/*/kind",
    "/processingActivities/*/sources/*/name",
    "/processingActivities/*/sources/*/text",
    "/processingActivities/*/sources/*/publiclyAccessible"
  ],
  "14(2)(g)": [
    "/general/automatedDecisions",
    "/general/automatedDecisions/*/text",
    "/general/automatedDecisions/*/profiling",
    "/general/automatedDecisions/*/logic",
    "/general/automatedDecisions/*/significance",
    "/general/automatedDecisions/*/consequences",
    "/processingActivities/*/automatedDecisions",
    "/processingActivities/*/automatedDecisions/*/text",
    "/processingActivities/*/automatedDecisions/*/profiling",
    "/processingActivities/*/automatedDecisions/*/logic",
    "/processingActivities/*/automatedDecisions/*/significance",
    "/processingActivities/*/automatedDecisions/*/consequences"
  ],
  "14(3)(a)": [
    "/general/indirectCollection",
    "/general/indirectCollection/timing",
    "/general/indirectCollection/text",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/timing",
    "/processingActivities/*/indirectCollection/text"
  ],
  "14(3)(b)": [
    "/general/indirectCollection",
    "/general/indirectCollection/timing",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/timing"
  ],
  "14(3)(c)": [
    "/general/indirectCollection",
    "/general/indirectCollection/timing",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/timing"
  ],
  "14(4)": [
    "/general/purposes/*/further",
    "/processingActivities/*/purposes/*/further"
  ],
  "14(5)(a)": [
    "/general/indirectCollection",
    "/general/indirectCollection/exemptions",
    "/general/indirectCollection/exemptions/*/ground",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/exemptions",
    "/processingActivities/*/indirectCollection/exemptions/*/ground"
  ],
  "14(5)(b)": [
    "/general/indirectCollection",
    "/general/indirectCollection/exemptions",
    "/general/indirectCollection/exemptions/*/ground",
    "/general/indirectCollection/exemptions/*/text",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/exemptions",
    "/processingActivities/*/indirectCollection/exemptions/*/ground",
    "/processingActivities/*/indirectCollection/exemptions/*/text"
  ],
  "14(5)(c)": [
    "/general/sources/*/law",
    "/general/indirectCollection",
    "/general/indirectCollection/exemptions",
    "/general/indirectCollection/exemptions/*/ground",
    "/general/indirectCollection/exemptions/*/law",
    "/processingActivities/*/sources/*/law",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/exemptions",
    "/processingActivities/*/indirectCollection/exemptions/*/ground",
    "/processingActivities/*/indirectCollection/exemptions/*/law"
  ],
  "14(5)(d)": [
    "/general/indirectCollection",
    "/general/indirectCollection/exemptions",
    "/general/indirectCollection/exemptions/*/ground",
    "/general/indirectCollection/exemptions/*/law",
    "/processingActivities/*/indirectCollection",
    "/processingActivities/*/indirectCollection/exemptions",
    "/processingActivities/*/indirectCollection/exemptions/*/ground",
    "/processingActivities/*/indirectCollection/exemptions/*/law"
  ],
  "15(3)": [
    "/requests/fee",
    "/requests/fee/exceptions",
    "/publicAccess/documentAccess/fee/exceptions",
    "/publicAccess/partyAccess/fee/exceptions"
  ],
  "21(1)": [
    "/rights/objection"
  ],
  "21(2)": [
    "/general/directMarketing",
    "/processingActivities/*/directMarketing",
    "/rights/objection"
  ],
  "21(4)": [
    "/rights/objection",
    "/rights/objection/separate"
  ],
  "22(1)": [
    "/general/automatedDecisions",
    "/processingActivities/*/automatedDecisions",
    "/rights/notSubjectToAutomatedDecision"
  ],
  "22(2)(a)": [
    "/general/automatedDecisions/*/ground",
    "/processingActivities/*/automatedDecisions/*/ground"
  ],
  "22(2)(b)": [
    "/general/automatedDecisions/*/ground",
    "/general/automatedDecisions/*/law",
    "/processingActivities/*/automatedDecisions/*/ground",
    "/processingActivities/*/automatedDecisions/*/law"
  ],
  "22(2)(c)": [
    "/general/automatedDecisions/*/ground",
    "/processingActivities/*/automatedDecisions/*/ground"
  ],
  "22(3)": [
    "/general/automatedDecisions/*/safeguards",
    "/processingActivities/*/automatedDecisions/*/safeguards"
  ],
  "23(1)": [
    "/rights/information/limitations",
    "/rights/information/limitations/*/law",
    "/rights/access/limitations",
    "/rights/access/limitations/*/law",
    "/rights/rectification/limitations",
    "/rights/rectification/limitations/*/law",
    "/rights/erasure/limitations",
    "/rights/erasure/limitations/*/law",
    "/rights/restriction/limitations",
    "/rights/restriction/limitations/*/law",
    "/rights/notification/limitations",
    "/rights/notification/limitations/*/law",
    "/rights/portability/limitations",
    "/rights/portability/limitations/*/law",
    "/rights/objection/limitations",
    "/rights/objection/limitations/*/law",
    "/rights/withdrawConsent/limitations",
    "/rights/withdrawConsent/limitations/*/law",
    "/rights/notSubjectToAutomatedDecision/limitations",
    "/rights/notSubjectToAutomatedDecision/limitations/*/law",
    "/rights/judicialRemedy/limitations",
    "/rights/judicialRemedy/limitations/*/law",
    "/rights/digitalReservation/limitations",
    "/rights/digitalReservation/limitations/*/law",
    "/publicAccess/documentAccess/limitations/*/law",
    "/publicAccess/partyAccess/limitations/*/law"
  ],
  "24(1)": [
    "/reviewed"
  ],
  "26(1)": [
    "/general/jointControllers",
    "/general/jointControllers/*/name",
    "/general/jointControllers/*/contact",
    "/general/jointControllers/*/responsibilitiesByLaw",
    "/processingActivities/*/jointControllers",
    "/processingActivities/*/jointControllers/*/name",
    "/processingActivities/*/jointControllers/*/contact",
    "/processingActivities/*/jointControllers/*/responsibilitiesByLaw"
  ],
  "26(2)": [
    "/general/jointControllers",
    "/general/jointControllers/*/essence",
    "/general/jointControllers/*/essenceUrl",
    "/general/jointControllers/*/essenceOnRequest",
    "/general/jointControllers/*/text",
    "/processingActivities/*/jointControllers",
    "/processingActivities/*/jointControllers/*/essence",
    "/processingActivities/*/jointControllers/*/essenceUrl",
    "/processingActivities/*/jointControllers/*/essenceOnRequest",
    "/processingActivities/*/jointControllers/*/text"
  ],
  "28(3)": [
    "/general/recipients/*/agreement",
    "/general/systems/*/supplier",
    "/processingActivities/*/recipients/*/agreement",
    "/processingActivities/*/systems/*/supplier"
  ],
  "32(1)": [
    "/general/security",
    "/general/security/measures",
    "/general/security/text",
    "/general/security/law",
    "/processingActivities/*/security",
    "/processingActivities/*/security/measures",
    "/processingActivities/*/security/text",
    "/processingActivities/*/security/law"
  ],
  "35(1)": [
    "/general/assessments",
    "/general/assessments/*/kind",
    "/processingActivities/*/assessments",
    "/processingActivities/*/assessments/*/kind"
  ],
  "35(3)": [
    "/general/riskFactors",
    "/processingActivities/*/riskFactors"
  ],
  "37(3)": [
    "/dataProtectionOfficer/organisation"
  ],
  "37(6)": [
    "/dataProtectionOfficer/organisation",
    "/dataProtectionOfficer/external"
  ],
  "37(7)": [
    "/dataProtectionOfficer",
    "/dataProtectionOfficer/contact"
  ],
  "38(4)": [
    "/dataProtectionOfficer/text"
  ],
  "38(6)": [
    "/dataProtectionOfficer/title"
  ],
  "39(1)": [
    "/dataProtectionOfficer/text"
  ],
  "45(3)": [
    "/general/transfers/*/mechanism",
    "/general/transfers/*/certified",
    "/processingActivities/*/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/certified"
  ],
  "46(2)": [
    "/general/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/mechanism"
  ],
  "46(3)": [
    "/general/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/mechanism"
  ],
  "49(1)": [
    "/general/transfers/*/mechanism",
    "/processingActivities/*/transfers/*/mechanism"
  ],
  "49(3)": [
    "/general/exercisesPublicPowers",
    "/processingActivities/*/exercisesPublicPowers"
  ],
  "77(1)": [
    "/complaint/authority",
    "/complaint/priorContact"
  ],
  "79(1)": [
    "/rights/judicialRemedy"
  ],
  "82(1)": [
    "/rights/judicialRemedy"
  ]
};
