import { ALL_RULES } from '@tretten/linter';
import { applyChanges, isAtOrBelow } from '@tretten/schema';
import { CLEAN_VARIANTS } from './clean/variants.ts';
import { declarations } from './declarations.ts';
import type { Fault, LawfulVariant } from './fault.ts';
import { FAULTS } from './faults/all.ts';
import { findingsIn } from './findings-in.ts';
import { HELD_OUT } from './held-out/all.ts';
import { type PeerVerdict, peerVerdict } from './peer.ts';

/** How one seeded fault fared. */
export interface FaultResult {
  readonly fault: Fault;
  /** The first of its rules that found it at the right place; undefined when it was missed. */
  readonly caughtBy: string | undefined;
  /** Findings that the change brought besides those of the rules that should find it. */
  readonly others: readonly string[];
  readonly peer: PeerVerdict;
}

/** A finding of severity error or warning in a declaration without faults. */
export interface FalseAlarm {
  readonly declaration: string;
  readonly ruleId: string;
  readonly messageId: string;
  readonly severity: string;
  readonly pointer: string;
}

/** What the benchmark measured. */
export interface Results {
  readonly faults: readonly FaultResult[];
  /** The faults that no rule was mended for: counted apart, and no target for anybody. */
  readonly heldOut: readonly FaultResult[];
  readonly clean: number;
  readonly falseAlarms: readonly FalseAlarm[];
  /** Rules that no fault was seeded for. */
  readonly untested: readonly string[];
}

/** The kinds of rules that a fault in the value of a declaration can break. */
const SEEDED: ReadonlySet<string> = new Set(['law', 'structure']);

/** Seeds every fault and lints, and lints every clean declaration and variant. */
export function run(): Results {
  const bases = declarations();
  const faults = FAULTS.map((fault) => resultOf(fault, baseOf(bases, fault)));
  const tested = new Set(FAULTS.flatMap(({ rule }) => rule));
  return {
    faults,
    heldOut: HELD_OUT.map((fault) => resultOf(fault, baseOf(bases, fault))),
    clean: bases.size + CLEAN_VARIANTS.length,
    falseAlarms: [
      ...[...bases].flatMap(([name, declaration]) => alarmsIn(name, declaration)),
      ...CLEAN_VARIANTS.flatMap((variant) =>
        alarmsIn(variant.id, applyChanges(baseOf(bases, variant), variant.changes)),
      ),
    ],
    // The reading of files is not seeded here: a value has no syntax and no comments.
    untested: ALL_RULES.filter(({ id, kind }) => SEEDED.has(kind) && !tested.has(id)).map(({ id }) => id),
  };
}

function baseOf(bases: ReadonlyMap<string, object>, { base, id }: Fault | LawfulVariant): object {
  const declaration = bases.get(base);
  if (!declaration) throw new Error(`${id}: no declaration ${base}`);
  return declaration;
}

function resultOf(fault: Fault, base: object): FaultResult {
  const seeded = applyChanges(base, fault.changes);
  const wanted = [fault.rule].flat();
  const findings = findingsIn(seeded);
  const { at } = fault;
  const caught = findings.find(
    ({ ruleId, pointer }) => wanted.includes(ruleId) && (at === undefined || isAtOrBelow(pointer, at)),
  );
  const others = findings.filter(({ ruleId }) => !wanted.includes(ruleId)).map(({ ruleId }) => ruleId);
  return {
    fault,
    caughtBy: caught?.ruleId,
    others: [...new Set(others)],
    peer: peerVerdict(base, seeded),
  };
}

/** Everything in a clean declaration, notes included: those are shown, but only errors and warnings are alarms. */
function alarmsIn(declaration: string, value: unknown): FalseAlarm[] {
  return findingsIn(value).map(({ ruleId, messageId, severity, pointer }) => ({
    declaration,
    ruleId,
    messageId,
    severity,
    pointer,
  }));
}
