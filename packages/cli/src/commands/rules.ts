import { ALL_RULES } from '@tretten/linter';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { pageOf } from '../report.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';

const KINDS = ['law', 'structure', 'reading', 'suppression'] as const;

/** Lists every rule: as a table for people, or as JSON for tools. */
export async function rulesCommand(options: Options, { stdout }: Terminal): Promise<ExitCode> {
  const texts = TEXTS[options.language];
  if (options.format === 'json') {
    const list = ALL_RULES.map(({ id, kind, title, severity, strict, sources, since }) => {
      return {
        id,
        kind,
        title: title[options.language],
        severity,
        strict: strict ?? severity,
        sources,
        since,
        url: pageOf(id),
      };
    });
    stdout.write(`${JSON.stringify(list, null, 2)}\n`);
    return EXIT.clean;
  }
  for (const kind of KINDS) {
    const rules = ALL_RULES.filter((rule) => rule.kind === kind);
    const width = Math.max(...rules.map(({ id }) => id.length));
    const severity = Math.max(...Object.values(texts.severities).map((name) => name.length));
    const rows = rules.map(
      (rule) =>
        `  ${rule.id.padEnd(width)}  ${texts.severities[rule.severity].padEnd(severity)}  ${rule.title[options.language]}`,
    );
    stdout.write(`${texts.kinds[kind]} (${rules.length})\n${rows.join('\n')}\n\n`);
  }
  return EXIT.clean;
}
