import { EVENT_ID, type Event } from 'js-yaml/browser';
import type { Lines } from '../lines.ts';
import type { Comment } from './comment.ts';
import { commentAt, lineEndFrom } from './comment-at.ts';

/** The comments of a YAML text, from the events of reading it: a `#` after a blank that stands in no text. */
export function yamlComments(events: readonly Event[], text: string, lines: Lines): readonly Comment[] {
  if (!text.includes('#')) return [];
  const comments: Comment[] = [];
  let at = 0;
  const through = (end: number): void => {
    for (let mark = text.indexOf('#', at); mark !== -1 && mark < end; mark = text.indexOf('#', at)) {
      const isComment = mark === 0 || /\s/u.test(text[mark - 1] as string);
      at = isComment ? lineEndFrom(text, mark) : mark + 1;
      if (isComment) comments.push(commentAt(text, lines, [mark, at], [1, 0]));
    }
  };
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR) continue;
    through(event.valueStart);
    at = Math.max(at, event.valueEnd);
  }
  through(text.length);
  return comments;
}
