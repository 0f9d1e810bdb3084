import type { Locale } from '@tretten/schema';

/** What is said of the cache. */
export interface CacheTexts {
  ownRules(): string;
  trouble(folder: string, reason: string): string;
}

/** The sentences by language. */
export const CACHE_TEXTS: Readonly<Record<Locale, CacheTexts>> = {
  nb: {
    ownRules: () => 'Mellomlageret er ikke brukt: ingen kan se om reglene i en plugin er endret.',
    trouble: (folder, reason) =>
      `Mellomlageret i ${folder} kan ikke skrives: ${reason}. Alt er sjekket likevel.`,
  },
  nn: {
    ownRules: () => 'Mellomlageret er ikkje brukt: ingen kan sjå om reglane i ein plugin er endra.',
    trouble: (folder, reason) =>
      `Mellomlageret i ${folder} kan ikkje skrivast: ${reason}. Alt er sjekka likevel.`,
  },
  en: {
    ownRules: () => 'The cache is not used: nobody can tell whether the rules of a plug-in have changed.',
    trouble: (folder, reason) =>
      `The cache in ${folder} cannot be written: ${reason}. Everything has been checked all the same.`,
  },
};
