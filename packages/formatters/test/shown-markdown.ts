import { marked } from 'marked';

/** What a Markdown text becomes when it is shown: names of elements, addresses of links, and words in no code that call somebody. */
export interface ShownMarkdown {
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly calls: readonly string[];
}

/** Renders GitHub's kind of Markdown, in which bare addresses become links too, and looks for what GitHub links by itself. */
export function shownMarkdown(text: string): ShownMarkdown {
  const html = marked.parse(text, { gfm: true, async: false }) as string;
  const tags = [...html.matchAll(/<([a-z][a-z0-9]*)\b([^>]*)>/giu)];
  const words = html.replaceAll(/<code>.*?<\/code>|<[^>]*>/gsu, ' ').replaceAll(/&#?\w+;/gu, entity);
  return {
    elements: [...new Set(tags.map(([, name = '']) => name.toLowerCase()))],
    links: tags.flatMap(([, , attributes = '']) => /(?:href|src)="([^"]*)"/u.exec(attributes)?.[1] ?? []),
    calls: words.match(/(?<![\w`])@\w+|(?<!\w)(?:#|!|GH-)\d+/gu) ?? [],
  };
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

function entity(written: string): string {
  const code = /^&#(\d+);$/u.exec(written)?.[1];
  return code === undefined ? (ENTITIES[written] ?? written) : String.fromCodePoint(Number(code));
}
