import { keyAt, type Reading } from './reading.ts';

/** Words and marks that may stand between citations without saying anything of their own. */
const CONNECTING = new Set(
  (
    'og eller samt jf jfr jamfør cf se sjå også òg etter i iht ihht medhold av med hjemmel heimel på grunnlag ' +
    'and or see of the in under pursuant to lov http https www no lovdata dokument nl nlo sf sfo eli nor html , . ; : ( ) / - & " «' +
    ' »'
  ).split(' '),
);

/** The stretches of a text that no citation covers and that say something. */
export function unreadParts(
  reading: Reading,
  found: readonly { readonly from: number; readonly next: number }[],
): { text: string; start: number; end: number }[] {
  const { text, tokens } = reading;
  const edges = [
    ...found.map(({ from, next }) => [from, next] as const),
    [tokens.length, tokens.length] as const,
  ];
  const parts: { text: string; start: number; end: number }[] = [];
  let place = 0;
  for (const [from, next] of edges) {
    let first = place;
    let last = from - 1;
    while (first <= last && CONNECTING.has(keyAt(reading, first))) first += 1;
    while (last >= first && CONNECTING.has(keyAt(reading, last))) last -= 1;
    const start = tokens[first]?.start;
    const end = tokens[last]?.end;
    if (first <= last && start !== undefined && end !== undefined)
      parts.push({ text: text.slice(start, end), start, end });
    place = next;
  }
  return parts;
}
