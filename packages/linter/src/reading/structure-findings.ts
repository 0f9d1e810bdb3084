import type { StructuralProblem } from '@tretten/schema';
import type { UnplacedFinding } from '../run/finding.ts';
import { structureRepairs } from './structure-repairs.ts';
import { STRUCTURE_RULES } from './structure-rules.ts';

const BY_CODE = new Map(STRUCTURE_RULES.map((rule) => [rule.id, rule]));

/** Structural problems of a value as findings, with what mends them. */
export function structureFindings(problems: readonly StructuralProblem[], value: unknown): UnplacedFinding[] {
  return problems.map((problem) => ({
    ruleId: problem.code,
    messageId: problem.messageId,
    params: problem.params,
    severity: BY_CODE.get(problem.code)?.severity ?? 'error',
    pointer: problem.pointer,
    target: problem.target,
    sources: BY_CODE.get(problem.code)?.sources ?? [],
    ...structureRepairs(problem, value),
  }));
}
