import type { ReportLanguage } from '@tretten/schema/report';
import { displayWidth, padToWidth } from './display-width.ts';
import { maskIdentityNumbers } from './identity-numbers.ts';
import { counted } from './labels.ts';
import type { Layout } from './layout.ts';
import { printableSentence } from './printable.ts';

/** What was found in all the files of one controller. */
export interface ControllerCount {
  /** As its declarations call it; undefined for files that name none. */
  readonly name: string | undefined;
  readonly files: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

/** More rows than this nobody reads at the end of a run. */
const MOST_ROWS = 20;

const TEXTS: Readonly<
  Record<ReportLanguage, { readonly heading: string; readonly nameless: string; more(count: number): string }>
> = {
  nb: {
    heading: 'Per behandlingsansvarlig',
    nameless: 'ikke oppgitt',
    more: (count) => `… og ${count} til`,
  },
  nn: {
    heading: 'Per behandlingsansvarleg',
    nameless: 'ikkje oppgitt',
    more: (count) => `… og ${count} til`,
  },
  en: { heading: 'By controller', nameless: 'none stated', more: (count) => `… and ${count} more` },
};

/** A row for each controller, those with most errors first. */
export function controllerTable(controllers: readonly ControllerCount[], layout: Layout): string {
  const { labels, styles, language } = layout;
  const texts = TEXTS[language];
  const rows = controllers
    .toSorted((a, b) => b.errors - a.errors || b.warnings - a.warnings)
    .slice(0, MOST_ROWS)
    .map(({ name, files, errors, warnings, infos }) => [
      name === undefined ? texts.nameless : maskIdentityNumbers(printableSentence(name)),
      counted(files, labels.counted.file),
      counted(errors, labels.counted.error),
      counted(warnings, labels.counted.warning),
      counted(infos, labels.counted.info),
    ]);
  const lines = rows.map(
    (row) => `  ${row.map((cell, at) => padToWidth(cell, widest(rows, at))).join('  ')}`,
  );
  const left = controllers.length - rows.length;
  return [
    styles.bold(texts.heading),
    ...lines.map((line) => line.trimEnd()),
    ...(left > 0 ? [`  ${texts.more(left)}`] : []),
  ].join('\n');
}

function widest(rows: readonly (readonly string[])[], column: number): number {
  return Math.max(...rows.map((row) => displayWidth(row[column] ?? '')));
}
