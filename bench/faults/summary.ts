import { FAULT_KINDS, type FaultKind } from './fault.ts';
import type { FaultResult, Results } from './run.ts';

/** The figures of a run, as they are pinned and shown. */
export interface Summary {
  readonly faults: number;
  readonly caught: number;
  readonly missed: readonly string[];
  readonly clean: number;
  readonly falseAlarms: number;
  readonly notes: number;
  readonly rules: number;
  readonly kinds: readonly KindSummary[];
  readonly peer: { readonly expressible: number; readonly caught: number };
  /** Rule → faults caught of those seeded for it. */
  readonly perRule: Readonly<Record<string, string>>;
}

/** The faults of one kind. */
export interface KindSummary {
  readonly kind: FaultKind;
  readonly seeded: number;
  readonly caught: number;
  readonly peerCaught: number;
}

/** Counts a run. */
export function summaryOf({ faults, clean, falseAlarms }: Results): Summary {
  const caught = faults.filter(({ caughtBy }) => caughtBy !== undefined);
  const perRule = new Map<string, FaultResult[]>();
  for (const result of faults) {
    const [rule = ''] = [result.fault.rule].flat();
    perRule.set(rule, [...(perRule.get(rule) ?? []), result]);
  }
  const expressible = faults.filter(({ peer }) => peer !== 'not-expressible');
  return {
    faults: faults.length,
    caught: caught.length,
    missed: faults.filter(({ caughtBy }) => caughtBy === undefined).map(({ fault }) => fault.id),
    clean,
    falseAlarms: falseAlarms.filter(({ severity }) => severity !== 'info').length,
    notes: falseAlarms.filter(({ severity }) => severity === 'info').length,
    rules: perRule.size,
    kinds: FAULT_KINDS.map((kind) =>
      kindSummary(
        kind,
        faults.filter(({ fault }) => fault.kind === kind),
      ),
    ),
    peer: {
      expressible: expressible.length,
      caught: expressible.filter(({ peer }) => peer === 'caught').length,
    },
    perRule: Object.fromEntries([...perRule].sort().map(([rule, results]) => [rule, share(results)])),
  };
}

function share(results: readonly FaultResult[]): string {
  return `${results.filter(({ caughtBy }) => caughtBy !== undefined).length}/${results.length}`;
}

function kindSummary(kind: FaultKind, results: readonly FaultResult[]): KindSummary {
  return {
    kind,
    seeded: results.length,
    caught: results.filter(({ caughtBy }) => caughtBy !== undefined).length,
    peerCaught: results.filter(({ peer }) => peer === 'caught').length,
  };
}
