import type { CoverageMatrix } from './coverage-matrix.ts';

const RULE = (id: string) => `[${id}](rules/${id}.md)`;
const DPV = 'https://w3id.org/dpv';

/** The matrix as a page. */
export function generateCoverageDocs({ provisions, researchLabels }: CoverageMatrix): string {
  const rows = provisions.map(({ provision, title, fields, rules, dpv, outOfScope }) =>
    row([
      `**${provision}** ${title.en}<br>${title.nb} / ${title.nn}`,
      fields.map((field) => `\`${field}\``).join('<br>'),
      outOfScope ? `*Out of scope:* ${outOfScope.en}` : rules.map(RULE).join(', '),
      dpv
        .map((iri) => `[${iri.replace(DPV, 'dpv').replace('/legal/eu/gdpr', '-gdpr')}](${iri})`)
        .join('<br>'),
    ]),
  );
  const labels = researchLabels.map(({ label, provisions: named, fields, rules }) =>
    row([label, named.join(', '), fields.map((field) => `\`${field}\``).join('<br>'), String(rules.length)]),
  );
  return `<!-- Generated from the schema and the rules; do not edit. -->

# Coverage of Articles 12, 13 and 14

For every provision: where a declaration answers it, which rules look at the answer, and the term of the
[W3C Data Privacy Vocabulary](https://w3id.org/dpv) for it. The same as JSON: \`@tretten/linter/coverage-matrix.json\`.

| provision | fields | rules | DPV |
|---|---|---|---|
${rows.join('\n')}

## The 21 labels of research

Studies that annotate privacy policies use these labels. A declaration is a policy with its labels built in.

| label | provisions | fields | rules |
|---|---|---|---|
${labels.join('\n')}
`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
