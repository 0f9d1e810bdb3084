import { sentenceParts } from '../code-spans.ts';
import { printableSentence } from '../printable.ts';

const PUNCTUATION = /[\\`*_[\]#|~$]/g;
const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// What GitHub and GitLab make links of by themselves, after all escapes are gone: people, issues and the like; addresses.
const REFERENCE = /[@#!$%&~^](?=["\p{L}\p{N}])|(?:GH-|www)(?=[\d.])|:(?=\/\/)/giu;
/** Nothing to see, but enough to keep a name from being called and a number from being linked. */
const ZERO_WIDTH_SPACE = '&#8203;';
const MARK = '\u0000';

/** A text on one line that Markdown shows as it stands: no markup, no HTML, no links, nobody is notified. */
export function plainMarkdown(text: string): string {
  return printableSentence(text)
    .replace(REFERENCE, `$&${MARK}`)
    .replace(/[&<>]/g, (character) => ENTITIES[character] ?? character)
    .replace(PUNCTUATION, '\\$&')
    .replaceAll(MARK, ZERO_WIDTH_SPACE);
}

/** A sentence of the linter, with names of keys as code. */
export function sentenceMarkdown(sentence: string): string {
  return sentenceParts(printableSentence(sentence))
    .map(({ text, isCode }) => (isCode ? `\`${text}\`` : spaced(text)))
    .join('');
}

/** A link with a text; plain text when the address is no web address. */
export function linkMarkdown(text: string, url: string): string {
  const isSafe = /^https?:\/\/[\w.~:/?#@!$&*+,;=%-]+$/.test(url);
  return isSafe ? `[${plainMarkdown(text)}](${url})` : plainMarkdown(text);
}

/** Blanks at the ends of a part belong to the sentence. */
function spaced(text: string): string {
  const [, before = '', , after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return before + plainMarkdown(text) + after;
}
