import type { ActEntry } from './acts.ts';
import { module, read } from './writing.ts';

/** The module with the sections that tell acts apart. */
export function fingerprints(): string {
  const entries = (read('section-fingerprints.json') as { fingerprints: Record<string, unknown>[] })
    .fingerprints;
  const rows = entries.map(({ note, source, asOf, ...entry }) => JSON.stringify(entry));
  return module([
    "import type { SectionFingerprint } from '../acts/section-fingerprint.ts';",
    '',
    '/** Sections that tell acts of one name apart. */',
    `export const fingerprintTable: readonly SectionFingerprint[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}

/** Only what is in force is given: a section number of an act to come must not be suggested. */
export function concordances(acts: ActEntry[]): string {
  const entries = (read('concordances.json') as { concordances: ConcordanceEntry[] }).concordances;
  const inForce = new Set(acts.filter((act) => act.status === 'in-force').map((act) => act.id));
  const rows = entries
    .filter((entry) => !entry.pending && inForce.has(entry.to))
    .map(({ from, section, to, provisions, confidence }) =>
      JSON.stringify({ from, section, to, provisions: provisions.map(provisionOf), confidence }),
    );
  return module([
    "import type { SuccessorSection } from '../acts/successor-section.ts';",
    "import type { ActId } from './act-ids.ts';",
    '',
    '/** Where sections of former acts went. */',
    "export const concordanceTable: readonly (Omit<SuccessorSection, 'act'> & {",
    '  readonly from: ActId;',
    '  readonly section: string;',
    '  readonly to: ActId;',
    `})[] = [\n  ${rows.join(',\n  ')},\n];`,
  ]);
}

interface ConcordanceEntry {
  from: string;
  section: string;
  to: string;
  provisions: string[];
  pending?: boolean;
  confidence: string;
}

/** `§ 3-15` or `artikkel 6` as an object. */
function provisionOf(text: string): Record<string, string> {
  return text.startsWith('§ ') ? { section: text.slice(2) } : { article: text.replace('artikkel ', '') };
}
