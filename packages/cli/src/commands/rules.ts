import { ALL_RULES, type ListedRule, type Rule, ruleById } from '@tretten/linter';
import type { Locale } from '@tretten/schema';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { pageOf } from '../report.ts';
import { writeReport } from '../reporters/write-report.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';

const KINDS = ['law', 'structure', 'reading', 'suppression'] as const;
const LISTS = { text: table, json: list } as const;

/** Lists every rule: as a table for people, or as JSON for tools. */
export async function rulesCommand(
  { outputs, language, ownRules }: Options,
  terminal: Terminal,
): Promise<ExitCode> {
  const texts = TEXTS[language];
  for (const { format, file } of outputs) {
    if (format !== 'text' && format !== 'json')
      throw new UserMistake(texts.unknownChoice('--format', format, Object.keys(LISTS)));
    const rules = LISTS[format](language, ownRules);
    const code = file === undefined ? undefined : writeReport(file, rules, terminal.cwd());
    if (file === undefined) terminal.stdout.write(rules);
    else if (code !== undefined) throw new UserMistake(texts.reportNotWritten(file, code));
  }
  return EXIT.clean;
}

function list(language: Locale, ownRules: readonly Rule[]): string {
  const rules = allRules(ownRules).map(({ id, kind, title, severity, strict, sources, since }) => ({
    id,
    kind,
    title: title[language],
    severity,
    strict: strict ?? severity,
    sources,
    since,
    url: pageOf(id, ownRules),
  }));
  return `${JSON.stringify(rules, null, 2)}\n`;
}

/** The rules of the linter, then those of plug-ins. */
function allRules(ownRules: readonly Rule[]): readonly ListedRule[] {
  return [...ALL_RULES, ...ownRules.flatMap(({ id }) => ruleById(id, ownRules) ?? [])];
}

function table(language: Locale, ownRules: readonly Rule[]): string {
  const { kinds, severities } = TEXTS[language];
  return KINDS.map((kind) => {
    const rules = allRules(ownRules).filter((rule) => rule.kind === kind);
    const width = Math.max(...rules.map(({ id }) => id.length));
    const severity = Math.max(...Object.values(severities).map((name) => name.length));
    const rows = rules.map(
      (rule) =>
        `  ${rule.id.padEnd(width)}  ${severities[rule.severity].padEnd(severity)}  ${rule.title[language]}`,
    );
    return `${kinds[kind]} (${rules.length})\n${rows.join('\n')}\n\n`;
  }).join('');
}
