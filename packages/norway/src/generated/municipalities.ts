// Generated from packages/norway/data. Do not edit: run `npm run generate`.

/** The day the register was last compared with a list of municipalities. */
export const municipalitiesAsOf = '2026-08-21';

/** Names of the counties by number. */
export const countyTable: Record<string, string> = {"11":"Rogaland","15":"Møre og Romsdal","18":"Nordland","31":"Østfold","32":"Akershus","33":"Buskerud","34":"Innlandet","39":"Vestfold","40":"Telemark","42":"Agder","46":"Vestland","50":"Trøndelag","55":"Troms","56":"Finnmark","03":"Oslo"};

/** One municipality a line; the fields are those of `decode` in the register. */
export const municipalityTable = `0301|Oslo|958935420|||no:Oslo;sma:Oslove|Oslo / Oslove kommune
1101|Eigersund|944496394|b
1103|Stavanger|964965226||||||||1142.19.Rennesøy.m;1141.19.Finnøy.m
1106|Haugesund|944073787
1108|Sandnes|964965137||||||||1129.19.Forsand.m;1102.19..m
1111|Sokndal|964965692
1112|Lund|964966486
1114|Bjerkreim|970490361|n
1119|Hå|964969590
1120|Klepp|864969682|n
1121|Time|859223672|n
1122|Gjesdal|964978573
1124|Sola|948243113
1127|Randaberg|934945514
1130|Strand|964978751
1133|Hjelmeland|864979092|n
1134|Suldal|964979189|n
1135|Sauda|964979367|n
1144|Kvitsøy|964979634
1145|Bokn|964979723|n
1146|Tysvær|964979812||tysver.kommune.no
1149|Karmøy|940791901
1151|Utsira|964979901
1160|Vindafjord|988893226|n|||||||1159.05.Ølen.m;1154.05..m;1214.01.Ølen
1505|Kristiansund|991891919||||||||1556.07.Frei.m;1503.07..m
1506|Molde|921221967|||||||mhh|1545.19.Midsund.m;1543.19.Nesset.m;1502.19..m
1508|Ålesund|920415288||||||||1507.23..s;1546.19.Sandøy.m;1529.19.Skodje.m;1523.19.Ørskog.m;1504.19..m
1511|Vanylven|964978662|n
1514|Sande|822534422|n|sande-mr.kommune.no
1515|Herøy|964978840|n
1516|Ulstein|964979456|n
1517|Hareid|964979278|n
1520|Ørsta|939461450|n
1525|Stranda|964980098|n
1528|Sykkylven|964980365|n
1531|Sula|964980543|n
1532|Giske|964980721|n
1535|Vestnes|939901965
1539|Rauma|864980902
1547|Aukra|964981337|n
1554|Averøy|962378064
1557|Gjemnes|964981426
1560|Tingvoll|964981515
1563|Sunndal|964981604
1566|Surnadal|964981892|n
1573|Smøla|945012986
1576|Aure|988913898||||||||1572.05.Tustna.m;1569.05..m
1577|Volda|939760946|n|||||||1519.19..m;1444.19.Hornindal.m
1578|Fjord|921891687|n|||||||1526.19.Stordal.m;1524.19.Norddal.m
1579|Hustadvika|921133642||||||||1551.19.Eide.m;1548.19.Fræna.m
1580|Haram|829912252|n||||||mhh|1507.23.Ålesund.s;1534.19..e
1804|Bodø|972418013||||||||1842.04.Skjerstad
1806|Narvik|959469059|||||||hhm|1805.19..m;1854.19.Ballangen.m;1850.19.Tysfjord.p
1811|Bindal|964983380|b
1812|Sømna|944810277|b
1813|Brønnøy|964983291
1815|Vega|941017975|b
1816|Vevelstad|940651034|b
1818|Herøy|872417982|b|heroy-no.kommune.no
1820|Alstahaug|938712441
1822|Leirfjord|945034572
1824|Vefsn|844824122
1825|Grane|940643112
1826|Hattfjelldal|944716904|||sma:Aarborte;no:Hattfjelldal|Aarborte / Hattfjelldal kommune;AARBORTE TJÏELTE/HATTFJELLDAL KOMMUNE|v sma
1827|Dønna|945114878|b
1828|Nesna|939600515|b
1832|Hemnes|846316442
1833|Rana|872418032|||no:Rana;sma:Raane|Rana / Raane kommune
1834|Lurøy|940667852|b
1835|Træna|940192692|b
1836|Rødøy|945717173
1837|Meløy|970189866|b
1838|Gildeskål|845901422
1839|Beiarn|961147867|b
1840|Saltdal|972417734|b||||s
1841|Fauske|972418021|b||no:Fauske;smj:Fuossko|Fauske / Fuossko kommune;FAUSKE KOMMUNE/FUOSKO SUOHKAN
1845|Sørfold|972417750|b||no:Sørfold;smj:Fuolldá|Sørfold / Fuolldá kommune
1848|Steigen|962299385|b
1851|Lødingen|945468661|b
1853|Evenes|940642140|b||no:Evenes;se:Evenášši|Evenes / Evenášši kommune;EVENES KOMMUNE/EVENÁŠŠI SUOHKAN
1856|Røst|945037687|b
1857|Værøy|964994307|b
1859|Flakstad|863320852
1860|Vestvågøy|942570619
1865|Vågan|938644500
1866|Hadsel|958501420|b
1867|Bø|945452676||boe.kommune.no
1868|Øksnes|845152012
1870|Sortland|847737492|||no:Sortland;se:Suortá|Sortland / Suortá kommune;SORTLAND KOMMUNE/SUORTTÁ SOUHKAN
1871|Andøy|945624809
1874|Moskenes|945962151
1875|Hamarøy|970542507|||smj:Hábmer;no:Hamarøy|Hábmer / Hamarøy kommune;HÁBMERA SUOHKAN/HAMARØY KOMMUNE|v smj||hhm|1849.19..m;1850.19.Tysfjord.p
3101|Halden|959159092|b|||||||3001.23;0101.19
3103|Moss|920817521|||||||mhh|3002.23;0136.19.Rygge.m;0104.19..m
3105|Sarpsborg|938801363|b|sarpsborg.com;sarpsborg.kommune.no|||||hmh|3003.23;0105.19
3107|Fredrikstad|940039541|b|||||||3004.23;0106.19
3110|Hvaler|964947082|b|||||||3011.23;0111.19
3112|Råde|940802652|b|||||||3017.23;0135.19
3114|Våler|959272581|b|valer.kommune.no;valer-of.kommune.no|||||hmh|3018.23.Våler (Viken);0137.19.Våler (Østfold)
3116|Skiptvet|941962726|b|||||||3015.23;0127.19
3118|Indre Østfold|920123899|b|io.kommune.no||||||3014.23;0138.19.Hobøl.m;0125.19.Eidsberg.m;0124.19.Askim.m;0123.19.Spydeberg.m;0122.19.Trøgstad.m
3120|Rakkestad|945372281|b|||||||3016.23;0128.19
3122|Marker|964944334|b|||||||3013.23;0119.19
3124|Aremark|940875560|b|||||||3012.23;0118.19
3201|Bærum|935478715|b|baerum.kommune.no||||||3024.23;0219.19
3203|Asker|920125298|||||||mhh|3025.23;0628.19.Hurum.m;0627.19.Røyken.m;0220.19..m
3205|Lillestrøm|820710592||||||||3030.23;0231.19.Skedsmo.m;0227.19.Fet.m;0226.19.Sørum.m
3207|Nordre Follo|922092648||nordrefollo.kommune.no;nordre-follo.kommune.no|||||hmh|3020.23;0217.19.Oppegård.m;0213.19.Ski.m
3209|Ullensaker|933649768|b|||||||3033.23;0235.19
3212|Nesodden|944383565|b|||||||3023.23;0216.19
3214|Frogn|963999089|b|||||||3022.23;0215.19
3216|Vestby|943485437|b|||||||3019.23;0211.19
3218|Ås|964948798||||||||3021.23;0214.19
3220|Enebakk|964949581|b|||||||3028.23;0229.19
3222|Lørenskog|842566142||||||||3029.23;0230.19
3224|Rælingen|952540556||||||||3027.23;0228.19
3226|Aurskog-Høland|948164256||ahk.no;aurskog-holand.kommune.no|||||hmh|3026.23;0221.19..m;0121.19.Rømskog.m
3228|Nes|938679088|b|||||||3034.23;0236.19.Nes (Akershus)
3230|Gjerdrum|864949762|b|||||||3032.23;0234.19
3232|Nittedal|971643870|b|||||||3031.23;0233.19
3234|Lunner|961381452|b|||||||3054.23;0533.19
3236|Jevnaker|961381363|b|||||||3053.23;0532.19
3238|Nannestad|964950202|b|||||||3036.23;0238.19
3240|Eidsvoll|964950113|b|||||||3035.23;0237.19
3242|Hurdal|939780777|b|||||||3037.23;0239.19
3301|Drammen|921234554||||||||3005.23;0711.19.Svelvik.m;0625.19.Nedre Eiker.m;0602.19..m
3303|Kongsberg|942402465|b|||||||3006.23;0604.19
3305|Ringerike|940100925|b|||||||3007.23;0605.19
3310|Hole|960010833|b|||||||3038.23;0612.19
3312|Lier|857566122|b|||||||3049.23;0626.19
3314|Øvre Eiker|954597482|b|||||||3048.23;0624.19
3316|Modum|970491589|b|||||||3047.23;0623.19
3318|Krødsherad|964962855||||||||3046.23;0622.19
3320|Flå|964951462|b|flaa.kommune.no||||||3039.23;0615.19
3322|Nesbyen|964951640|b|||||||3040.23;0616.19.Nes (Buskerud)
3324|Gol|964952612|n|||||||3041.23;0617.19
3326|Hemsedal|964952701|n|||||||3042.23;0618.19
3328|Ål|864952992|n|aal.kommune.no||||||3043.23;0619.19
3330|Hol|944889116||||||||3044.23;0620.19
3332|Sigdal|964962766|b|||||||3045.23;0621.19
3334|Flesberg|940898862|b|||||||3050.23;0631.19
3336|Rollag|964963282||||||||3051.23;0632.19
3338|Nore og Uvdal|964950946||||||||3052.23;0633.19
3401|Kongsvinger|944117784|b|||||||0402.19
3403|Hamar|970540008||||||||0403.19
3405|Lillehammer|945578564|b|||||||0501.19
3407|Gjøvik|940155223|b|||||||0502.19
3411|Ringsaker|864950582|b|||||||0412.19
3412|Løten|964950679|b|||||||0415.19
3413|Stange|970169717|b|||||||0417.19
3414|Nord-Odal|964950768|b|||||||0418.19
3415|Sør-Odal|964947716|b|||||||0419.19
3416|Eidskog|964948054|b|||||||0420.19
3417|Grue|964948143|b|||||||0423.19
3418|Åsnes|964948232|b|||||||0425.19
3419|Våler|871034222|b|vaaler-he.kommune.no||||||0426.19.Våler (Hedmark)
3420|Elverum|952857991||||||||0427.19
3421|Trysil|864948502|b|||||||0428.19
3422|Åmot|940152496|b|||||||0429.19
3423|Stor-Elvdal|964948887|b|||||||0430.19
3424|Rendalen|940028515|b|||||||0432.19
3425|Engerdal|964948976|b|||||||0434.19
3426|Tolga|940192404||||||||0436.19
3427|Tynset|940837685||||||||0437.19
3428|Alvdal|939984194||||||||0438.19
3429|Folldal|939885684||||||||0439.19
3430|Os|943464723||||||||0441.19.Os (Hedmark)
3431|Dovre|939849831||||||||0511.19
3432|Lesja|964949204||||||||0512.19
3433|Skjåk|961381096|n|skjaak.kommune.no||||||0513.19
3434|Lom|959377677|n|||||||0514.19
3435|Vågå|939607706|n|||||||0515.19
3436|Nord-Fron|839893132|n|||||||0516.19
3437|Sel|939617671||||||||0517.19
3438|Sør-Fron|941827195||||||||0519.19
3439|Ringebu|939864970||||||||0520.19
3440|Øyer|961381185||||||||0521.19
3441|Gausdal|961381274||||||||0522.19
3442|Østre Toten|964949859|b|||||||0528.19
3443|Vestre Toten|971028300|b|||||||0529.19
3446|Gran|961381541|b|||||||0534.19
3447|Søndre Land|961381630|b|||||||0536.19
3448|Nordre Land|861381722|b|||||||0538.19
3449|Sør-Aurdal|961381819||||||||0540.19
3450|Etnedal|933038173||||||||0541.19
3451|Nord-Aurdal|961381908||||||||0542.19
3452|Vestre Slidre|961382157|n|||||||0543.19
3453|Øystre Slidre|961382068|n|||||||0544.19
3454|Vang|961382246|n|||||||0545.19
3901|Horten|964951284|b|||||||3801.23;0701.19
3903|Holmestrand|917151229|b|||||||3802.23;0715.19..m;0713.19.Sande (Vestfold).m;0714.17.Hof.m;0702.17..m
3905|Tønsberg|921383681|||||||mhh|3803.23;0716.19.Re.m;0704.19..m;0718.01.Ramnes.m;0716u.01.Våle.m
3907|Sandefjord|916882807|b|||||||3804.23;0710.19;0720.16.Stokke.m;0719.16.Andebu.m;0706.16..m
3909|Larvik|918082956||||||||3805.23;0712.19;0728.17.Lardal.m;0709.17..m
3911|Færder|817263992||faerder.kommune.no;farder.kommune.no|||||hmh|3811.23;0729.19;0723.17.Tjøme.m;0722.17.Nøtterøy.m
4001|Porsgrunn|939991034|b|||||||3806.23;0805.19
4003|Skien|938759839||||||||3807.23;0806.19
4005|Notodden|938583986||||||||3808.23;0807.19
4010|Siljan|864953042|b|||||||3812.23;0811.19
4012|Bamble|940244145||||||||3813.23;0814.19
4014|Kragerø|963946902||||||||3814.23;0815.19
4016|Drangedal|933277461||||||||3815.23;0817.19
4018|Nome|964963371||||||||3816.23;0819.19
4020|Midt-Telemark|920297293|n|mt.kommune.no;midt-telemark.kommune.no|||||hmh|3817.23;0822.19.Sauherad.m;0821.19.Bø (Telemark).m
4022|Seljord|964963738|n|||||||3820.23;0828.19
4024|Hjartdal|964963649|n|||||||3819.23;0827.19
4026|Tinn|864963552||||||||3818.23;0826.19
4028|Kviteseid|964963827|n|||||||3821.23;0829.19
4030|Nissedal|964964343|n|||||||3822.23;0830.19
4032|Fyresdal|939772766|n|||||||3823.23;0831.19
4034|Tokke|964964521|n|||||||3824.23;0833.19
4036|Vinje|964964610|n|||||||3825.23;0834.19
4201|Risør|964977402||||||||0901.19
4202|Grimstad|864964702|b|||||||0904.19
4203|Arendal|940493021|b|||||||0906.19
4204|Kristiansand|820852982|||||||mhh|1018.19.Søgne.m;1017.19.Songdalen.m;1001.19..m
4205|Lindesnes|921060440|b|||||||1029.19..m;1021.19.Marnardal.m;1002.19.Mandal.m
4206|Farsund|964083266|b|||||||1003.19
4207|Flekkefjord|964967369|b|||||||1004.19
4211|Gjerstad|964964998||||||||0911.19
4212|Vegårshei|964965048||||||||0912.19
4213|Tvedestrand|964965781|b|||||||0914.19
4214|Froland|946439045||||||||0919.19
4215|Lillesand|964965404|b|||||||0926.19
4216|Birkenes|964965870||||||||0928.19
4217|Åmli|864965962|n|||||||0929.19
4218|Iveland|864966012||||||||0935.19
4219|Evje og Hornnes|964966109||e-h.kommune.no||||||0937.19
4220|Bygland|964966397|n|||||||0938.19
4221|Valle|964966575|n|||||||0940.19
4222|Bykle|958814968|n|||||||0941.19
4223|Vennesla|936846777||||||||1014.19
4224|Åseral|964966842|n|||||||1026.19
4225|Lyngdal|922421498||||||||1032.19..m;1027.19.Audnedal.m
4226|Hægebostad|964963916|n|haegebostad.kommune.no||||||1034.19
4227|Kvinesdal|964964076||||||||1037.19
4228|Sirdal|964964165||||||||1046.19
4601|Bergen|964338531||||||||1201.19
4602|Kinn|820956532|n|||||||1439.19.Vågsøy.m;1401.19.Flora.m
4611|Etne|959435375|n|||||||1211.19
4612|Sveio|864967272|n|||||||1216.19
4613|Bømlo|834210622|n|||||||1219.19
4614|Stord|939866914|n|||||||1221.19
4615|Fitjar|944073310|n|||||||1222.19
4616|Tysnes|959412340|n|||||||1223.19
4617|Kvinnherad|964967636|n|||||||1224.19
4618|Ullensvang|920500633|n|||||||1231.19..m;1228.19.Odda.m;1227.19.Jondal.m
4619|Eidfjord|944227121|n|||||||1232.19
4620|Ulvik|971159928|n|||||h||1233.19
4621|Voss|960510542|n|||||h||1235.19..m;1234.19.Granvin.m
4622|Kvam|944233199|n|||||h||1238.19
4623|Samnanger|964968985|n|||||||1242.19
4624|Bjørnafjorden|844458312|n|||||||1243.19.Os (Hordaland).m;1241.19.Fusa.m
4625|Austevoll|941139787|n|||||||1244.19
4626|Øygarden|922530890|n||||||mhh|1259.19..m;1246.19.Fjell.m;1245.19.Sund.m
4627|Askøy|964338442||||||||1247.19
4628|Vaksdal|961821967|n|||||||1251.19
4629|Modalen|964969302|n|||||||1252.19
4630|Osterøy|864338712|n|||||||1253.19
4631|Alver|920290922|n|||||||1263.19.Lindås.m;1260.19.Radøy.m;1256.19.Meland.m
4632|Austrheim|948350823|n|||||||1264.19
4633|Fedje|944041036|n|||||||1265.19
4634|Masfjorden|945627913|n|||||||1266.19
4635|Gulen|938497524|n|||||||1411.19
4636|Solund|964967458|n|||||||1412.19
4637|Hyllestad|964967547|n|||||||1413.19
4638|Høyanger|944439838|n|||||||1416.19
4639|Vik|937498764|n|||||||1417.19
4640|Sogndal|922121893|n||||||mhh|1420.19..m;1419.19.Leikanger.m;1418.19.Balestrand.m
4641|Aurland|964968063|n|||||||1421.19
4642|Lærdal|954681890|n|laerdal.kommune.no||||||1422.19
4643|Årdal|954679721|n|||||||1424.19
4644|Luster|964968241|n|||||||1426.19
4645|Askvoll|964968330|n|||||||1428.19
4646|Fjaler|864968422|n|||||||1429.19
4647|Sunnfjord|921244207|n|||||||1433.19.Naustdal.m;1432.19.Førde.m;1431.19.Jølster.m;1430.19.Gaular.m
4648|Bremanger|959318166|n|||||||1438.19
4649|Stad|921060157|n|||||||1443.19.Eid.m;1441.19.Selje.m
4650|Gloppen|964969124|n|||||||1445.19
4651|Stryn|963989202|n|||||||1449.19
5001|Trondheim|942110464|||no:Trondheim;sma:Tråante|Trondheim / Tråante kommune;TRONDHEIM KOMMUNE/TRÅANTEN TJÏELTE||||5030.19.Klæbu;1662.17.Klæbu.m;1601.17..m
5006|Steinkjer|840029212|||no:Steinkjer;sma:Stïentje|Steinkjer / Stïentje kommune||||5039.19.Verran.m;5004.19..m;1724.17.Verran.m;1702.17..m
5007|Namsos|942875967|||no:Namsos;sma:Nåavmesjenjaelmie|Namsos / Nåavmesjenjaelmie kommune;NAMSOS KOMMUNE/NÅAVMESJENJAELMIEN TJÏELTE||||5048.19.Fosnes.m;5040.19.Namdalseid.m;5005.19..m;1748.17.Fosnes.m;1725.17.Namdalseid.m;1703.17..m
5014|Frøya|964982597|b|||||||1620.17
5020|Osen|944350675|b|||||||1633.17
5021|Oppdal|964983003||||||||1634.17
5022|Rennebu|940083672||||||||1635.17
5025|Røros|939898743|||sma:Rosse;no:Røros|Rosse / Røros kommune;RØROS KOMMUNE/ROSSEN TJÏELTE|v sma|||1640.17
5026|Holtålen|937697767||||||||1644.17
5027|Midtre Gauldal|970187715|b|||||||1648.17
5028|Melhus|938726027||||||||1653.17
5029|Skaun|939865942||||||||1657.17
5031|Malvik|971035560|b|||||||1663.17
5032|Selbu|971197609||||||||1664.17
5033|Tydal|864983472|b|||||||1665.17
5034|Meråker|835231712|b|||||||1711.17
5035|Stjørdal|939958851||||||||1714.17
5036|Frosta|944482253||||||||1717.17
5037|Levanger|938587051|||no:Levanger;sma:Levangke|Levanger / Levangke kommune||||1719.17
5038|Verdal|938587418||||||||1721.17
5041|Snåsa|964982031|||sma:Snåase;no:Snåsa|Snåase / Snåsa kommune;SNÅASEN TJÏELTE/SNÅSA KOMMUNE|v sma|||1736.17.Snåase - Snåsa
5042|Lierne|972417963||||||||1738.17
5043|Røyrvik|964982120|||sma:Raarvihke;no:Røyrvik|Raarvihke / Røyrvik kommune;RAARVIHKEN TJÏELTE/RØYRVIK KOMMUNE|v sma|||1739.17.Raarvihke - Røyrvik
5044|Namsskogan|864982212||||||||1740.17
5045|Grong|940010853||||||||1742.17
5046|Høylandet|959220476||||||||1743.17
5047|Overhalla|939896600||||||||1744.17
5049|Flatanger|845153272||||||||1749.17
5052|Leka|944484574||||||||1755.17
5053|Inderøy|997391853||||||||1756.17;1729.11..m;1723.11.Mosvik.m
5054|Indre Fosen|944305483||indrefosen.kommune.no||||||1718.17.Leksvik.m;1624.17.Rissa.m
5055|Heim|920920004|||||||hhm|5011.19.Hemne.m;1571.19.Halsa.m;5012.19.Snillfjord.p;1612.17.Hemne
5056|Hitra|938772924|||||||hhm|5013.19..m;5012.19.Snillfjord.p;1617.17
5057|Ørland|921806027|b|||||||5017.19.Bjugn.m;5015.19..m;1627.17.Bjugn.m;1621.17..m
5058|Åfjord|921875533||||||||5019.19.Roan.m;5018.19..m;1632.17.Roan.m;1630.17..m
5059|Orkland|921233418|||||||hhm|5024.19.Orkdal.m;5023.19.Meldal.m;5016.19.Agdenes.m;5012.19.Snillfjord.p;1638.17.Orkdal;1636.17.Meldal;1622.17.Agdenes
5060|Nærøysund|921785410||||||||5051.19.Nærøy.m;5050.19.Vikna.m;1751.17.Nærøy.m;1750.17.Vikna.m
5061|Rindal|940138051||||||||1567.18
5501|Tromsø|940101808||||||||5401.23;1902.19
5503|Harstad|972417971|||no:Harstad;se:Hárstták|Harstad / Hárstták kommune;HARSTAD KOMMUNE/HÁRSTTÁID SUOHKAN||||5402.23;1903.19.Harstad - Hárstták;1915.12.Bjarkøy.m;1901.12..m
5510|Kvæfjord|972417998||||||||5411.23;1911.19
5512|Tjeldsund|959469326|b||se:Dielddanuorri;no:Tjeldsund|Dielddanuorri / Tjeldsund kommune;DIELDDANUORI SUOHKAN/TJELDSUND KOMMUNE|v se||mhh|5412.23;1913.19.Skånland.m;1852.19..m
5514|Ibestad|959469792|b|||||||5413.23;1917.19
5516|Gratangen|959469415|||no:Gratangen;se:Rivtták|Gratangen / Rivtták kommune||||5414.23;1919.19
5518|Lavangen|959469881|||se:Loabák;no:Lavangen|Loabák / Lavangen kommune;LOABÁGA SUOHKAN/LAVANGEN KOMMUNE|v se|||5415.23.Loabák - Lavangen;1920.19.Loabák - Lavangen
5520|Bardu|864993982||||||||5416.23;1922.19
5522|Salangen|961416388||||||||5417.23;1923.19
5524|Målselv|972418005||||||||5418.23;1924.19
5526|Sørreisa|940755603||||||||5419.23;1925.19
5528|Dyrøy|864994032|b|||||||5420.23;1926.19
5530|Senja|921369417||||||||5421.23;1931.19.Lenvik.m;1929.19.Berg.m;1928.19.Torsken.m;1927.19.Tranøy.m
5532|Balsfjord|940208580|b|||||||5422.23;1933.19
5534|Karlsøy|940330408||||||||5423.23;1936.19
5536|Lyngen|840014932|||no:Lyngen;se:Ivgu;fkv:Yykeä|Lyngen / Ivgu / Yykeä kommune||||5424.23;1938.19
5538|Storfjord|964994129|||no:Storfjord;se:Omasvuotna;fkv:Omasvuono|Storfjord / Omasvuotna / Omasvuono kommune;STORFJORD KOMMUNE/OMASVUONA SUOHKAN/OMASVUONON KUNTA||||5425.23.Storfjord - Omasvuotna - Omasvuono;1939.19.Storfjord - Omasvuotna - Omasvuono
5540|Kåfjord|940363586|b||se:Gáivuotna;no:Kåfjord;fkv:Kaivuono|Gáivuotna / Kåfjord / Kaivuono kommune;GÁIVUONA SUOHKAN/KÅFJORD KOMMUNE/KAIVUONON KOMUUNI|v se|||5426.23.Gáivuotna - Kåfjord - Kaivuono;1940.19.Gáivuotna - Kåfjord - Kaivuono
5542|Skjervøy|941812716|b|||||||5427.23;1941.19
5544|Nordreisa|943350833|b||no:Nordreisa;se:Ráisa;fkv:Raisi|Nordreisa / Ráisa / Raisi kommune;NORDREISA KOMMUNE/RÁISSA SUOHKAN/RAISIN KOMUUNI||||5428.23;1942.19.Nordreisa - Ráisa - Raisi
5546|Kvænangen|940331102||||||||5429.23;1943.19
5601|Alta|944588132|b|||||||5403.23;2012.19
5603|Hammerfest|921770669|||no:Hammerfest;se:Hámmerfeasta|Hammerfest / Hámmerfeasta kommune;HAMMERFEST KOMMUNE/HÁMMERFEASTTA SUOHKAN|||mhh|5406.23;2017.19.Kvalsund.m;2004.19..m
5605|Sør-Varanger|942110286|b|||||||5444.23;2030.19
5607|Vadsø|964993602|b|||||||5405.23;2003.19
5610|Karasjok|963376030|b||se:Kárášjohka;no:Karasjok|Kárášjohka / Karasjok kommune;KÁRÁŠJOGA GIELDA/KARASJOK KOMMUNE|d se|||5437.23.Kárásjohka - Karasjok;2021.19.Kárásjohka - Karasjok
5612|Kautokeino|945475056|b||se:Guovdageaidnu;no:Kautokeino|Guovdageaidnu / Kautokeino kommune;GUOVDAGEAINNU SUOHKAN/KAUTOKEINO KOMMUNE|d se|||5430.23.Guovdageaidnu - Kautokeino;2011.19.Guovdageaidnu - Kautokeino
5614|Loppa|963063237|b|||||||5432.23;2014.19
5616|Hasvik|964830711|b|||||||5433.23;2015.19
5618|Måsøy|941087957|b|||||||5434.23;2018.19
5620|Nordkapp|938469415||||||||5435.23;2019.19
5622|Porsanger|959411735|b||no:Porsanger;se:Porsáŋgu;fkv:Porsanki|Porsanger / Porsáŋgu / Porsanki kommune;PORSANGER KOMMUNE/PORSÁNGGU GIELDA/PORSANGIN KOMUUNI|v se|||5436.23.Porsanger - Porsángu - Porsanki;2020.19.Porsanger - Porsángu - Porsanki
5624|Lebesby|940400392|b|||||||5438.23;2022.19
5626|Gamvik|934266811||||||||5439.23;2023.19
5628|Tana|943505527|b||se:Deatnu;no:Tana|Deatnu / Tana kommune;DEANU GIELDA/TANA KOMMUNE|d se|||5441.23.Deatnu - Tana;2025.19.Deatnu - Tana
5630|Berlevåg|962388108|b|||||||5440.23;2024.19
5632|Båtsfjord|938795592||||||||5443.23;2028.19
5634|Vardø|972418048|b|||||||5404.23;2002.19
5636|Nesseby|839953062|b||se:Unjárga;no:Nesseby|Unjárga / Nesseby kommune;UNJÁRGGA GIELDA/NESSEBY KOMMUNE|d se|||5442.23.Unjárga - Nesseby;2027.19.Unjárga - Nesseby`;
