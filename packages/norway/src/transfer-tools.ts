import { transferInstrumentTable, transferToolTable } from './generated/transfer-tools.ts';
import type { TransferInstrument, TransferTool } from './transfer-tool.ts';

export type { TransferInstrument, TransferTool } from './transfer-tool.ts';

/** The tools of articles 45 to 49 GDPR, in their order. */
export const transferTools: readonly TransferTool[] = transferToolTable;

/** The tool with this code; undefined when there is none. */
export function transferToolByCode(code: string): TransferTool | undefined {
  return transferTools.find((tool) => tool.code === code);
}

/** The instruments under a tool that help on a day (`YYYY-MM-DD`). */
export function transferInstruments(code: string, asOf: string): readonly TransferInstrument[] {
  return transferInstrumentTable.filter(
    ({ tool, since, until }) => tool === code && asOf >= since && (until === undefined || asOf < until),
  );
}
