import { FAULT_KINDS, type Fault, type FaultKind } from './fault.ts';
import type { FormatFigures } from './formats/compare-formats.ts';
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
  readonly heldOut: HeldOutSummary;
  /** Rule → faults caught of those seeded for it. */
  readonly perRule: Readonly<Record<string, string>>;
}

/** The figures that are pinned in results.json. */
export interface Pinned extends Summary {
  readonly formats: FormatFigures;
}

/** The wordings and slips that no rule was mended for. */
export interface HeldOutSummary {
  readonly faults: number;
  readonly caught: number;
  readonly missed: readonly string[];
  readonly rules: number;
  readonly kinds: readonly KindSummary[];
}

/** The faults of one kind. */
export interface KindSummary {
  readonly kind: FaultKind;
  readonly seeded: number;
  readonly caught: number;
  readonly peerCaught: number;
}

/** Counts a run. */
export function summaryOf({ faults, heldOut, clean, falseAlarms }: Results): Summary {
  const caught = faults.filter(({ caughtBy }) => caughtBy !== undefined);
  const perRule = new Map<string, FaultResult[]>();
  for (const result of faults) {
    const rule = firstRule(result.fault);
    perRule.set(rule, [...(perRule.get(rule) ?? []), result]);
  }
  const expressible = faults.filter(({ peer }) => peer !== 'not-expressible');
  return {
    faults: faults.length,
    caught: caught.length,
    missed: missedIn(faults),
    clean,
    falseAlarms: falseAlarms.filter(({ severity }) => severity !== 'info').length,
    notes: falseAlarms.filter(({ severity }) => severity === 'info').length,
    rules: perRule.size,
    kinds: kindsOf(faults),
    peer: {
      expressible: expressible.length,
      caught: expressible.filter(({ peer }) => peer === 'caught').length,
    },
    heldOut: {
      faults: heldOut.length,
      caught: heldOut.filter(({ caughtBy }) => caughtBy !== undefined).length,
      missed: missedIn(heldOut),
      rules: new Set(heldOut.map(({ fault }) => firstRule(fault))).size,
      kinds: kindsOf(heldOut),
    },
    perRule: Object.fromEntries([...perRule].sort().map(([rule, results]) => [rule, share(results)])),
  };
}

function firstRule({ rule }: Fault): string {
  const [first = ''] = [rule].flat();
  return first;
}

function missedIn(results: readonly FaultResult[]): string[] {
  return results.filter(({ caughtBy }) => caughtBy === undefined).map(({ fault }) => fault.id);
}

function kindsOf(results: readonly FaultResult[]): KindSummary[] {
  return FAULT_KINDS.map((kind) =>
    kindSummary(
      kind,
      results.filter(({ fault }) => fault.kind === kind),
    ),
  );
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
