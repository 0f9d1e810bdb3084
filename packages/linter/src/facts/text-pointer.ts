import { getAt, type LocalizedText } from '@tretten/schema';
import type { Messages } from '../rule/messages.ts';
import type { RuleContext } from '../rule/rule-context.ts';
import { matchingVersion } from './matching-version.ts';

/** Where one language version of a text stands. */
export type TextPlace = Pick<RuleContext<Messages>, 'declaration' | 'pointer' | 'path'>;

/** JSON pointer of the whole text of which a node is one language version; the path names no languages. */
export function textPointer({ pointer, path }: Pick<TextPlace, 'pointer' | 'path'>): string {
  const extra = depth(pointer) - depth(path);
  return extra === 0 ? pointer : pointer.split('/').slice(0, -extra).join('/');
}

function depth(pointer: string): number {
  let slashes = 0;
  for (let at = pointer.indexOf('/'); at >= 0; at = pointer.indexOf('/', at + 1)) slashes += 1;
  return slashes;
}

/** Whether no version of the same text that comes before this one passes the test too: one text gives one finding. */
export function isFirstVersion(place: TextPlace, test: (text: string) => boolean): boolean {
  const base = textPointer(place);
  const text = getAt(place.declaration, base) as LocalizedText | undefined;
  return matchingVersion(text, place.declaration.language, test)?.suffix === place.pointer.slice(base.length);
}
