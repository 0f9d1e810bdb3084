// Generated from packages/norway/data. Do not edit: run `npm run generate`.

import type { TransferInstrument, TransferTool } from '../transfer-tool.ts';

export const transferToolTable: readonly TransferTool[] = [
  {"code":"45(3)","kind":"adequacy","name":{"nb":"beslutning om tilstrekkelig beskyttelsesnivå","nn":"avgjerd om tilstrekkeleg vernenivå","en":"adequacy decision"}},
  {"code":"46(2)(a)","kind":"safeguards","forPublicBodies":"only","name":{"nb":"rettslig bindende instrument mellom offentlige organer","nn":"rettsleg bindande instrument mellom offentlege organ","en":"legally binding instrument between public bodies"}},
  {"code":"46(2)(b)","kind":"safeguards","name":{"nb":"bindende virksomhetsregler","nn":"bindande verksemdsreglar","en":"binding corporate rules"}},
  {"code":"46(2)(c)","kind":"safeguards","name":{"nb":"standard personvernbestemmelser fra Kommisjonen","nn":"standard personvernreglar frå Kommisjonen","en":"standard data protection clauses of the Commission"}},
  {"code":"46(2)(d)","kind":"safeguards","name":{"nb":"standard personvernbestemmelser fra en tilsynsmyndighet","nn":"standard personvernreglar frå ei tilsynsstyresmakt","en":"standard data protection clauses of a supervisory authority"}},
  {"code":"46(2)(e)","kind":"safeguards","name":{"nb":"godkjente atferdsnormer","nn":"godkjende åtferdsnormer","en":"approved code of conduct"}},
  {"code":"46(2)(f)","kind":"safeguards","name":{"nb":"godkjent sertifisering","nn":"godkjend sertifisering","en":"approved certification"}},
  {"code":"46(3)(a)","kind":"safeguards","approval":true,"name":{"nb":"avtalevilkår godkjent av tilsynsmyndigheten","nn":"avtalevilkår godkjende av tilsynsstyresmakta","en":"contractual clauses authorised by the supervisory authority"}},
  {"code":"46(3)(b)","kind":"safeguards","forPublicBodies":"only","approval":true,"name":{"nb":"administrative ordninger mellom offentlige organer","nn":"administrative ordningar mellom offentlege organ","en":"administrative arrangements between public bodies"}},
  {"code":"47","kind":"safeguards","name":{"nb":"bindende virksomhetsregler","nn":"bindande verksemdsreglar","en":"binding corporate rules"}},
  {"code":"49(1)(a)","kind":"derogation","forPublicBodies":"not-for-public-powers","name":{"nb":"uttrykkelig samtykke","nn":"uttrykkeleg samtykke","en":"explicit consent"}},
  {"code":"49(1)(b)","kind":"derogation","forPublicBodies":"not-for-public-powers","name":{"nb":"avtale med den registrerte","nn":"avtale med den registrerte","en":"contract with the data subject"}},
  {"code":"49(1)(c)","kind":"derogation","forPublicBodies":"not-for-public-powers","name":{"nb":"avtale i den registrertes interesse","nn":"avtale i interessa til den registrerte","en":"contract in the interest of the data subject"}},
  {"code":"49(1)(d)","kind":"derogation","name":{"nb":"viktige allmenne interesser","nn":"viktige allmenne interesser","en":"important reasons of public interest"}},
  {"code":"49(1)(e)","kind":"derogation","name":{"nb":"rettskrav","nn":"rettskrav","en":"legal claims"}},
  {"code":"49(1)(f)","kind":"derogation","name":{"nb":"vitale interesser","nn":"vitale interesser","en":"vital interests"}},
  {"code":"49(1)(g)","kind":"derogation","name":{"nb":"offentlig register","nn":"offentleg register","en":"public register"}},
  {"code":"49(1)-second","kind":"derogation","forPublicBodies":"not-for-public-powers","name":{"nb":"tvingende berettigede interesser","nn":"tvingande berettiga interesser","en":"compelling legitimate interests"}},
];
export const transferInstrumentTable: readonly TransferInstrument[] = [
  {"id":"scc-2021","tool":"46(2)(c)","number":"(EU) 2021/914","since":"2021-06-27","confidence":"high"},
  {"id":"dpf","tool":"45(3)","number":"(EU) 2023/1795","since":"2023-07-10","confidence":"high"},
  {"id":"scc-2001","tool":"46(2)(c)","number":"2001/497/EC","since":"2001-06-15","until":"2022-12-27","confidence":"medium"},
  {"id":"scc-2004","tool":"46(2)(c)","number":"2004/915/EC","since":"2004-12-27","until":"2022-12-27","confidence":"medium"},
  {"id":"scc-2010","tool":"46(2)(c)","number":"2010/87/EU","since":"2010-02-05","until":"2022-12-27","confidence":"medium"},
  {"id":"privacy-shield","tool":"45(3)","number":"(EU) 2016/1250","since":"2016-07-12","until":"2020-07-16","confidence":"medium"},
  {"id":"safe-harbour","tool":"45(3)","number":"2000/520/EC","since":"2000-07-26","until":"2015-10-06","confidence":"medium"},
];
