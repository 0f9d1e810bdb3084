import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Document } from '@tretten/document';
import { type Finding as FoundFinding, type Rule, ruleById, underSettings } from '@tretten/linter';
import type { Locale } from '@tretten/schema';
import type { KnownFinding } from '@tretten/schema/baseline';
import type { RuleSettings } from '@tretten/schema/config';
import type { FileReport, Finding } from '@tretten/schema/report';
import { replaceFile } from '../files/replace-file.ts';
import { fileReport, summaryOf } from '../report.ts';
import { UserMistake } from '../user-mistake.ts';
import { baselineText } from './baseline-text.ts';
import { BASELINE_TEXTS } from './baseline-texts.ts';
import { identityOf, keyOf } from './known-finding.ts';

/** Findings that are known, taken out of reports as they come. */
export interface Baseline {
  /** The report of a file without what is known; that is among what is suppressed. `places` as `lastingPlace` names pointers. */
  without(report: FileReport, places: Readonly<Record<string, string>>): FileReport;
  /** What is to be said of the baseline itself when all files are linted: entries that are settled. */
  report(): FileReport | undefined;
  readonly text: string | undefined;
  /** Writes the file where that was asked for; a sentence on what has changed. Throws `UserMistake`. */
  update(): string | undefined;
}

/** What a baseline is made of. */
export interface BaselineParts {
  readonly path: string;
  /** The absolute folder that the paths of its entries count from. */
  readonly folder: string;
  readonly cwd: string;
  readonly language: Locale;
  /** Undefined: there is none yet, and everything is taken in. */
  readonly known: readonly KnownFinding[] | undefined;
  readonly document?: Document;
  readonly updates: boolean;
  readonly rules: RuleSettings | undefined;
  readonly ownRules: readonly Rule[];
}

/** A baseline at work. */
export function baselineOf(parts: BaselineParts): Baseline {
  const { path, folder, cwd, language, known = [], document, updates, rules, ownRules } = parts;
  const isNew = parts.known === undefined;
  const left = new Map(known.map((entry) => [keyOf(entry), entry.count ?? 1]));
  const taken = new Map<string, KnownFinding>();
  const linted = new Set<string>();

  const isKnown = (file: string, finding: Finding, place: string): boolean => {
    const identity = identityOf(file, finding, place);
    const key = keyOf(identity);
    const count = left.get(key) ?? 0;
    if (ruleById(finding.ruleId, ownRules)?.locked || (!isNew && count === 0)) return false;
    left.set(key, count - 1);
    taken.set(key, { ...identity, count: (taken.get(key)?.count ?? 0) + 1 });
    return true;
  };
  const isGone = ({ file }: KnownFinding) => linted.has(file) || !existsSync(join(folder, file));
  const settledIn = (entry: KnownFinding) => (isGone(entry) ? (left.get(keyOf(entry)) ?? 0) : 0);

  return {
    text: document?.text,
    without(report, places) {
      const file = relative(folder, resolve(cwd, report.path)).split(sep).join('/');
      linted.add(file);
      const open = report.findings.filter(
        (finding) => !isKnown(file, finding, places[finding.pointer] ?? finding.pointer),
      );
      if (open.length === report.findings.length) return report;
      const hidden = report.findings.filter((finding) => !open.includes(finding));
      const suppressed = hidden.map((finding) => ({ finding, by: 'baseline' as const }));
      return {
        ...report,
        findings: open,
        suppressed: [...(report.suppressed ?? []), ...suppressed],
        summary: summaryOf(open),
      };
    },
    report() {
      if (updates || !document) return undefined;
      const found = known.flatMap((entry, index): FoundFinding[] => {
        const count = settledIn(entry);
        const range = document.locate(`/findings/${index}`)?.value;
        return count > 0 && range ? [settled(entry, count, index, range)] : [];
      });
      const findings = underSettings(found, rules);
      if (findings.length === 0) return undefined;
      return fileReport(path, document, { findings, suppressed: [] }, { language, withCoverage: false });
    },
    update() {
      if (!updates) return undefined;
      const kept = known.flatMap((entry): KnownFinding[] => {
        if (!isGone(entry)) return [entry];
        const now = taken.get(keyOf(entry));
        return now ? [now] : [];
      });
      const entries = isNew ? [...taken.values()] : kept;
      const texts = BASELINE_TEXTS[language];
      try {
        replaceFile(resolve(cwd, path), baselineText(entries));
      } catch (error) {
        const { code = 'unknown' } = error as NodeJS.ErrnoException;
        throw new UserMistake(texts.notWritable(path, code));
      }
      const total = entries.reduce((sum, { count = 1 }) => sum + count, 0);
      const before = known.reduce((sum, { count = 1 }) => sum + count, 0);
      return isNew ? texts.made(path, total) : texts.updated(path, before - total, total);
    },
  };
}

function settled(
  { rule, file }: KnownFinding,
  count: number,
  index: number,
  range: FoundFinding['range'],
): FoundFinding {
  return {
    ruleId: 'suppression-unused',
    messageId: 'baseline',
    params: { rule, file, count },
    severity: 'warning',
    pointer: `/findings/${index}`,
    target: 'value',
    sources: [],
    range,
  };
}
