import {
  boolCoreTag,
  type DocumentEvent,
  floatCoreTag,
  intCoreTag,
  NOT_RESOLVED,
  nullCoreTag,
  type ScalarTagDefinition,
  strTag,
} from 'js-yaml/browser';

const IMPLICIT: readonly ScalarTagDefinition[] = [nullCoreTag, boolCoreTag, intCoreTag, floatCoreTag];

const BY_FIRST_CHARACTER = new Map<string, ScalarTagDefinition[]>();
for (const tag of IMPLICIT) {
  for (const character of tag.implicitFirstChars ?? []) {
    const tags = BY_FIRST_CHARACTER.get(character);
    if (tags === undefined) BY_FIRST_CHARACTER.set(character, [tag]);
    else tags.push(tag);
  }
}

const BY_NAME = new Map([strTag, ...IMPLICIT].map((tag) => [tag.tagName, tag]));

/**
 * What YAML 1.2's core schema makes of a word without quotes: null, a truth value, a number, else the word
 * itself. `NO`, `yes`, `on`, `2026-10-01` and `12:30:45` are words.
 */
export function plainValue(word: string): unknown {
  const tags = BY_FIRST_CHARACTER.get(word.charAt(0));
  if (tags === undefined) return word;
  for (const tag of tags) {
    const value: unknown = tag.resolve(word, false, tag.tagName);
    if (value !== NOT_RESOLVED) return value;
  }
  return word;
}

/** A scalar with an explicit tag; `undefined` when the core schema does not know the tag or it does not fit. */
export function taggedValue(text: string, tag: string, document: DocumentEvent): unknown {
  if (tag === '!') return text;
  const name = fullTagName(tag, document);
  const value: unknown = BY_NAME.get(name)?.resolve(text, true, name);
  return value === NOT_RESOLVED ? undefined : value;
}

/** Whether a list or an object may have this explicit tag. */
export function fitsCollection(tag: string, kind: 'map' | 'seq', document: DocumentEvent): boolean {
  return tag === '!' || fullTagName(tag, document) === `tag:yaml.org,2002:${kind}`;
}

function fullTagName(tag: string, document: DocumentEvent): string {
  if (tag.startsWith('!<')) return tag.slice(2, -1);
  const handle = tag.slice(0, tag.indexOf('!', 1) + 1) || '!';
  const declared = document.directives.find(
    (directive) => directive.kind === 'tag' && directive.handle === handle,
  );
  const prefix = declared?.kind === 'tag' ? declared.prefix : handle === '!!' ? 'tag:yaml.org,2002:' : handle;
  return prefix + tag.slice(handle.length);
}
