import type { KnownFinding } from '@tretten/schema/baseline';

const SCHEMA = 'https://w3id.org/tretten/v1/baseline.schema.json';

/** A baseline as its file holds it: sorted, an entry a line, so that changes can be reviewed. */
export function baselineText(findings: readonly KnownFinding[]): string {
  const lines = [...findings].sort(compare).map((finding) => `    ${JSON.stringify(ordered(finding))}`);
  const list = lines.length > 0 ? `[\n${lines.join(',\n')}\n  ]` : '[]';
  return `{\n  "$schema": "${SCHEMA}",\n  "findings": ${list}\n}\n`;
}

function ordered({ file, at, rule, message, about, count = 1 }: KnownFinding): KnownFinding {
  return { file, at, rule, message, about, ...(count > 1 ? { count } : {}) };
}

function compare(a: KnownFinding, b: KnownFinding): number {
  for (const key of ['file', 'at', 'rule', 'message', 'about'] as const) {
    if (a[key] !== b[key]) return a[key] < b[key] ? -1 : 1;
  }
  return 0;
}
