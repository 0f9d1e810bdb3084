import { type Finding, type GivenSuppression, ruleById, underSettings } from '@tretten/linter';
import type { FileReport } from '@tretten/schema/report';
import type { Options } from '../options.ts';
import { fileReport } from '../report.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** Keeps account of which suppressions of a configuration are used. */
export interface Ledger {
  /** One file was linted with these suppressions, and used those at these places in their list. */
  note(given: readonly GivenSuppression[], used: readonly number[]): void;
  /** What is to be said of the configuration itself when all files are linted; undefined when nothing is. */
  report(): FileReport | undefined;
}

const START = { offset: 0, line: 1, column: 1 };

/** The ledger of a run; undefined where no configuration suppresses anything. */
export function ledgerOf(
  config: LoadedConfig | undefined,
  { asOf, language }: Pick<Options, 'asOf' | 'language'>,
): Ledger | undefined {
  const { suppressions = [], rules } = config?.value ?? {};
  if (!config || suppressions.length === 0) return undefined;
  const asked = new Set<GivenSuppression>();
  const used = new Set<GivenSuppression>();
  const findingOf = (index: number): Finding | undefined => {
    const given = suppressions[index] as GivenSuppression;
    const { rule, until } = given;
    const isExpired = until !== undefined && until < asOf;
    if (!isExpired && (used.has(given) || !asked.has(given))) return undefined;
    const ruleId = isExpired ? 'suppression-expired' : 'suppression-unused';
    const pointer = `/suppressions/${index}/rule`;
    return {
      ruleId,
      messageId: isExpired ? 'expired' : 'configuration',
      params: isExpired ? { rule, date: until } : { rule },
      severity: ruleById(ruleId)?.severity ?? 'warning',
      pointer,
      target: 'value',
      sources: [],
      range: config.document?.locate(pointer)?.value ?? { start: START, end: START },
    };
  };
  return {
    note(given, places) {
      for (const [place, suppression] of given.entries()) {
        asked.add(suppression);
        if (places.includes(place)) used.add(suppression);
      }
    },
    report() {
      const found = suppressions.map((_, index) => findingOf(index)).filter((each) => each !== undefined);
      const findings = underSettings(found, rules);
      if (findings.length === 0) return undefined;
      const document = config.document ?? {
        format: 'typescript',
        text: '',
        value: undefined,
        problems: [],
        locate: () => undefined,
      };
      return fileReport(
        config.path,
        document,
        { findings, suppressed: [] },
        { language, withCoverage: false },
      );
    },
  };
}
