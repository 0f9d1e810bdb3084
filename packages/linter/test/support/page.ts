import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '@tretten/document';

/** One example of a rule's page. */
export interface PageExample {
  readonly kind: 'fail' | 'pass';
  /** The ids of the messages that a failing example gives, in order. */
  readonly messageIds: readonly string[];
  readonly declaration: Record<string, unknown>;
}

/** A rule's page, taken apart. */
export interface Page {
  readonly heading: string;
  /** Heading → text of each section. */
  readonly sections: ReadonlyMap<string, string>;
  readonly examples: readonly PageExample[];
}

/** Reads the page beside a rule. */
export function readPage(ruleId: string): Page {
  const path = join(import.meta.dirname, '../../src/rules', ruleId, 'rule.md');
  const text = readFileSync(path, 'utf8');
  const [first = '', ...parts] = text.split(/^## /m);
  const sections = new Map(
    parts.map((part) => [part.split('\n', 1)[0] ?? '', part.slice(part.indexOf('\n')).trim()]),
  );
  return {
    heading: first.replace('#', '').trim(),
    sections,
    examples: examplesOf(sections.get('Examples') ?? ''),
  };
}

function examplesOf(section: string): PageExample[] {
  return Array.from(
    section.matchAll(/^```yaml (fail|pass)([^\n]*)\n(.*?)^```$/gms),
    ([, kind, ids, yaml]) => {
      const document = readDocument(yaml ?? '', { format: 'yaml' });
      if (document.problems.length > 0)
        throw new Error(`unreadable example: ${JSON.stringify(document.problems)}\n${yaml}`);
      return {
        kind: kind as 'fail' | 'pass',
        messageIds: (ids ?? '').trim().split(/\s+/).filter(Boolean),
        declaration: document.value as Record<string, unknown>,
      };
    },
  );
}
