import { dirname } from 'node:path';
import type { Document } from '@tretten/document';
import { describe } from '@tretten/linter';
import { maskIdentityNumbers } from '@tretten/norway/identity-number';
import type { Locale } from '@tretten/schema';
import type { Configuration } from '@tretten/schema/config';
import { regularFile } from '../files/regular-file.ts';
import { TEXTS } from '../texts/texts.ts';
import { UserMistake } from '../user-mistake.ts';
import { checkNames } from './check-names.ts';
import { CONFIG_TEXTS } from './config-texts.ts';
import { type ConfigMistake, explainConfig } from './explain-config.ts';
import type { LoadedConfig } from './loaded-config.ts';

/** Reads a configuration in JSON or YAML; `path` is what messages call the file. Throws `UserMistake`. */
export async function readConfig(file: string, path: string, language: Locale): Promise<LoadedConfig> {
  const document = await documentAt(file, path, language);
  const { value, problems } = document;
  if (problems.length > 0) {
    const lines = problems.map(({ code, params, range }) => {
      const messageId = String(params['reason'] ?? params['encoding'] ?? code);
      const finding = {
        ruleId: code,
        messageId,
        params,
        severity: 'error',
        pointer: '',
        target: 'value',
        sources: [],
      } as const;
      return lineAt(path, range.start, describe(finding, language).text);
    });
    throw new UserMistake(lines.join('\n'));
  }
  const { configurationErrors } = await import('@tretten/schema/config');
  const errors = configurationErrors(value);
  const mistakes =
    errors.length > 0
      ? explainConfig(value, errors, language)
      : checkNames(value as Configuration, new Map(), language);
  if (mistakes.length > 0) throw new UserMistake(told(mistakes, document, path));
  return { path, folder: dirname(file), value: value as Configuration, document, rules: [] };
}

async function documentAt(file: string, path: string, language: Locale): Promise<Document> {
  let bytes: Buffer | undefined;
  try {
    bytes = regularFile(file);
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new UserMistake(CONFIG_TEXTS[language].unreadable(path, code));
  }
  if (!bytes) throw new UserMistake(TEXTS[language].notAFile(path));
  if (file.endsWith('.json')) return (await import('@tretten/document/json')).readJson(bytes);
  return (await import('@tretten/document/yaml')).readYaml(bytes);
}

/** The mistakes in the order of the text, each on a line with its place. */
function told(mistakes: readonly ConfigMistake[], document: Document, path: string): string {
  return mistakes
    .map(({ pointer, target, sentence }) => {
      const location = document.locate(pointer);
      return { start: (target === 'key' ? location?.key : location?.value)?.start, sentence };
    })
    .sort((a, b) => (a.start?.offset ?? 0) - (b.start?.offset ?? 0))
    .map(({ start, sentence }) => lineAt(path, start ?? { line: 1, column: 1 }, sentence))
    .join('\n');
}

function lineAt(path: string, { line, column }: { line: number; column: number }, sentence: string): string {
  return `${path}:${line}:${column}: ${maskIdentityNumbers(sentence)}`;
}
