// Generated from packages/norway/data. Do not edit: run `npm run generate`.

import type { SuccessorSection } from '../acts/successor-section.ts';
import type { ActId } from './act-ids.ts';

/** Where sections of former acts went. */
export const concordanceTable: readonly (Omit<SuccessorSection, 'act'> & {
  readonly from: ActId;
  readonly section: string;
  readonly to: ActId;
})[] = [
  {"from":"arkl-1992","section":"6","to":"arkl-2025","provisions":[{"section":"5"}],"confidence":"high"},
  {"from":"arkl-1992","section":"9 a","to":"arkl-2025","provisions":[{"section":"10"},{"section":"13"}],"confidence":"high"},
  {"from":"arkl-1992","section":"9 c","to":"arkl-2025","provisions":[{"section":"10"},{"section":"13"}],"confidence":"high"},
  {"from":"arkl-1992","section":"10","to":"arkl-2025","provisions":[{"section":"14"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"8","to":"gdpr","provisions":[{"article":"6"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"9","to":"gdpr","provisions":[{"article":"9"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"12","to":"popplyl-2018","provisions":[{"section":"12"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"13","to":"gdpr","provisions":[{"article":"32"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"18","to":"gdpr","provisions":[{"article":"15"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"19","to":"gdpr","provisions":[{"article":"13"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"20","to":"gdpr","provisions":[{"article":"14"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"27","to":"gdpr","provisions":[{"article":"16"}],"confidence":"high"},
  {"from":"popplyl-2000","section":"28","to":"gdpr","provisions":[{"article":"17"}],"confidence":"high"},
  {"from":"ekomloven-2003","section":"2-7 b","to":"ekomloven-2024","provisions":[{"section":"3-15"}],"confidence":"high"},
  {"from":"andsverkloven-1961","section":"45 c","to":"andsverkloven-2018","provisions":[{"section":"104"}],"confidence":"medium"},
  {"from":"oppl-1998","section":"15-10","to":"oppl-2023","provisions":[{"section":"25-1"}],"confidence":"medium"},
  {"from":"bvl-1992","section":"6-7","to":"bvl-2021","provisions":[{"section":"13-1"}],"confidence":"medium"},
];
