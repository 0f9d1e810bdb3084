import type { Locale } from '../../locale.ts';
import { closest } from './edit-distance.ts';

/** Codelist → code → labels, as `VOCABULARIES` has them. */
export type CodeLabels = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Locale, string>>>>>>;

const PART = /[,()]| eller | og | or | and /;

/** The code among `codes` whose label in one of the languages is what was written, or nearly so. */
export function codeLabelled(text: string, codes: readonly string[], labels: CodeLabels): string | undefined {
  const list = Object.values(labels).find((candidate) =>
    codes.every((code) => Object.hasOwn(candidate, code)),
  );
  if (!list) return undefined;
  const entries = codes.flatMap((code) =>
    Object.values(list[code] ?? {}).map((label) => [label, code] as const),
  );
  // `Klager eller melder`, `Lege og helsetjenester`, `Sikker digital post (SvarUt)`: each part may be what was written.
  const parts = entries.flatMap(([label, code]) =>
    label.split(PART).map((part) => [part.trim(), code] as const),
  );
  const byLabel = new Map<string, string>();
  for (const [label, code] of [...entries, ...parts]) if (!byLabel.has(label)) byLabel.set(label, code);
  const found = closest(text, byLabel.keys());
  return found === undefined ? undefined : byLabel.get(found);
}
