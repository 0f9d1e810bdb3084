import { linesOf } from '../lines.ts';
import type { Comment } from './comment.ts';
import { commentAt } from './comment-at.ts';

/** Comments, quoted texts, words, and every other sign by itself. */
const TOKEN =
  /\/\/[^\n\r\u2028\u2029]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:[^"\\\n\r]|\\[\s\S])*"?|'(?:[^'\\\n\r]|\\[\s\S])*'?|[\w$]+|\S/gu;

/** The comments of a TypeScript or JavaScript text; texts, templates and regular expressions are passed over. */
export function scriptComments(text: string): readonly Comment[] {
  const lines = linesOf(text);
  const comments: Comment[] = [];
  /** What each open brace is: of code, or of a hole in a template. */
  const braces: ('code' | 'hole')[] = [];
  /** After a value a slash divides; elsewhere it begins a regular expression. */
  let isAfterValue = false;
  const token = new RegExp(TOKEN);
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [word] = found;
    if (word.startsWith('//') || word.startsWith('/*')) {
      const closing = /^\/\*[\s\S]*\*\/$/u.test(word) ? 2 : 0;
      comments.push(commentAt(text, lines, [found.index, found.index + word.length], [2, closing]));
      continue;
    }
    const isHoleEnd = word === '}' && braces.pop() === 'hole';
    if (word === '{') braces.push('code');
    if (word === '`' || isHoleEnd) {
      const { end, inHole } = templatePart(text, found.index + 1);
      token.lastIndex = end;
      if (inHole) braces.push('hole');
      isAfterValue = !inHole;
    } else if (word === '/' && !isAfterValue) {
      token.lastIndex = afterPattern(text, found.index);
      isAfterValue = true;
    } else isAfterValue = /^[\w$"')\]]/u.test(word) && !KEYWORDS.has(word);
  }
  return comments;
}

/** Words after which a slash begins a regular expression. */
const KEYWORDS = new Set([
  'return',
  'typeof',
  'case',
  'in',
  'of',
  'void',
  'delete',
  'throw',
  'new',
  'default',
]);

/** Where a part of a template ends: after its last quote, or in a hole. */
function templatePart(text: string, from: number): { readonly end: number; readonly inHole: boolean } {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '`') return { end: at + 1, inHole: false };
    else if (text[at] === '$' && text[at + 1] === '{') return { end: at + 2, inHole: true };
  }
  return { end: text.length, inHole: false };
}

/** After a regular expression; a slash that none begins is passed over alone. */
function afterPattern(text: string, slash: number): number {
  const pattern = /\/(?:[^/\\[\n\r]|\\.|\[(?:[^\]\\\n\r]|\\.)*\])+\/\w*/uy;
  pattern.lastIndex = slash;
  return pattern.test(text) ? pattern.lastIndex : slash + 1;
}
