import type { Confidence } from './confidence.ts';
import type { EndedTransferInstrument } from './ended-transfer-instrument.ts';
import { childConsentAgeValue, endedInstrumentTable } from './generated/dated-law.ts';

export type { EndedTransferInstrument } from './ended-transfer-instrument.ts';

/** The age from which a child consents to an information society service, and the day it was checked (personopplysningsloven § 5). */
export const childConsentAge: {
  readonly age: number;
  readonly asOf: string;
  readonly confidence: Confidence;
} = childConsentAgeValue;

/** Bases for transfers that have fallen: Safe Harbour, Privacy Shield, the standard contractual clauses before 2021. */
export const endedTransferInstruments: readonly EndedTransferInstrument[] = endedInstrumentTable;

/** The fallen basis that a text names, if any. */
export function endedTransferInstrumentIn(text: string): EndedTransferInstrument | undefined {
  const haystack = text.toLowerCase();
  return endedTransferInstruments.find(({ names }) =>
    names.some((name) => haystack.includes(name.toLowerCase())),
  );
}
