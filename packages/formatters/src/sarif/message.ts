import { printableSentence } from '../printable.ts';

/**
 * A sentence as the text of a SARIF message. Only what a reader of SARIF would take for a link (`[text](target)`) or a
 * placeholder (`{0}`) is escaped: many readers show the escapes as they stand.
 */
export function messageText(sentence: string): string {
  return printableSentence(sentence)
    .replace(/\[([^\]]*)\](?=\()/g, '\\[$1\\]')
    .replace(/\{(\d+)\}/g, '{{$1}}');
}
