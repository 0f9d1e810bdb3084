import type { Confidence } from './confidence.ts';

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
