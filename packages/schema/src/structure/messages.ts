import type { Locale } from '../locale.ts';
import { formatMessage } from '../message.ts';
import type { LocalizedMessage, MessageText } from './message-text.ts';
import { FORMAT_MESSAGES } from './messages/formats.ts';
import { KEY_MESSAGES } from './messages/keys.ts';
import { TYPE_MESSAGES } from './messages/types.ts';
import { VALUE_MESSAGES } from './messages/values.ts';
import type { StructuralProblem } from './problem.ts';

const MESSAGES = { ...KEY_MESSAGES, ...TYPE_MESSAGES, ...VALUE_MESSAGES, ...FORMAT_MESSAGES };

/** Names one sentence about the structure: a code, or a code with an ending for a more helpful variant. */
export type StructuralMessageId = keyof typeof MESSAGES;

/** The sentences about the structure of a declaration, in bokmål, nynorsk and English. */
export const STRUCTURAL_MESSAGES: Readonly<Record<StructuralMessageId, LocalizedMessage>> = MESSAGES;

/** A problem told in one language, its parameters filled in. */
export function describeProblem(problem: StructuralProblem, locale: Locale): MessageText {
  const { text, remedy } = STRUCTURAL_MESSAGES[problem.messageId][locale];
  return { text: formatMessage(text, problem.params), remedy: formatMessage(remedy, problem.params) };
}
