import type { CodeTexts } from './code-texts.ts';

/** Why a configuration could not be run, in one sentence. */
export function importFailure(error: unknown, path: string, texts: CodeTexts): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown };
  const isTypeScript = /\.m?ts$/u.test(path);
  if (isTypeScript && code === 'ERR_UNKNOWN_FILE_EXTENSION') return texts.noTypeScript(path);
  if (isTypeScript && code === 'ERR_UNSUPPORTED_TYPESCRIPT_SYNTAX') return texts.onlyTypes(path);
  // A stack says nothing to whoever wrote the file; the first line of the message does.
  const [line = ''] = String(message ?? error).split('\n');
  return texts.failed(path, line);
}
