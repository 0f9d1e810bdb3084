import type { Locale } from '@tretten/schema';

/** What is said when no shell is named. */
export const NO_SHELL: Readonly<Record<Locale, string>> = {
  nb: 'Nevn skallet, for eksempel: tretten completion bash',
  nn: 'Nemn skalet, til dømes: tretten completion bash',
  en: 'Name the shell, for example: tretten completion bash',
};
