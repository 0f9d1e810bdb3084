import type { Locale } from '@tretten/schema';

/** What is said while files are watched. */
export interface WatchTexts {
  /** `fresh` of the files were linted, the others were as before. */
  waiting(time: string, files: number, fresh: number): string;
  noInput(): string;
  failed(reason: string): string;
}

/** The sentences by language. */
export const WATCH_TEXTS: Readonly<Record<Locale, WatchTexts>> = {
  nb: {
    waiting: (time, files, fresh) =>
      `${time}  ${fresh} av ${files} ${files === 1 ? 'fil' : 'filer'} ble sjekket på nytt. Venter på endringer; Ctrl-C avslutter.`,
    noInput: () => '--watch ser etter endringer i filer og kan ikke brukes sammen med - (standard inn).',
    failed: (reason) => `Det er ikke mulig å se etter endringer i filene: ${reason}.`,
  },
  nn: {
    waiting: (time, files, fresh) =>
      `${time}  ${fresh} av ${files} ${files === 1 ? 'fil' : 'filer'} blei sjekka på nytt. Ventar på endringar; Ctrl-C avsluttar.`,
    noInput: () => '--watch ser etter endringar i filer og kan ikkje brukast saman med - (standard inn).',
    failed: (reason) => `Det går ikkje an å sjå etter endringar i filene: ${reason}.`,
  },
  en: {
    waiting: (time, files, fresh) =>
      `${time}  Checked ${fresh} of ${files} ${files === 1 ? 'file' : 'files'} anew. Waiting for changes; Ctrl-C ends.`,
    noInput: () => '--watch looks for changes in files and cannot be used with - (standard input).',
    failed: (reason) => `The files cannot be watched: ${reason}.`,
  },
};
