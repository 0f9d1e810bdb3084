// Generated from packages/norway/data. Do not edit: run `npm run generate`.

import type { EndedTransferInstrument } from '../ended-transfer-instrument.ts';

export const childConsentAgeValue = { age: 13, asOf: '2026-07-28', confidence: 'high' } as const;
export const endedInstrumentTable: readonly EndedTransferInstrument[] = [
  {"id":"safe-harbour","names":["Safe Harbor","Safe Harbour"],"until":"2015-10-06","why":"CJEU C-362/14 (Schrems I)","confidence":"high"},
  {"id":"privacy-shield","names":["Privacy Shield"],"until":"2020-07-16","why":"CJEU C-311/18 (Schrems II)","confidence":"high"},
  {"id":"scc-2001","names":["2001/497/EC","2001/497/EF","2004/915/EC","2004/915/EF","2010/87/EU"],"until":"2022-12-27","why":"repealed 27 September 2021 by (EU) 2021/914; contracts on them ended 27 December 2022","confidence":"medium"},
];
