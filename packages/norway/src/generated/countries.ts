// Generated from packages/norway/data. Do not edit: run `npm run generate`.

import type { AdequacyDecision } from '../adequacy-decision.ts';

/** The day the list of members was checked. */
export const eeaAsOf = '2026-11-21';
/** The day the list of adequacy decisions was checked. */
export const adequacyAsOf = '2026-11-21';
export const countryCodes = 'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW';
export const eeaMemberCodes = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO';
export const eeaTerritoryCodes = 'AX GF GP MF MQ RE YT';
export const adequacyTable: readonly AdequacyDecision[] = [
  {"country":"AD","decision":"2010/625/EU","date":"2010-10-19","confidence":"medium"},
  {"country":"AR","decision":"2003/490/EC","date":"2003-06-30","confidence":"medium"},
  {"country":"BR","decision":"(EU) 2026/179","date":"2026-01-26","confidence":"medium"},
  {"country":"CA","decision":"2002/2/EC","date":"2001-12-20","scope":"commercial organisations subject to PIPEDA","confidence":"medium"},
  {"country":"CH","decision":"2000/518/EC","date":"2000-07-26","confidence":"medium"},
  {"country":"FO","decision":"2010/146/EU","date":"2010-03-05","confidence":"medium"},
  {"country":"GB","decision":"(EU) 2021/1772","date":"2021-06-28","until":"2031-12-27","confidence":"medium"},
  {"country":"GG","decision":"2003/821/EC","date":"2003-11-21","confidence":"medium"},
  {"country":"IL","decision":"2011/61/EU","date":"2011-01-31","confidence":"medium"},
  {"country":"IM","decision":"2004/411/EC","date":"2004-04-28","confidence":"medium"},
  {"country":"JE","decision":"2008/393/EC","date":"2008-05-08","confidence":"medium"},
  {"country":"JP","decision":"(EU) 2019/419","date":"2019-01-23","scope":"business operators subject to the Act on the Protection of Personal Information","confidence":"medium"},
  {"country":"KR","decision":"(EU) 2022/254","date":"2021-12-17","confidence":"medium"},
  {"country":"NZ","decision":"2013/65/EU","date":"2012-12-19","confidence":"medium"},
  {"country":"US","decision":"(EU) 2023/1795","date":"2023-07-10","scope":"organisations certified under the EU-US Data Privacy Framework","confidence":"high"},
  {"country":"UY","decision":"2012/484/EU","date":"2012-08-21","confidence":"medium"},
];
