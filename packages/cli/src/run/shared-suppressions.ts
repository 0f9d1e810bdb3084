import { formatOf } from '@tretten/document/format';
import { ruleById } from '@tretten/linter';
import type { FileReport, Finding } from '@tretten/schema/report';
import { summaryOf } from '../report.ts';
import type { Linted } from './outcome.ts';

/**
 * What is said of suppressions in files that declarations take values from: there, and once, however many declarations
 * take something from the file.
 */
export interface SharedSuppressions {
  /** Takes note of a declaration: what it needs and does not need of other files. */
  note(linted: Linted): void;
  /** Whether it has a suppression that it does not need itself, but others that take values from it may. */
  isOpen(linted: Linted): boolean;
  /** The report of a declaration that was noted, without what is said at the end or is needed by another one. */
  without(linted: Linted): FileReport;
  /** A report of each shared file of which there is something to say, and its text. */
  reports(): readonly { readonly report: FileReport; readonly text: string | undefined }[];
}

/** `isNarrowed`: what a part of the files does not need, the others may. */
export function sharedSuppressionsOf({ isNarrowed }: { readonly isNarrowed: boolean }): SharedSuppressions {
  const found = new Map<string, Finding & { readonly path: string }>();
  const needed = new Set<string>();
  const told = new Set<string>();
  const linted = new Map<string, Pick<Linted, 'formOnly'>>();
  const texts = new Map<string, string | undefined>();

  const keep = (finding: Finding, sources: Linted['texts']) => {
    const { path } = finding;
    if (path === undefined) return;
    found.set(keyOf(finding, path), { ...finding, path });
    if (sources.has(path)) texts.set(path, sources.get(path));
  };
  const isToBeTold = ({ ruleId, path }: Finding & { readonly path: string }, key: string) => {
    const own = linted.get(path);
    if (ruleId !== 'suppression-unused') return own === undefined;
    // A declaration itself tells what it needs; of a part only the form was looked at.
    return !isNarrowed && !needed.has(key) && !told.has(key) && (own === undefined || own.formOnly);
  };

  return {
    note({ report, shared, formOnly, texts: sources }) {
      linted.set(report.path, { formOnly });
      for (const { finding, isNeeded } of shared) {
        keep(finding, sources);
        if (isNeeded) needed.add(keyOf(finding, finding.path));
      }
    },
    isOpen: ({ report }) => report.findings.some(isOwnUnused),
    without({ report, texts: sources }) {
      const findings = report.findings.filter((finding) => {
        if (ruleById(finding.ruleId)?.kind !== 'suppression') return true;
        if (finding.path !== undefined) {
          keep(finding, sources);
          return false;
        }
        const key = keyOf(finding, report.path);
        if (isOwnUnused(finding) && needed.has(key)) return false;
        told.add(key);
        return true;
      });
      if (findings.length === report.findings.length) return report;
      return { ...report, findings, summary: summaryOf(findings) };
    },
    reports() {
      const left = [...found].filter(([key, finding]) => isToBeTold(finding, key)).map(([, each]) => each);
      const paths = [...new Set(left.map(({ path }) => path))].sort();
      return paths.map((path) => {
        const findings = left.filter((finding) => finding.path === path).map(withoutPath);
        findings.sort((a, b) => a.range.start.offset - b.range.start.offset);
        const format = formatOf(path) ?? 'typescript';
        return { report: { path, format, findings, summary: summaryOf(findings) }, text: texts.get(path) };
      });
    },
  };
}

function isOwnUnused({ ruleId, path }: Finding): boolean {
  return ruleId === 'suppression-unused' && path === undefined;
}

function keyOf({ ruleId, messageId, params, range }: Finding, path: string | undefined): string {
  return JSON.stringify([path, range.start.offset, ruleId, messageId, params]);
}

function withoutPath({ path: _, ...finding }: Finding): Finding {
  return finding;
}
