/** A block of code in a guide: its language, what its first line says about it, its text, and the line it begins on. */
export interface Fence {
  readonly language: string;
  readonly kind: string;
  readonly options: Readonly<Record<string, string>>;
  readonly text: string;
  readonly line: number;
}

const FENCE = /^```(\S*)[ \t]*([^\n]*)\n([\s\S]*?)^```$/gm;

/** The blocks of a guide in order. ` ```sh test exit=1 ` has the language `sh`, the kind `test`, and the option `exit`. */
export function fencesOf(markdown: string): Fence[] {
  return Array.from(markdown.matchAll(FENCE), (match) => {
    const [, language = '', about = '', text = ''] = match;
    const words = about.split(/\s+/).filter((word) => word !== '');
    const options = words.filter((word) => word.includes('=')).map((word) => word.split('=', 2));
    return {
      language,
      kind: words.find((word) => !word.includes('=')) ?? '',
      options: Object.fromEntries(options) as Record<string, string>,
      text,
      line: markdown.slice(0, match.index).split('\n').length,
    };
  });
}
