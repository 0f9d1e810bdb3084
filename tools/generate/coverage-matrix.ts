import { PROVISIONS } from '../../packages/linter/src/coverage/provisions.ts';
import { RESEARCH_LABELS } from '../../packages/linter/src/coverage/research-labels.ts';
import type { Rule } from '../../packages/linter/src/rule/define-rule.ts';
import type { Texts } from '../../packages/linter/src/rule/messages.ts';
import type { JsonSchema } from './json-schema.ts';
import { pathsOf, type SchemaPath } from './paths.ts';

/** Provision → field → rules, as the linter's package ships it. */
export interface CoverageMatrix {
  readonly provisions: readonly MatrixRow[];
  readonly researchLabels: readonly MatrixLabel[];
}

/** One provision of art. 12–14: where a declaration answers it, which rules test that, and what DPV calls it. */
export interface MatrixRow {
  readonly provision: string;
  readonly title: Texts;
  readonly fields: readonly string[];
  readonly rules: readonly string[];
  readonly dpv: readonly string[];
  readonly outOfScope?: Texts;
}

/** One label of research on privacy policies, by the same measure. */
export interface MatrixLabel {
  readonly label: string;
  readonly provisions: readonly string[];
  readonly fields: readonly string[];
  readonly rules: readonly string[];
}

/** Derives the matrix from the annotations of the schema and the sources of the rules. */
export function coverageMatrix(declaration: JsonSchema, rules: readonly Rule[]): CoverageMatrix {
  const paths = pathsOf(declaration);
  const provisions = PROVISIONS.map(({ provision, title, outOfScope }) => {
    const answering = paths.filter(({ schema }) => schema['x-gdpr']?.includes(provision));
    return {
      provision,
      title,
      fields: highest(answering).map(({ path }) => path),
      rules: rules
        .filter(({ sources }) => sources.some((source) => rests(source, provision)))
        .map(({ id }) => id),
      dpv: [...new Set(answering.flatMap(({ schema }) => schema['x-dpv'] ?? []))],
      ...(outOfScope ? { outOfScope } : {}),
    };
  });
  const rowOf = new Map(provisions.map((row) => [row.provision as string, row]));
  const researchLabels = RESEARCH_LABELS.map(({ label, provisions: named, paths: own }) => {
    const rows = named.flatMap((provision) => rowOf.get(provision) ?? []);
    return {
      label,
      provisions: named,
      fields: own ?? [...new Set(rows.flatMap(({ fields }) => fields))],
      rules: [...new Set(rows.flatMap((row) => row.rules))].sort(),
    };
  });
  return { provisions, researchLabels };
}

/** Whether a source is the provision, one of its points, or the paragraph that it is a point of. */
function rests(source: string, provision: string): boolean {
  const named = source.startsWith('GDPR ') ? source.slice('GDPR '.length) : '';
  return named === provision || named.startsWith(`${provision}(`);
}

/** Paths of which none lies below another: what stands in a field is answered by the field. */
function highest(paths: readonly SchemaPath[]): readonly SchemaPath[] {
  return paths.filter(({ path }) => !paths.some((other) => path.startsWith(`${other.path}/`)));
}
