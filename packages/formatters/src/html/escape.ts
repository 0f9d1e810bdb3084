import { sentenceParts } from '../code-spans.ts';
import { printableSentence } from '../printable.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as content of an element or a quoted attribute: on one line, escaped, without marks that turn text around. */
export function plainHtml(text: string): string {
  return escaped(printableSentence(text));
}

/** A sentence of the linter, with names of keys as code. */
export function sentenceHtml(sentence: string): string {
  return sentenceParts(printableSentence(sentence))
    .map(({ text, isCode }) => (isCode ? `<code>${escaped(text)}</code>` : escaped(text)))
    .join('');
}

/** A name or path, of which the direction of writing does not spread to what stands around it. */
export function isolatedHtml(text: string): string {
  return `<bdi>${plainHtml(text)}</bdi>`;
}

/** A link to a web address; any other address gives the content alone. The content is HTML. */
export function linkHtml(content: string, url: string): string {
  return /^https?:\/\//i.test(url) ? `<a href="${plainHtml(url)}" rel="noreferrer">${content}</a>` : content;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}
