// Generated from packages/norway/data. Do not edit: run `npm run generate`.

/** The day the register was last compared with Lovdata. */
export const actsAsOf = '2026-07-28';

/** One act a line; the fields are those of `decodeAct`. */
export const actTable = `popplyl-2018|a|2018-06-15-38|personopplysningsloven||||Lov om behandling av personopplysninger ~|popplyl;POL|ny personopplysningslov;den nye personopplysningsloven;personvernloven;Personal Data Act|POL;popplyl||||2018-07-20|||personvern||||r
gdpr|e|EU-2016-679|personvernforordningen|personvernforordninga|||Europaparlaments- og rådsforordning (EU) 2016/679 av 27. april 2016 om vern av fysiske personer i forbindelse med behandling av personopplysninger og om fri utveksling av slike opplysninger samt om oppheving av direktiv 95/46/EF (generell personvernforordning)|PVF;pvf|GDPR;EUs personvernforordning;EU sin personvernforordning;General Data Protection Regulation;generell personvernforordning;personvernforordning;forordning (EU) 2016/679;2016/679;personvernforordningen (EU) 2016/679;Regulation (EU) 2016/679;EU 2016/679|||||2018-07-20|||personvern
popplyl-2000|a|2000-04-14-31|personopplysningsloven|||y|Lov om behandling av personopplysninger ~|popplyl;POL|Personal Data Act|POL;popplyl|||r|2001-01-01|2018-07-20|popplyl-2018;gdpr|personvern||||r|8;9
pregl-1978|a|1978-06-09-48|personregisterloven||||Lov om personregistre m.m.|pregl|||||r|1980-01-01|2001-01-01|popplyl-2000|personvern|m
pof-2018|r|2018-06-15-876|personopplysningsforskriften||||Forskrift om behandling av personopplysninger|pof||||||2018-07-20|||personvern||||r
pof-2000|r|2000-12-15-1265|personopplysningsforskriften|||y|Forskrift om behandling av personopplysninger ~||||||r|2001-01-01|2018-07-20|pof-2018|personvern||||c
pof-overgang-2018|r|2018-06-15-877|overgangsregler til personopplysningsloven|overgangsreglar til personopplysningslova|||Overgangsregler om behandling av personopplysninger|||||||2018-07-20|||personvern|m|||r
kameraforskriften-2018|r|2018-07-02-1107|forskrift om kameraovervåking i virksomhet|forskrift om kameraovervaking i verksemd|||Forskrift om kameraovervåking i virksomhet||kameraforskriften;kameraovervåkingsforskriften|||||2018-07-20|||personvern;personal;kamera||||r
epostforskriften-2018|r|2018-07-02-1108|forskrift om arbeidsgivers innsyn i e-postkasse|forskrift om innsynet til arbeidsgivaren i e-postkasse|||Forskrift om arbeidsgivers innsyn i e-postkasse og annet elektronisk lagret materiale||e-postforskriften;e-postinnsynsforskriften|||||2018-07-20|||personvern;personal||||r
fvl-1967|a|1967-02-10|forvaltningsloven||||Lov om behandlingsmåten i forvaltningssaker ~|fvl;forvl|Public Administration Act|fvl||||1970-01-01||fvl-2025|forvaltning;saksbehandling||||r
fvl-2025|a|2025-06-20-81|forvaltningsloven|||y|Lov om saksbehandlingen i offentlig forvaltning ~||ny forvaltningslov;den nye forvaltningsloven;Public Administration Act|fvl|||n||||forvaltning;saksbehandling||||r
fvl-forskrift-2006|r|2006-12-15-1456|forvaltningslovforskriften||||Forskrift til forvaltningsloven ~|||||||2007-01-01|||forvaltning
eforvaltningsforskriften|r|2004-06-25-988|eForvaltningsforskriften||||Forskrift om elektronisk kommunikasjon med og i forvaltningen ~||e-forvaltningsforskriften;eforvaltningsforskriften;e-forvaltningsforskrifta|||||2004-07-01|||forvaltning;ikt||||r
offl-2006|a|2006-05-19-16|offentleglova||nn||Lov om rett til innsyn i dokument i offentleg verksemd ~|offl|offentlegloven;offentliglova;offentligloven;lov om rett til innsyn i dokument i offentleg verksemd;Freedom of Information Act|||offentlighetsloven;offentlighetslova;offentlegheitslova||2009-01-01|||innsyn;forvaltning||||r
offvl-1970|a|1970-06-19-69|offentlighetsloven|offentlegheitslova|||Lov om offentlighet i forvaltningen ~|offvl|lov om offentlighet i forvaltningen||||r|1971-07-01|2009-01-01|offl-2006|innsyn
offentlegforskrifta|r|2008-10-17-1119|offentlegforskrifta||nn||Forskrift til offentleglova ~||offentlegforskriften;offentlighetsforskriften|||||2009-01-01|||innsyn||||r
arkl-2025|a|2025-06-20-96|arkivloven||nn||Lov om dokumentasjon og arkiv ~||ny arkivlov;den nye arkivlova;lov om dokumentasjon og arkiv;Archives Act|arkl||||2026-01-01|||arkiv|||11|r
arkl-1992|a|1992-12-04-126|arkivloven||nn|y|Lov om arkiv [arkivlova]|arkl|lov om arkiv;Archives Act|arkl|||r|1999-01-01|2026-01-01|arkl-2025|arkiv||9 b||r|9
arkivforskrifta-2025|r|2025-12-17-2647|arkivforskriften||nn||Forskrift om dokumentasjon og arkiv ~|||||||2026-01-01|||arkiv;innsyn||||r
bevaringsforskrifta-2025|r|2025-12-19-2729|bevaringsforskriften||nn||Forskrift om kva dokumentasjon som skal takast vare på for ettertida ~|||||||2026-01-01|||arkiv
arkivforskrifta-2017|r|2017-12-15-2105|arkivforskriften|||y|Forskrift om offentlige arkiv ~||||||r|2018-01-01|2026-01-01|arkivforskrifta-2025|arkiv|m
riksarkivarens-2017|r|2017-12-19-2286|riksarkivarens forskrift||||Forskrift om utfyllende tekniske og arkivfaglige bestemmelser om behandling av offentlige arkiver ~||||||r|2018-01-01|2026-01-01|arkivforskrifta-2025;bevaringsforskrifta-2025|arkiv
arkivforskrifta-1998|r|1998-12-11-1193|arkivforskriften|||y|Forskrift om offentlige arkiv||||||r|1999-01-01|2018-01-01|arkivforskrifta-2017|arkiv|l
koml-2018|a|2018-06-22-83|kommuneloven||||Lov om kommuner og fylkeskommuner ~|koml;kommunel|Local Government Act|koml||||2019-10-03|||forvaltning;kommune||||c
koml-1992|a|1992-09-25-107|kommuneloven|||y|Lov om kommuner og fylkeskommuner ~|koml|Local Government Act|koml|||r|1993-01-01|2020-01-01|koml-2018|forvaltning;kommune|m
iks-loven|a|1999-01-29-6|IKS-loven||||Lov om interkommunale selskaper ~||lov om interkommunale selskaper;interkommunale selskaper-loven|||||2000-01-01|||kommune
inndelingslova|a|2001-06-15-70|inndelingsloven||nn||Lov om fastsetjing og endring av kommune- og fylkesgrenser ~|||||||2002-01-01|||kommune
sivilombudsloven|a|2021-06-18-121|sivilombudsloven|sivilombodslova|||Lov om Stortingets ombud for kontroll med forvaltningen ~|||||||2021-07-01|||klage||||r
ombml-1962|a|1962-06-22-8|sivilombudsmannsloven|sivilombodsmannslova|||Lov om Stortingets ombudsmann for forvaltningen ~|ombml|||||r|1962-10-01|2021-07-01|sivilombudsloven|klage
spraklova|a|2021-05-21-42|språkloven||nn||Lov om språk ~||lov om språk|||||2022-01-01|||språk||||r
mallova-1980|a|1980-04-11-5|målloven||nn||Lov om målbruk i offentleg teneste [mållova]|måll|lov om målbruk i offentleg teneste||||r|1981-01-01|2022-01-01|spraklova|språk
sprakvedtaksforskrifta|r|2019-12-20-2114|språkvedtaksforskriften||nn||Forskrift om språkvedtak i kommunar og fylkeskommunar ~||målvedtaksforskrifta|||||2020-01-01|||språk
sameloven|a|1987-06-12-56|sameloven||||Lov om Sametinget og andre samiske rettsforhold ~|samel|lov om Sametinget og andre samiske rettsforhold|||||1989-02-24|||språk;samisk||||c
samisk-forvaltningsomrade|r|2005-06-17-657|forskrift om forvaltningsområdet for samiske språk|forskrift om forvaltingsområdet for samiske språk|||Forskrift om forvaltningsområdet for samiske språk|||||||2006-01-01|||språk;samisk
bhl-2005|a|2005-06-17-64|barnehageloven||||Lov om barnehager ~|bhl;bhgl|Kindergarten Act|||||2006-01-01|||barnehage||||r
bhl-1995|a|1995-05-05-19|barnehageloven|||y|Lov om barnehager ~.|bhl|Kindergarten Act||||r|1996-01-01|2006-01-01|bhl-2005|barnehage
oppl-2023|a|2023-06-09-30|opplæringsloven||nn||Lov om grunnskoleopplæringa og den vidaregåande opplæringa ~|oppl;opplæringsl|ny opplæringslov;Education Act|oppll||||2024-08-01|||skole;sfo;voksenopplæring;ppt||||c
oppl-1998|a|1998-07-17-61|opplæringsloven||nn|y|Lov om grunnskolen og den vidaregåande opplæringa ~|oppll|Education Act|oppll|||r|1999-08-01|2024-08-01|oppl-2023|skole||||c
opplforskrift-2024|r|2024-06-03-900|opplæringsforskriften||nn||Forskrift om grunnskoleopplæringa og den vidaregåande opplæringa ~|||||||2024-08-01|||skole
opplforskrift-2006|r|2006-06-23-724|forskrift til opplæringsloven||nn|y|Forskrift til opplæringslova||||||r|2006-08-01|2024-08-01|opplforskrift-2024|skole|m
privatskolelova|a|2003-07-04-84|privatskoleloven||nn||Lov om private skolar med rett til statstilskot ~|prskol|||friskolelova;friskoleloven|||2003-10-01|||skole||||c
vol-2009|a|2009-06-19-95|voksenopplæringsloven|vaksenopplæringslova|||Lov om voksenopplæring ~||lov om voksenopplæring;voksenopplæringslova|||||2010-01-01|||voksenopplæring
vol-1976|a|1976-05-28-35|voksenopplæringsloven|vaksenopplæringslova||y|Lov om voksenopplæring.||||||r|1977-08-01|2010-01-01|vol-2009|voksenopplæring|m
bvl-2021|a|2021-06-18-97|barnevernsloven||||Lov om barnevern ~|bvl|lov om barnevern;Child Welfare Act|bvl;barnevernloven|barnevernloven|||2023-01-01|||barnevern||||c
bvl-1992|a|1992-07-17-100|barnevernloven||||Lov om barneverntjenester ~|bvl|lov om barneverntjenester;lov om barneverntenester;Child Welfare Act|bvl|||r|1993-01-01|2023-01-01|bvl-2021|barnevern||||c
barnelova-1981|a|1981-04-08-7|barneloven||nn||Lov om barn og foreldre ~|bl||||||1982-01-01||barnelova-2025|barn;samtykke
barnelova-2025|a|2025-06-20-40|barneloven||nn|y|Lov om barn og foreldre ~||ny barnelov||||n||||barn;samtykke
familievernkontorloven|a|1997-06-19-62|familievernkontorloven||||Lov om familievernkontorer|||||||1998-01-01|||familie
kontantstotteloven|a|1998-06-26-41|kontantstøtteloven||||Lov om kontantstøtte til småbarnsforeldre ~|||||||1998-08-01|||barnehage
frivillige-tiltak-2022|a|2022-06-17-44|lov om forskriftshjemmel for behandling av personopplysninger for frivillige tiltak på barne-, oppvekst- og familieområdet|lov om forskriftsheimel for behandling av personopplysningar for frivillige tiltak|||Lov om forskriftshjemmel for behandling av personopplysninger for frivillige tiltak på barne-, oppvekst- og familieområdet mv.|||||||2022-06-17|||barn;familie|m
hol-2011|a|2011-06-24-30|helse- og omsorgstjenesteloven|helse- og omsorgstenestelova|||Lov om kommunale helse- og omsorgstjenester m.m. ~|hol;hotjl;htjl;holl|lov om kommunale helse- og omsorgstjenester;helse- og omsorgsloven;helse og omsorgstjenesteloven|||||2012-01-01|||helse;omsorg||||c
khl-1982|a|1982-11-19-66|kommunehelsetjenesteloven|kommunehelsetenestelova|||Lov om helsetjenesten i kommunene [kommunehelsetjenesteloven].|khl|||||r|1984-01-01|2012-01-01|hol-2011|helse||||c
pbrl-1999|a|1999-07-02-63|pasient- og brukerrettighetsloven|pasient- og brukarrettslova|||Lov om pasient- og brukerrettigheter ~|pbrl;pasrl|pasient- og brukerrettslova;pasient og brukerrettighetsloven;pasient- og brukarrettighetslova||pasientrettighetsloven;pasientrettslova|||2001-01-01|||helse;omsorg||||c
pjl-2014|a|2014-06-20-42|pasientjournalloven||||Lov om behandling av helseopplysninger ved ytelse av helsehjelp ~|pjl||||||2015-01-01|||helse;omsorg||||r
pasientjournalforskriften|r|2019-03-01-168|pasientjournalforskriften||||Forskrift om pasientjournal ~|||||||2019-07-01|||helse
hregl-2014|a|2014-06-20-43|helseregisterloven||||Lov om helseregistre og behandling av helseopplysninger ~|hregl||||||2015-01-01|||helse
hregl-2001|a|2001-05-18-24|helseregisterloven|||y|Lov om helseregistre og behandling av helseopplysninger ~.|hlsregl;helseregl|||||r|2002-01-01|2015-01-01|hregl-2014;pjl-2014|helse
hpl-1999|a|1999-07-02-64|helsepersonelloven||||Lov om helsepersonell m.v. ~|hpl;hlspl||||||2001-01-01|||helse;omsorg||||r
fhl-2011|a|2011-06-24-29|folkehelseloven||||Lov om folkehelsearbeid ~|fhl||||||2012-01-01|||helse
smvl-1994|a|1994-08-05-55|smittevernloven||||Lov om vern mot smittsomme sykdommer [smittevernloven]|smvl||||||1995-01-01|||helse||||c
sotjl-2009|a|2009-12-18-131|sosialtjenesteloven|sosialtenestelova|||Lov om sosiale tjenester i arbeids- og velferdsforvaltningen ~|sotjl;stjl;sosialtjl|lov om sosiale tjenester i NAV;lov om sosiale tjenester i arbeids- og velferdsforvaltningen;sosialtjenestelova|||||2010-01-01|||sosial;nav||||r
sotjl-1991|a|1991-12-13-81|sosialtjenesteloven|sosialtenestelova||y|Lov om sosiale tjenester m.v. ~.|sotjl|||||r|1993-01-01|2012-01-01|sotjl-2009;hol-2011|sosial
nav-loven|a|2006-06-16-20|Nav-loven||||Lov om arbeids- og velferdsforvaltningen (arbeids- og velferdsforvaltningsloven) [Nav-loven]||arbeids- og velferdsforvaltningsloven;arbeids- og velferdsforvaltningslova;NAV-loven;NAV-lova|||||2006-07-01|||sosial;nav||||r
ftrl-1997|a|1997-02-28-19|folketrygdloven||||Lov om folketrygd ~|ftrl||||||1997-05-01|||nav;personal||||c
krisesenterlova|a|2009-06-19-44|krisesenterloven||nn||Lov om kommunale krisesentertilbod ~|||||||2010-01-01|||krisesenter||||r
intl-2020|a|2020-11-06-127|integreringsloven||||Lov om integrering gjennom opplæring, utdanning og arbeid ~|||||||2021-01-01|||integrering||||r
introl-2003|a|2003-07-04-80|introduksjonsloven||||Lov om introduksjonsordning og norskopplæring for nyankomne innvandrere ~||||||r|2003-09-01|2021-01-01|intl-2020|integrering||||r
psykisk-helsevernloven|a|1999-07-02-62|psykisk helsevernloven||||Lov om etablering og gjennomføring av psykisk helsevern ~|phvl||||||2001-01-01|||helse||||c
spesialisthelsetjenesteloven|a|1999-07-02-61|spesialisthelsetjenesteloven|spesialisthelsetenestelova|||Lov om spesialisthelsetjenesten m.m. ~|sphl||||||2001-01-01|||helse||||c
tannhelsetjenesteloven|a|1983-06-03-54|tannhelsetjenesteloven|tannhelsetenestelova|||Lov om tannhelsetjenesten ~|tannhl||||||1984-01-01|||helse||||c
helsetilsynsloven-2017|a|2017-12-15-107|helsetilsynsloven||||Lov om statlig tilsyn med helse- og omsorgstjenesten mv. ~|||||||2018-07-01|||helse
helseberedskapsloven|a|2000-06-23-56|helseberedskapsloven||||Lov om helsemessig og sosial beredskap ~|hlsberedskl||||||2001-07-01|||helse;beredskap
helseforskningsloven|a|2008-06-20-44|helseforskningsloven|helseforskingslova|||Lov om medisinsk og helsefaglig forskning ~|hforsknl||||||2009-07-01|||helse
kpr-forskriften|r|2017-08-25-1292|KPR-forskriften||||Forskrift om kommunalt pasient- og brukerregister (KPR)||forskrift om kommunalt pasient- og brukerregister|||||2017-12-01|||helse
vergemalsloven|a|2010-03-26-9|vergemålsloven|verjemålslova|||Lov om vergemål ~|vgml||||||2013-07-01|||verge;helse;sosial||||r
tolkeloven|a|2021-06-11-79|tolkeloven||||Lov om offentlige organers ansvar for bruk av tolk mv. ~|||||||2022-01-01|||tolk||||r
bustottelova-2012|a|2012-08-24-64|bustøtteloven||nn||Lov om bustøtte og kommunale bustadtilskot ~||bostøtteloven|||||2013-01-01|||bolig||||r
husbankloven-2009|a|2009-05-29-30|husbankloven||||Lov om Husbanken|||||||2010-01-01|||bolig||||r
boligsosialloven|a|2022-12-20-121|boligsosialloven|bustadsosiallova|||Lov om kommunenes ansvar på det boligsosiale feltet [boligsosialloven]|||||||2023-07-01|||bolig;sosial||||r
husleieloven|a|1999-03-26-17|husleieloven|husleigelova|||Lov om husleieavtaler ~|husll||||||2000-01-01|||bolig||||c
pbl-2008|a|2008-06-27-71|plan- og bygningsloven||||Lov om planlegging og byggesaksbehandling ~|pbl;plbl|plan og bygningsloven;lov om planlegging og byggesaksbehandling;Planning and Building Act|||||2009-07-01|||plan;byggesak||||c
pbl-1985|a|1985-06-14-77|plan- og bygningsloven|||y|Plan- og bygningslov.|plbl|Planning and Building Act||||r|1986-07-01|2010-07-01|pbl-2008|plan;byggesak|m
sak10|r|2010-03-26-488|byggesaksforskriften||||Forskrift om byggesak ~||SAK10|||||2010-07-01|||byggesak
matrikkellova|a|2005-06-17-101|matrikkelloven||nn||Lov om eigedomsregistrering ~||lov om eigedomsregistrering|||||2010-01-01|||eiendom;oppmåling||||r
matrikkelforskrifta|r|2009-06-26-864|matrikkelforskriften||||Forskrift om eiendomsregistrering ~|||||||2010-01-01|||eiendom;oppmåling
eigedomsskattelova|a|1975-06-06-29|eiendomsskatteloven|eigedomsskattelova|nn||Lov om eigedomsskatt til kommunane ~||eigedomsskatteloven;esktl|||||1976-01-01|||skatt;eiendom
forurl-1981|a|1981-03-13-6|forurensningsloven|forureiningslova|||Lov om vern mot forurensninger og om avfall ~|forurl|forurensingsloven|||||1983-10-01|||renovasjon;vann-avløp||||r
vass-avlop-2025|a|2025-06-06-26|vass- og avløpsanleggsloven||nn||Lov om kommunale vass- og avløpsanlegg ~||lov om kommunale vass- og avløpsanlegg|||||2026-01-01|||vann-avløp
vass-avlop-2012|a|2012-03-16-12|vass- og avløpsanleggsloven||nn|y|Lov om kommunale vass- og avløpsanlegg ~||||||r|2012-07-01|2026-01-01|vass-avlop-2025|vann-avløp
brann-2002|a|2002-06-14-20|brann- og eksplosjonsvernloven||||Lov om vern mot brann, eksplosjon og ulykker med farlig stoff og om brannvesenets redningsoppgaver ~||brann og eksplosjonsvernloven|brannvernloven|brannvernloven|||2002-07-01|||brann-feiing||||r
brannl-1987|a|1987-06-05-26|brannvernloven||||Lov om brannvern m.v.|brannl|||||r|1988-01-01|2002-07-01|brann-2002|brann-feiing|m
brannforebygging-2015|r|2015-12-17-1710|forskrift om brannforebygging|forskrift om brannførebygging|||Forskrift om brannforebygging|||||||2016-01-01|||brann-feiing
sivilbeskyttelsesloven|a|2010-06-25-45|sivilbeskyttelsesloven|sivilvernlova|||Lov om sivil beskyttelse og beredskap ~||sivilbeskyttelseslova|||||2010-06-25|||beredskap|m|||r
jordlova|a|1995-05-12-23|jordloven||nn||Lov om jord ~|jl||||||1995-07-01|||landbruk
konsesjonsloven|a|2003-11-28-98|konsesjonsloven||||Lov om konsesjon ved erverv av fast eiendom mv. ~|konsl||||||2004-01-01|||landbruk;eiendom
motorferdselloven|a|1977-06-10-82|motorferdselloven||||Lov om motorferdsel i utmark og vassdrag ~||motorferdselsloven;lov om motorferdsel i utmark og vassdrag|||||1978-01-01|||utmark
hundeloven|a|2003-07-04-74|hundeloven||||Lov om forsvarlig hundehold ~|hul||||||2004-01-01|||hundehold
veglova|a|1963-06-21-23|vegloven||nn||Lov om vegar ~|vegl|veiloven|||||1964-01-01|||veg
geodataloven|a|2010-09-03-56|geodataloven||||Lov om infrastruktur for geografisk informasjon ~|||||||2010-09-03|||kart|m
stadnamnlova|a|1990-05-18-11|stadnamnloven||nn||Lov om stadnamn ~|stadnl||||||1991-07-01|||kart;språk
viltressursloven-2025|a|2025-06-20-102|viltressursloven||||Lov om jakt, fangst og felling av vilt mv. ~|||||||2026-07-01|||landbruk;vilt|m
alkhl-1989|a|1989-06-02-27|alkoholloven||||Lov om omsetning av alkoholholdig drikk m.v. ~|alkhl||||||1990-01-01|||skjenking||||c
alkoholforskriften|r|2005-06-08-538|alkoholforskriften||||Forskrift om omsetning av alkoholholdig drikk mv. ~|||||||2005-07-01|||skjenking
serveringsloven|a|1997-06-13-55|serveringsloven||||Lov om serveringsvirksomhet ~|||||||1998-01-01|||skjenking;servering
tobakksskadeloven|a|1973-03-09-14|tobakksskadeloven||||Lov om vern mot tobakksskader ~|tobskl||||||1975-07-01|||skjenking
valgl-2023|a|2023-06-16-62|valgloven|vallova|||Lov om valg til Stortinget, fylkesting og kommunestyrer ~|valgl|valglova|||||2024-05-01|||valg||||c
valgl-2002|a|2002-06-28-57|valgloven|vallova||y|Lov om valg til Stortinget, fylkesting og kommunestyrer ~|valgl|||||r|2003-01-01|2024-05-01|valgl-2023|valg
partiloven|a|2005-06-17-102|partiloven||||Lov om visse forhold vedrørende de politiske partiene ~|||||||2006-01-01|||valg
folkebibliotekloven|a|1985-12-20-108|folkebibliotekloven||||Lov om folkebibliotek ~||bibliotekloven;biblioteklova|||||1986-01-01|||bibliotek
kulturlova|a|2007-06-29-89|kulturloven||nn||Lov om offentlege styresmakters ansvar for kulturverksemd ~|||||||2007-08-01|||kultur
fregl-2016|a|2016-12-09-88|folkeregisterloven||||Lov om folkeregistrering ~|||||||2017-10-01|||folkeregister||||c
fregl-1970|a|1970-01-16-1|folkeregisterloven|||y|Lov om folkeregistrering [folkeregisterloven]||||||r|1970-02-01|2017-10-01|fregl-2016|folkeregister
folkeregisterforskriften|r|2017-07-14-1201|folkeregisterforskriften||||Forskrift til folkeregisterloven ~|||||||2017-10-01|||folkeregister
bokforingsloven|a|2004-11-19-73|bokføringsloven||||Lov om bokføring ~|bokfl||||||2005-01-01|||økonomi||||r
bokforingsforskriften|r|2004-12-01-1558|bokføringsforskriften||||Forskrift om bokføring|||||||2005-01-01|||økonomi
rskl-1998|a|1998-07-17-56|regnskapsloven|rekneskapslova|||Lov om årsregnskap m.v. ~|rskl||||||1999-01-01|||økonomi
rskl-1977|a|1977-05-13-35|regnskapsloven|rekneskapslova||y|Lov om regnskapsplikt m.v. ~|rskl|||||r||1999-01-01|rskl-1998|økonomi|m
sktfvl-2016|a|2016-05-27-14|skatteforvaltningsloven||||Lov om skatteforvaltning ~|sktfvl||||||2017-01-01|||skatt||||c
lignl-1980|a|1980-06-13-24|ligningsloven|likningslova|||Lov om ligningsforvaltning ~|lignl|||||r|1984-01-01|2017-01-01|sktfvl-2016|skatt|m
skattebetalingsloven|a|2005-06-17-67|skattebetalingsloven||||Lov om betaling og innkreving av skatte- og avgiftskrav ~|sktbl||||||2009-01-01|||skatt;innkreving||||c
innkrevingsloven-2025|a|2025-04-25-12|innkrevingsloven|innkrevjingslova|||Lov om innkreving av statlige krav mv. ~|||||||2026-01-01|||innkreving
inkassoloven|a|1988-05-13-26|inkassoloven||||Lov om inkassovirksomhet og annen inndriving av forfalte pengekrav ~|inkl||||||1989-10-01|||innkreving
foreldelsesloven|a|1979-05-18-18|foreldelsesloven|foreldingslova|||Lov om foreldelse av fordringer ~|fl||||||1980-01-01|||økonomi
anskaffelsesloven-2016|a|2016-06-17-73|anskaffelsesloven|anskaffingslova|||Lov om offentlige anskaffelser ~|loa;LOA|lov om offentlige anskaffelser|||||2017-01-01|||innkjøp
enhetsregisterloven-2025|a|2025-06-20-105|enhetsregisterloven|einingsregisterlova|||Lov om Enhetsregisteret ~|||||||2026-01-01|||register
enhetsregisterloven-1994|a|1994-06-03-15|enhetsregisterloven|einingsregisterlova||y|Lov om Enhetsregisteret|enhregl|||||r|1995-03-01|2026-01-01|enhetsregisterloven-2025|register
merverdiavgiftsloven|a|2009-06-19-58|merverdiavgiftsloven|meirverdiavgiftslova|||Lov om merverdiavgift ~|mval||||||2010-01-01|||økonomi||||c
aml-2005|a|2005-06-17-62|arbeidsmiljøloven||||Lov om arbeidsmiljø, arbeidstid og stillingsvern mv. ~|aml;arbml|Working Environment Act|||||2006-01-01|||personal||||c
aml-1977|a|1977-02-04-4|arbeidsmiljøloven|||y|Lov om arbeidervern og arbeidsmiljø|aml|Working Environment Act||||r|1977-07-01|2006-01-01|aml-2005|personal
statsansatteloven|a|2017-06-16-67|statsansatteloven|statstilsettelova|||Lov om statens ansatte mv. ~|||||||2017-07-01|||personal
ferieloven|a|1988-04-29-21|ferieloven||||Lov om ferie [ferieloven]|feriel||||||1990-01-01|||personal
a-opplysningsloven|a|2012-06-22-43|a-opplysningsloven||||Lov om arbeidsgivers innrapportering av ansettelses- og inntektsforhold m.m. ~|||||||2015-01-01|||personal
ldl-2017|a|2017-06-16-51|likestillings- og diskrimineringsloven||||Lov om likestilling og forbud mot diskriminering ~|ldl|diskrimineringsloven|likestillingsloven|likestillingsloven|||2018-01-01|||likestilling;personal
likestl-2013|a|2013-06-21-59|likestillingsloven|||y|Lov om likestilling mellom kjønnene ~||||||r|2014-01-01|2018-01-01|ldl-2017|likestilling
likestl-1978|a|1978-06-09-45|likestillingsloven|||y|Lov om likestilling mellom kjønnene ~.|likestl|||||r|1979-03-15|2014-01-01|likestl-2013|likestilling
dtl-2013|a|2013-06-21-61|diskriminerings- og tilgjengelighetsloven|diskriminerings- og tilgjengelova||y|Lov om forbud mot diskriminering på grunn av nedsatt funksjonsevne ~||||||r|2014-01-01|2018-01-01|ldl-2017|likestilling;uu
diskrol-2017|a|2017-06-16-50|diskrimineringsombudsloven|diskrimineringsombodslova|||Lov om Likestillings- og diskrimineringsombudet og Diskrimineringsnemnda ~|diskrol||||||2018-01-01|||likestilling
uu-forskriften|r|2013-06-21-732|forskrift om universell utforming av IKT-løsninger|forskrift om universell utforming av IKT-løysingar|||Forskrift om universell utforming av informasjons- og kommunikasjonsteknologiske (IKT)-løsninger|||||||2013-07-01|||uu;ikt
ekomloven-2024|a|2024-12-13-76|ekomloven||||Lov om elektronisk kommunikasjon ~|ekoml|ny ekomlov;lov om elektronisk kommunikasjon;Electronic Communications Act|||||2025-01-01|||ikt;cookies||||c
ekomloven-2003|a|2003-07-04-83|ekomloven|||y|Lov om elektronisk kommunikasjon ~|e-koml;ekoml|Electronic Communications Act||||r|2003-07-25|2025-01-01|ekomloven-2024|ikt;cookies||||c
tillitstjenesteloven|a|2018-06-15-44|lov om elektroniske tillitstjenester|lov om elektroniske tillitstenester|||Lov om gjennomføring av EUs forordning om elektronisk identifikasjon og tillitstjenester for elektroniske transaksjoner i det indre marked ~||eIDAS-loven;tillitstjenesteloven|||||2018-06-15|||ikt
esignl-2001|a|2001-06-15-81|esignaturloven||||Lov om elektronisk signatur ~|esignl|lov om elektronisk signatur;e-signaturloven||||r|2001-07-01|2018-06-15|tillitstjenesteloven|ikt
sikkl-2018|a|2018-06-01-24|sikkerhetsloven|tryggingslova|||Lov om nasjonal sikkerhet ~|sikkl|lov om nasjonal sikkerhet;sikkerheitslova|||||2019-01-01|||sikkerhet||||c
sikkl-1998|a|1998-03-20-10|sikkerhetsloven|tryggingslova||y|Lov om forebyggende sikkerhetstjeneste ~||||||r|2001-07-01|2019-01-01|sikkl-2018|sikkerhet
digsikl-2023|a|2023-12-20-108|digitalsikkerhetsloven|digitaltryggleikslova|||Lov om digital sikkerhet ~||digitalsikkerheitslova;lov om digital sikkerhet|||||2025-10-01|||sikkerhet;ikt
digsikforskriften|r|2025-06-20-1131|digitalsikkerhetsforskriften|digitaltryggleiksforskrifta|||Forskrift om digital sikkerhet ~|||||||2025-10-01|||sikkerhet;ikt
andsverkloven-2018|a|2018-06-15-40|åndsverkloven||||Lov om opphavsrett til åndsverk mv. ~|åvl;åndsvl||||||2018-07-01|||bilder;opphavsrett||||r
andsverkloven-1961|a|1961-05-12-2|åndsverkloven|||y|Lov om opphavsrett til åndsverk m.v. ~|åvl|||||r|1961-07-01|2018-07-01|andsverkloven-2018|bilder;opphavsrett||||r
markedsforingsloven|a|2009-01-09-2|markedsføringsloven|marknadsføringslova|||Lov om kontroll med markedsføring og avtalevilkår mv. ~|mfl||||||2009-06-01|||ikt||||r
ehandelsloven|a|2003-05-23-35|ehandelsloven||||Lov om visse sider av elektronisk handel og andre informasjonssamfunnstjenester ~|e-hl||||||2003-07-01|||ikt
politiregisterloven|a|2010-05-28-16|politiregisterloven||||Lov om behandling av opplysninger i politiet og påtalemyndigheten ~|polregl||||||2014-07-01|||politiattest;personal||||r
politiloven|a|1995-08-04-53|politiloven||||Lov om politiet ~|politil||||||1995-10-01|||justis
strl-2005|a|2005-05-20-28|straffeloven||||Lov om straff ~|strl||||||2015-10-01|||justis||||r
konfliktradsloven|a|2014-06-20-49|konfliktrådsloven||||Lov om konfliktrådsbehandling ~|konfrådl||||||2014-07-01|||justis
tvisteloven|a|2005-06-17-90|tvisteloven||||Lov om mekling og rettergang i sivile tvister ~|tvl||||||2008-01-01|||klage||||c
gravplassloven|a|1996-06-07-32|gravplassloven||||Lov om gravplasser, kremasjon og gravferd ~||||gravferdsloven;gravferdslova|||1997-01-01|||gravplass||||r
trossamfunnsloven|a|2020-04-24-31|trossamfunnsloven|trussamfunnslova|||Lov om tros- og livssynssamfunn ~|||||||2021-01-01|||tro||||r
kirkel-1996|a|1996-06-07-31|kirkeloven|kyrkjelova|||Lov om Den norske kirke ~|kirkel|||||r|1996-07-01|2021-01-01|trossamfunnsloven|tro
trudomssamfunn-1969|a|1969-06-13-25|trudomssamfunnsloven||nn||Lov om trudomssamfunn og ymist anna||||||r|1970-01-01|2021-01-01|trossamfunnsloven|tro
vtrl-1965|a|1965-06-18-4|vegtrafikkloven||||Lov om vegtrafikk ~|vtrl||||||1965-07-01|||parkering;transport||||r
parkeringsforskriften|r|2016-03-18-260|parkeringsforskriften||||Forskrift om vilkårsparkering for allmennheten og håndheving av private parkeringsreguleringer ~|||||||2017-01-01|||parkering
parkering-forflytningshemmede|r|2016-03-18-264|forskrift om parkering for forflytningshemmede|forskrift om parkering for forflyttingshemma|||Forskrift om parkeringstillatelse for forflytningshemmede|||||||2017-01-01|||parkering|m
yrkestransportlova|a|2002-06-21-45|yrkestransportloven||nn||Lov om yrkestransport med motorvogn og fartøy ~|||||||2003-01-01|||transport||||r
elsparkesykkelloven|a|2021-06-18-139|lov om utleie av små elektriske kjøretøy på offentlig grunn|lov om utleige av små elektriske køyretøy på offentleg grunn|||Lov om utleie av små elektriske kjøretøy på offentlig grunn|||||||2021-06-18|||transport|m
grunnloven|a|1814-05-17|Grunnloven||both||Kongeriket Norges Grunnlov|Grl||||||1814-05-17|||grunnlag||||r
mrl-1999|a|1999-05-21-30|menneskerettsloven||||Lov om styrking av menneskerettighetenes stilling i norsk rett ~|mrl|menneskerettighetsloven|||||1999-05-21|||grunnlag||||r
eosl-1992|a|1992-11-27-109|EØS-loven||||Lov om gjennomføring i norsk rett av hoveddelen i avtale om Det europeiske økonomiske samarbeidsområde (EØS) m.v. ~|EØSL;eøsl||||||1994-01-01|||grunnlag
miljoinformasjonsloven|a|2003-05-09-31|miljøinformasjonsloven||||Lov om rett til miljøinformasjon og deltakelse i offentlige beslutningsprosesser av betydning for miljøet ~|mlinfl||||||2004-01-01|||innsyn
rettshjelploven|a|1980-06-13-35|rettshjelploven||||Lov om fri rettshjelp [rettshjelploven]|rhjl||||||1981-01-01|||klage
statistikkloven|a|2019-06-21-32|statistikkloven||||Lov om offisiell statistikk og Statistisk sentralbyrå ~|||||||2020-01-01|||statistikk
ekteskapsloven|a|1991-07-04-47|ekteskapsloven||||Lov om ekteskap ~|el||||||1993-01-01|||vigsel
utlendingsloven|a|2008-05-15-35|utlendingsloven||||Lov om utlendingers adgang til riket og deres opphold her ~|utlendl||||||2010-01-01|||integrering
havne-og-farvannsloven|a|2019-06-21-70|havne- og farvannsloven|hamne- og farvasslova|||Lov om havner og farvann ~|||||||2020-01-01|||havn
kulturminneloven|a|1978-06-09-50|kulturminneloven||||Lov om kulturminner [kulturminneloven]|kulml||||||1979-02-15|||plan
naturmangfoldloven|a|2009-06-19-100|naturmangfoldloven|naturmangfaldlova|||Lov om forvaltning av naturens mangfold ~|nml||||||2009-07-01|||plan;miljø
skogbrukslova|a|2005-05-27-31|skogbruksloven||nn||Lov om skogbruk ~|||||||2006-01-01|||landbruk`;
