import type { CoverageStatus, ReportLanguage, Severity } from '@tretten/schema/report';

/** One thing and several things, for a number before it. */
export type Plural = readonly [one: string, many: string];

/** What the text output says by itself; the rest comes from the report. */
export interface Labels {
  readonly severity: Readonly<Record<Severity, string>>;
  readonly counted: Readonly<Record<Severity | 'file', Plural>>;
  readonly status: Readonly<Record<CoverageStatus, string>>;
  readonly basis: string;
  readonly remedy: string;
  /** What is added to the remedy of a finding with a fix. */
  readonly fixable: string;
  readonly coverage: string;
  readonly wholeDeclaration: string;
  readonly allGood: string;
  readonly read: string;
  readonly unreadable: string;
  readonly andUnreadable: Plural;
  readonly suppressed: Plural;
  /** What stands after the underline of a range that goes on to another line. */
  readonly toLine: string;
}

/** The labels in each language of messages. */
export const LABELS: Readonly<Record<ReportLanguage, Labels>> = {
  nb: {
    severity: { error: 'feil', warning: 'advarsel', info: 'merknad' },
    counted: {
      file: ['fil', 'filer'],
      error: ['feil', 'feil'],
      warning: ['advarsel', 'advarsler'],
      info: ['merknad', 'merknader'],
    },
    status: { satisfied: 'oppfylt', missing: 'mangler', 'not-applicable': 'gjelder ikke' },
    basis: 'Grunnlag',
    remedy: 'Slik retter du',
    fixable: '--fix retter det.',
    coverage: 'Opplysningsplikten i GDPR art. 13 og 14',
    wholeDeclaration: 'hele erklæringen',
    allGood: 'Bra! Kontrollen fant ingenting å rette.',
    read: 'Leste',
    unreadable: 'kunne ikke leses',
    andUnreadable: ['fil kunne ikke leses', 'filer kunne ikke leses'],
    suppressed: ['funn er unntatt', 'funn er unntatt'],
    toLine: 'til linje',
  },
  nn: {
    severity: { error: 'feil', warning: 'åtvaring', info: 'merknad' },
    counted: {
      file: ['fil', 'filer'],
      error: ['feil', 'feil'],
      warning: ['åtvaring', 'åtvaringar'],
      info: ['merknad', 'merknader'],
    },
    status: { satisfied: 'oppfylt', missing: 'manglar', 'not-applicable': 'gjeld ikkje' },
    basis: 'Grunnlag',
    remedy: 'Slik rettar du',
    fixable: '--fix rettar det.',
    coverage: 'Opplysningsplikta i GDPR art. 13 og 14',
    wholeDeclaration: 'heile erklæringa',
    allGood: 'Bra! Kontrollen fann ingenting å rette.',
    read: 'Las',
    unreadable: 'kunne ikkje lesast',
    andUnreadable: ['fil kunne ikkje lesast', 'filer kunne ikkje lesast'],
    suppressed: ['funn er unnateke', 'funn er unnatekne'],
    toLine: 'til linje',
  },
  en: {
    severity: { error: 'error', warning: 'warning', info: 'note' },
    counted: {
      file: ['file', 'files'],
      error: ['error', 'errors'],
      warning: ['warning', 'warnings'],
      info: ['note', 'notes'],
    },
    status: { satisfied: 'satisfied', missing: 'missing', 'not-applicable': 'not applicable' },
    basis: 'Basis',
    remedy: 'How to fix',
    fixable: '--fix does it.',
    coverage: 'The duty to inform in GDPR art. 13 and 14',
    wholeDeclaration: 'the whole declaration',
    allGood: 'Well done! The check found nothing to fix.',
    read: 'Read',
    unreadable: 'could not be read',
    andUnreadable: ['file could not be read', 'files could not be read'],
    suppressed: ['finding is suppressed', 'findings are suppressed'],
    toLine: 'to line',
  },
};

/** A number with its noun: `1 advarsel`, `3 advarsler`. */
export function counted(count: number, [one, many]: Plural): string {
  return `${count} ${count === 1 ? one : many}`;
}
