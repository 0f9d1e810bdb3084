import type { StructuralProblem } from '@tretten/schema';
import type { UnplacedFinding } from '../run/finding.ts';
import { STRUCTURE_RULES } from './structure-rules.ts';

const BY_CODE = new Map(STRUCTURE_RULES.map((rule) => [rule.id, rule]));

/** Structural problems as findings. */
export function structureFindings(problems: readonly StructuralProblem[]): UnplacedFinding[] {
  return problems.map(({ code, messageId, params, pointer, target }) => ({
    ruleId: code,
    messageId,
    params,
    severity: BY_CODE.get(code)?.severity ?? 'error',
    pointer,
    target,
    sources: BY_CODE.get(code)?.sources ?? [],
  }));
}
