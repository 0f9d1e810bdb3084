import { localeOf } from './language.ts';

/** Why the report cannot be written to standard output. */
const SENTENCES = {
  nb: {
    full: 'Disken er full. Rapporten er ikke skrevet.',
    other: (code: string) => `Rapporten kan ikke skrives: ${code}.`,
  },
  nn: {
    full: 'Disken er full. Rapporten er ikkje skriven.',
    other: (code: string) => `Rapporten kan ikkje skrivast: ${code}.`,
  },
  en: {
    full: 'The disk is full. The report has not been written.',
    other: (code: string) => `The report cannot be written: ${code}.`,
  },
} as const;

/** The sentence for a file system's error code of standard output, such as `ENOSPC`, in the language of the environment. */
export function lostOutput(code: string, env: Readonly<Record<string, string | undefined>>): string {
  const { full, other } = SENTENCES[localeOf(env)];
  return code === 'ENOSPC' ? full : other(code);
}
