import type { TextEdit } from '@tretten/document/edit';
import type { FileReport } from '@tretten/schema/report';
import type { Unreadable } from '../files/target.ts';
import type { Controller } from './by-controller.ts';

/** A file of the run, as reporters get it. */
export interface ReportedFile {
  readonly report: FileReport;
  /** It is about a declaration, not about a configuration or a baseline. */
  readonly isDeclaration: boolean;
  /** Whose declaration it is, where it says so. */
  readonly controller?: Controller | undefined;
  /** The text of the file, and of others that its findings name. */
  readonly sources: (path: string) => string | undefined;
  /** Edits that make the changes of its fixes and suggestions, by the changes as JSON. */
  readonly edits?: Readonly<Record<string, readonly TextEdit[]>>;
}

/** Takes the reports of files one by one and writes them. */
export interface Reporter {
  file(reported: ReportedFile): void;
  /** Whether the next file is to be reported with its coverage, which costs time. */
  wantsCoverage(hasFindings: boolean): boolean;
  end(failures: readonly Unreadable[]): void;
}

/** Where a reporter writes. */
export type Write = (text: string) => void;
