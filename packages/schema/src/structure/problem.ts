import type { MessageParams } from '../message.ts';
import type { StructuralCode } from './codes.ts';
import type { StructuralMessageId } from './messages.ts';

/** One fault in the structure of a declaration, at the key or value that has to be changed. */
export interface StructuralProblem {
  readonly code: StructuralCode;
  /** Which entry of `STRUCTURAL_MESSAGES` tells it: the code, or the code with an ending. */
  readonly messageId: StructuralMessageId;
  /** JSON pointer (RFC 6901) of the fault; for a missing key, of the object that lacks it. */
  readonly pointer: string;
  /** Whether the key or its value is at fault. */
  readonly target: 'key' | 'value';
  /** Short strings only (at most 60 characters), never a national identity number. */
  readonly params: MessageParams;
}
