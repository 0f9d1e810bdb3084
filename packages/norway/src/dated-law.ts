import type { Confidence } from './confidence.ts';
import { childConsentAgeValue, endedInstrumentTable } from './generated/dated-law.ts';

/** The age from which a child consents to an information society service, and the day it was checked (personopplysningsloven § 5). */
export const childConsentAge: {
  readonly age: number;
  readonly asOf: string;
  readonly confidence: Confidence;
} = childConsentAgeValue;

/** A basis for transfers to third countries that has fallen. */
export interface EndedTransferInstrument {
  readonly id: 'safe-harbour' | 'privacy-shield' | 'scc-2001';
  /** Names and numbers under which texts cite it. */
  readonly names: readonly string[];
  /** First day on which it no longer helped. */
  readonly until: string;
  /** The judgment or act that ended it. */
  readonly why: string;
  readonly confidence: Confidence;
}

/** Bases for transfers that have fallen: Safe Harbour, Privacy Shield, the standard contractual clauses before 2021. */
export const endedTransferInstruments: readonly EndedTransferInstrument[] = endedInstrumentTable;

/** The fallen basis that a text names, if any. */
export function endedTransferInstrumentIn(text: string): EndedTransferInstrument | undefined {
  const haystack = text.toLowerCase();
  return endedTransferInstruments.find(({ names }) =>
    names.some((name) => haystack.includes(name.toLowerCase())),
  );
}
