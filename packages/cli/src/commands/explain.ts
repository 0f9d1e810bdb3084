import { ALL_RULES, type ListedRule, ruleById } from '@tretten/linter';
import { closest, type Locale } from '@tretten/schema';
import { EXIT, type ExitCode } from '../exit-code.ts';
import type { Options } from '../options.ts';
import { pageOf } from '../report.ts';
import { RULE_SECTION } from '../rule-section.ts';
import type { Terminal } from '../terminal.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';

/** Explains one rule offline: what it is about, its sources, its messages, and examples that fail and pass. */
export async function explainCommand(options: Options, { stdout }: Terminal): Promise<ExitCode> {
  const texts = TEXTS[options.language];
  const [id, ...more] = options.operands;
  if (id === undefined || more.length > 0) throw new UserMistake(texts.nothingToExplain());
  const { ownRules } = options;
  const rule = ruleById(id, ownRules);
  if (!rule) {
    const ids = [...ALL_RULES, ...ownRules].map((known) => known.id);
    throw new UserMistake(texts.unknownRule(id, closest(id, ids)));
  }
  const { pageSections } = await import('@tretten/linter/pages');
  const sections = pageSections(id);
  const parts = [
    `${rule.id}\n${rule.title[options.language]}`,
    sections.get(RULE_SECTION[options.language]),
    `${texts.severity}: ${severitiesOf(rule, options.language)}`,
    rule.sources.length > 0 ? `${texts.sources}: ${rule.sources.join(' · ')}` : undefined,
    `${texts.messages}:\n${sentencesOf(rule, options.language)}`,
    examplesIn(sections.get('Examples'), options.language),
    pageOf(rule.id, ownRules),
  ];
  stdout.write(`${parts.filter((part) => part !== undefined).join('\n\n')}\n`);
  return EXIT.clean;
}

function severitiesOf(rule: ListedRule, language: Locale): string {
  const { severities } = TEXTS[language];
  const strict =
    rule.strict && rule.strict !== rule.severity ? ` (--preset strict: ${severities[rule.strict]})` : '';
  return severities[rule.severity] + strict;
}

function sentencesOf(rule: ListedRule, language: Locale): string {
  const { severities } = TEXTS[language];
  return Object.values(rule.messages)
    .map((message) => {
      const severity = severities[message.severity ?? rule.severity];
      return `  ${severity}: ${message[language].text}\n    → ${message[language].remedy}`;
    })
    .join('\n');
}

/** The examples with a heading each in the reader's language, indented instead of fenced. */
function examplesIn(section: string | undefined, language: Locale): string | undefined {
  if (section === undefined) return undefined;
  const { examples, fails, passes } = TEXTS[language];
  const blocks = Array.from(
    section.matchAll(/^```yaml (fail|pass)[^\n]*\n(.*?)^```$/gms),
    ([, kind, yaml = '']) => {
      const body = yaml.trimEnd().replaceAll(/^(?=.)/gm, '    ');
      return `  # ${kind === 'fail' ? fails : passes}\n${body}`;
    },
  );
  return `${examples}:\n${blocks.join('\n\n')}`;
}
