import type { Options } from '../options.ts';
import type { Format } from '../outputs.ts';
import type { WholeFormat } from './whole-reporter.ts';

/** How to write each format but text; only what is asked for is loaded. */
export const WHOLE_FORMATS: Readonly<
  Record<Exclude<Format, 'text'>, (options: Options) => Promise<WholeFormat>>
> = {
  json: async () => ({ write: (await import('@tretten/formatters/json')).formatJson }),
  sarif: async (options) => (await import('./sarif-format.ts')).sarifFormat(options),
  junit: async () => ({ write: (await import('@tretten/formatters/junit')).formatJunit }),
  github: async () => ({ write: (await import('@tretten/formatters/github')).formatGithub }),
  gitlab: async () => ({ write: (await import('@tretten/formatters/gitlab')).formatGitlab }),
  markdown: async () => {
    const { formatMarkdown } = await import('@tretten/formatters/markdown');
    return { write: (report) => formatMarkdown(report) };
  },
  html: async () => ({ write: (await import('@tretten/formatters/html')).formatHtml }),
};
