import type { CoverageEntry, CoverageStatus } from '@tretten/schema/report';
import type { Styles } from './ansi.ts';
import { displayWidth, padToWidth } from './display-width.ts';
import type { Labels } from './labels.ts';
import type { Layout } from './layout.ts';
import { printable, printableSentence } from './printable.ts';
import { wrap } from './wrap.ts';

const MARK: Record<CoverageStatus, string> = { satisfied: '✓', missing: '✗', 'not-applicable': '–' };
const LEAST_ROOM = 30;
const STYLE: Record<CoverageStatus, keyof Styles> = {
  satisfied: 'green',
  missing: 'red',
  'not-applicable': 'dim',
};

/** How a declaration answers articles 13 and 14, a row for each letter: what it asks, whether it is answered, and where. */
export function coverageTable(all: readonly CoverageEntry[], layout: Layout): string {
  const { labels, width } = layout;
  const entries = withoutRepetition(all);
  const provision = widest(entries.map((entry) => entry.provision));
  const status = widest(Object.values(labels.status));
  const indent = 2 + provision + 2 + 2 + status + 2;
  const rows = entries.map((entry) => ({
    head: `  ${padToWidth(entry.provision, provision)}  ${statusOf(entry, status, layout)}  `,
    title: printableSentence(entry.title),
    detail: detailOf(entry, labels),
  }));
  const title = widest(rows.map((row) => row.title));
  const detail = widest(rows.map((row) => row.detail));
  // Four columns where the terminal has room for them, else the last two run together as a sentence, below if need be.
  const isRoomy = indent + title + 2 + detail <= width;
  const isNarrow = width - indent < LEAST_ROOM;
  const inset = isNarrow ? 4 : indent;
  return rows
    .map((row) => {
      if (isRoomy) return `${row.head}${padToWidth(row.title, title)}  ${row.detail}`.trimEnd();
      const lines = wrap(row.detail === '' ? row.title : `${row.title}: ${row.detail}`, width - inset);
      return [
        isNarrow ? row.head : row.head + lines.shift(),
        ...lines.map((line) => ' '.repeat(inset) + line),
      ]
        .map((line) => line.trimEnd())
        .join('\n');
    })
    .join('\n');
}

/** An article of which no letter applies, all for the same reason, is one row. */
function withoutRepetition(entries: readonly CoverageEntry[]): readonly CoverageEntry[] {
  return entries.flatMap((entry, index) => {
    const article = articleOf(entry);
    const letters = entries.filter((other) => articleOf(other) === article);
    const isSame = ({ status, reason }: CoverageEntry) =>
      status === 'not-applicable' && reason !== undefined && reason === entry.reason;
    if (letters.length < 2 || !letters.every(isSame)) return [entry];
    const isFirst = entries.findIndex((other) => articleOf(other) === article) === index;
    return isFirst ? [{ ...entry, provision: article, title: entry.reason ?? '', reason: '' }] : [];
  });
}

function articleOf({ provision }: CoverageEntry): string {
  return provision.split('(', 1)[0] ?? provision;
}

/** Where the answer stands, which rules miss it, or why none is needed. */
function detailOf(entry: CoverageEntry, labels: Labels): string {
  const [first, ...more] = entry.pointers.map((pointer) =>
    pointer === '' ? labels.wholeDeclaration : pointer,
  );
  if (entry.status === 'satisfied' && first !== undefined) {
    return printable(more.length > 0 ? `${first} +${more.length}` : first);
  }
  if (entry.status === 'missing' && entry.rules.length > 0) return entry.rules.join(', ');
  return printableSentence(entry.reason ?? '');
}

function statusOf({ status }: CoverageEntry, width: number, { labels, styles }: Layout): string {
  return styles[STYLE[status]](padToWidth(`${MARK[status]} ${labels.status[status]}`, width + 2));
}

function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map(displayWidth));
}
