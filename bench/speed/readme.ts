import { asMarkdown } from './as-markdown.ts';
import type { Results } from './results.ts';

const START = '<!-- speed -->';
const END = '<!-- /speed -->';

/** The README with what a run measured in the place of what an earlier one did. Throws when it has no place for it. */
export function withSpeed(readme: string, results: Results): string {
  const [start, end] = [readme.indexOf(START), readme.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`README.md lacks ${START} … ${END}`);
  return `${readme.slice(0, start)}${START}\n${asMarkdown(results)}\n${readme.slice(end)}`;
}
