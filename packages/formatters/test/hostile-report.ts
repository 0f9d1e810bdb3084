import type { Report } from '@tretten/schema/report';
import { reportWith } from './changed-report.ts';

/** Texts that would run, load or turn something if a page took them for its own. */
const HOSTILE = [
  '<script>globalThis.ran = true</script>',
  '"><img src=x onerror="globalThis.ran = true">',
  "' onmouseover='globalThis.ran = true' x='",
  '</style><script>globalThis.ran = true</script>',
  '--><svg onload=globalThis.ran=true>',
  '`<b>` og `javascript:`',
  'snu \u202eom\u202c \u2066rundt',
  'javascript:globalThis.ran=true',
] as const;

/** A report in which everything that may come from a file or a caller is hostile. */
export function hostileReport(): Report {
  const all = HOSTILE.join(' ');
  const report = reportWith(
    HOSTILE.map((text, index) => ({
      ruleId: `rule-${index}`,
      severity: (['error', 'warning', 'info'] as const)[index % 3] ?? 'info',
      message: text,
      remedy: text,
      pointer: `/${text.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      sources: [text],
      path: text,
      url: text,
      suggestions: [{ text, changes: [] }],
    })),
    all,
  );
  const coverage = (['satisfied', 'missing', 'not-applicable'] as const).map((status, index) => ({
    provision: `13(1)(${'abc'[index]})`,
    title: all,
    status,
    pointers: [`/${HOSTILE[0].replaceAll('/', '~1')}`],
    rules: ['rule-0', 'rule-9'],
    reason: all,
  }));
  const [file] = report.files;
  if (!file) throw new Error('the report has a file');
  return {
    ...report,
    preset: all,
    tool: { ...report.tool, version: all, url: 'javascript:globalThis.ran=true' },
    rules: Object.fromEntries(
      HOSTILE.map((text, index) => [`rule-${index}`, { title: text, sources: [], url: text }]),
    ),
    files: [
      { ...file, name: all, coverage },
      { ...file, name: HOSTILE[1], path: HOSTILE[2], coverage },
    ],
    failures: [{ path: all, code: 'unreadable', message: all }],
    summary: { ...report.summary, files: 2 },
  };
}
