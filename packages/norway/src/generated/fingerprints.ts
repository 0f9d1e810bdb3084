// Generated from packages/norway/data. Do not edit: run `npm run generate`.

import type { SectionFingerprint } from '../acts/section-fingerprint.ts';

/** Sections that tell acts of one name apart. */
export const fingerprintTable: readonly SectionFingerprint[] = [
  {"act":"popplyl-2000","amongst":["popplyl-2018","popplyl-2000"],"sections":["8","9"],"lettered":true,"context":["lønn"],"notContext":[],"why":"in the 2018 act § 8/§ 9 concern only archiving, research and statistics, and have no letters","confidence":"high"},
  {"act":"popplyl-2000","amongst":["popplyl-2018","popplyl-2000"],"sections":["18","19","20"],"context":["innsyn","informasjon"],"notContext":["Datatilsynet","tilsyn","personvernombud","personvernombod","taushetsplikt","teieplikt"],"why":"2018 act: § 18 DPO confidentiality, § 19 duty to have a DPO, § 20 Datatilsynet","maxSeverity":"warning","confidence":"high"},
  {"act":"popplyl-2000","amongst":["popplyl-2018","popplyl-2000"],"sections":["27","28"],"context":["retting","sletting"],"notContext":["gebyr","foreldelse","tvangsmulkt"],"why":"2018 act: §§ 27-28 concern administrative fines and limitation","maxSeverity":"warning","confidence":"high"},
  {"act":"popplyl-2000","amongst":["popplyl-2018","popplyl-2000"],"sections":["31","33"],"context":["meldeplikt","konsesjon"],"notContext":[],"why":"2018 act: § 31 fake cameras, § 33 transitional rules","confidence":"high"},
  {"act":"popplyl-2000","amongst":["popplyl-2018","popplyl-2000"],"sections":["13"],"context":[],"notContext":["overfør","tredjestat","tredjeland"],"why":"2018 act § 13 is a power to regulate third-country transfers only","confidence":"high"},
  {"act":"pof-2000","amongst":["pof-2018","pof-2000"],"sections":[],"context":[],"notContext":[],"why":"the 2018 regulation has §§ 1-8 only","confidence":"high","anyChapter":true,"chapterNumbered":true},
  {"act":"arkl-1992","amongst":["arkl-2025","arkl-1992"],"sections":["6"],"context":["arkivplikt","plikt til å ha arkiv"],"notContext":[],"why":"2025 act: arkivplikt is § 5","confidence":"high"},
  {"act":"arkl-1992","amongst":["arkl-2025","arkl-1992"],"sections":["9"],"context":["kassasjon","slette"],"notContext":[],"why":"2025 act: kassasjon is § 13 (§ 9 = unntak for særskilde organ)","confidence":"high"},
  {"act":"arkl-1992","amongst":["arkl-2025","arkl-1992"],"sections":["10"],"context":["avlevering","Arkivverket"],"notContext":[],"why":"2025 act: avlevering is § 14; and § 10 (1992) concerned state archives, not municipal ones","confidence":"high"},
  {"act":"oppl-1998","amongst":["oppl-2023","oppl-1998"],"sections":["9 A","15-10","13-7"],"chapters":["9 A"],"context":[],"notContext":[],"why":"numbering of the 1998 act; not found in the 2023 act","confidence":"medium"},
  {"act":"oppl-1998","amongst":["oppl-2023","oppl-1998"],"sections":["5-1"],"context":["spesialundervisning","spesialundervisninga"],"notContext":[],"why":"numbering of the 1998 act; § 5-1 of the 2023 act is \"Rett til vidaregåande opplæring\"","confidence":"medium"},
  {"act":"bvl-1992","amongst":["bvl-2021","bvl-1992"],"sections":["6-7","4-12"],"context":[],"notContext":[],"why":"numbering of the 1992 act; not found in the 2021 act","confidence":"high"},
  {"act":"bvl-1992","amongst":["bvl-2021","bvl-1992"],"sections":["6-4"],"context":["innhenting","opplysningsplikt","pålegg"],"notContext":[],"why":"numbering of the 1992 act; § 6-4 exists in the 2021 act too, and \"barnevernloven\" is a common misspelling of its name","confidence":"high"},
  {"act":"sotjl-1991","amongst":["sotjl-2009","sotjl-1991"],"sections":[],"context":[],"notContext":[],"why":"the 2009 act counts its sections 1, 2, 3 (§§ 43, 43 a, 44, 45); only the 1991 act numbered them by chapter (§ 5-1)","maxSeverity":"warning","confidence":"medium","chapterNumbered":true},
  {"act":"ekomloven-2003","amongst":["ekomloven-2024","ekomloven-2003"],"sections":["2-7 b"],"context":["cookies","informasjonskapsler"],"notContext":[],"why":"2024 act: § 3-15","confidence":"high"},
  {"act":"andsverkloven-1961","amongst":["andsverkloven-2018","andsverkloven-1961"],"sections":["45 c"],"context":["eget bilde"],"notContext":[],"why":"2018 act: § 104","confidence":"medium"},
  {"act":"popplyl-2000","amongst":["popplyl-2018","popplyl-2000"],"sections":["35","36","37","38","39","40","41","42","43","44","45","46","47","48","49","50","51"],"context":[],"notContext":[],"why":"the 2018 act ends with § 34","confidence":"high"},
  {"act":"popplyl-2018","amongst":["popplyl-2018","popplyl-2000"],"sections":["12 a"],"context":[],"notContext":[],"why":"the 2000 act has no § 12 a","confidence":"medium"},
];
