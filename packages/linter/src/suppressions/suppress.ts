import type { Document } from '@tretten/document';
import type { ConfiguredSuppression } from '@tretten/schema/config';
import type { ListedRule } from '../rule/listed-rule.ts';
import type { Finding } from '../run/finding.ts';
import { type Applied, applySuppressions } from './apply.ts';
import { commentSuppressions } from './comment-suppressions.ts';
import { extensionSuppressions } from './extension-suppressions.ts';
import { namedPlace } from './named-place.ts';
import type { Suppression } from './suppression.ts';

/** A suppression that the configuration gives for a file. */
export type GivenSuppression = Omit<ConfiguredSuppression, 'files'>;

/** What suppressing depends on besides the file and its findings. */
export interface SuppressOptions {
  readonly asOf: string;
  readonly given: readonly GivenSuppression[];
  /** Every rule by id, those of plug-ins included. */
  readonly known: ReadonlyMap<string, Pick<ListedRule, 'locked'>>;
  isHeard(ruleId: string): boolean;
}

/** Obeys the suppressions in a file and those given for it. */
export function suppress(
  findings: readonly Finding[],
  document: Document,
  { asOf, given, known, isHeard }: SuppressOptions,
): Applied {
  const { value } = document;
  const written = [commentSuppressions(document, known), extensionSuppressions(document, known)];
  const suppressions = [
    ...written.flatMap((gathered) => gathered.suppressions),
    ...given.flatMap((each) => ofConfiguration(each, value)),
  ];
  const applied = applySuppressions(findings, suppressions, {
    asOf,
    isLocked: (ruleId) => known.get(ruleId)?.locked !== undefined,
    isHeard,
  });
  return { ...applied, problems: [...written.flatMap((gathered) => gathered.findings), ...applied.problems] };
}

/** A pointer that leads nowhere in this file is about another one. */
function ofConfiguration(given: GivenSuppression, value: unknown): Suppression[] {
  const { rule, reason, until } = given;
  const pointer = namedPlace(value, given.pointer);
  if (pointer === undefined) return [];
  const scope = { on: 'node', pointer } as const;
  return [{ rule, reason, ...(until && { until }), scope, kind: 'configuration', given }];
}
