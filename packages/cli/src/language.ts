import { LOCALES, type Locale } from '@tretten/schema';

/** Whether it is a language that messages exist in. */
export function isLocale(language: string): language is Locale {
  return (LOCALES as readonly string[]).includes(language);
}

/** The language of the environment when it is Norwegian, else English. Earlier variables win, as in POSIX. */
export function localeOf(env: Readonly<Record<string, string | undefined>>): Locale {
  const name = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  const language = name.toLowerCase().split(/[_.@-]/u, 1)[0];
  if (language === 'nn') return 'nn';
  return language === 'nb' || language === 'no' ? 'nb' : 'en';
}
