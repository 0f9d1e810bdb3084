import type { LawCitation, Provision } from '../../src/law-reference.ts';

const SIGNS = [
  ['chapter', 'kap'],
  ['section', '§'],
  ['article', 'art'],
  ['through', '..'],
  ['paragraph', '/'],
  ['subparagraph', '//'],
  ['point', '#'],
  ['letter', '.'],
  ['sentence', '@'],
] as const;

/** A citation on one line: `gdpr art6/1.e art32`, candidates joined by `|`, `?name` when the act is unknown. */
export function notation(citation: LawCitation): string {
  const unknown = citation.name === undefined ? '?' : `?${citation.name}`;
  const act = citation.act ?? (citation.candidates.join('|') || unknown);
  return [act, ...citation.provisions.map(provisionNotation)].join(' ');
}

/** `§18_a..19`, `§13/1#2.b@3`, `§18+` for "and the following"; spaces become `_`. */
function provisionNotation(provision: Provision): string {
  const parts = SIGNS.map(([part, sign]) =>
    provision[part] === undefined ? '' : `${sign}${provision[part]}`,
  );
  return (parts.join('') + (provision.following ? '+' : '')).replaceAll(' ', '_');
}
