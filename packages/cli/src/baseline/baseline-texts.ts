import type { Locale } from '@tretten/schema';

/** What is said of baselines. */
export interface BaselineTexts {
  missing(path: string): string;
  unreadable(path: string, reason: string): string;
  notOne(path: string): string;
  nothingToUpdate(): string;
  notWritable(path: string, code: string): string;
  made(path: string, count: number): string;
  updated(path: string, removed: number, left: number): string;
}

/** The sentences by language. */
export const BASELINE_TEXTS: Readonly<Record<Locale, BaselineTexts>> = {
  nb: {
    missing: (path) => `Listen over kjente funn, ${path}, finnes ikke. Lag den med --update-baseline.`,
    unreadable: (path, reason) => `Listen over kjente funn, ${path}, kan ikke leses: ${reason}.`,
    notOne: (path) =>
      `${path} er ingen liste over kjente funn. Hent den forrige fra versjonskontrollen, eller slett filen og lag den på nytt med --update-baseline.`,
    nothingToUpdate: () => '--update-baseline trenger --baseline FIL eller «baseline» i konfigurasjonen.',
    notWritable: (path, code) => `Listen over kjente funn, ${path}, kan ikke skrives (${code}).`,
    made: (path, count) => `${path} er laget med ${count} funn. Nye funn blir meldt fra nå av.`,
    updated: (path, removed, left) =>
      `${path}: ${removed} funn som er rettet, er tatt ut, ${left} står igjen.`,
  },
  nn: {
    missing: (path) => `Lista over kjende funn, ${path}, finst ikkje. Lag ho med --update-baseline.`,
    unreadable: (path, reason) => `Lista over kjende funn, ${path}, kan ikkje lesast: ${reason}.`,
    notOne: (path) =>
      `${path} er inga liste over kjende funn. Hent den førre frå versjonskontrollen, eller slett fila og lag ho på nytt med --update-baseline.`,
    nothingToUpdate: () => '--update-baseline treng --baseline FIL eller «baseline» i konfigurasjonen.',
    notWritable: (path, code) => `Lista over kjende funn, ${path}, kan ikkje skrivast (${code}).`,
    made: (path, count) => `${path} er laga med ${count} funn. Nye funn blir melde frå no av.`,
    updated: (path, removed, left) => `${path}: ${removed} funn som er retta, er tekne ut, ${left} står att.`,
  },
  en: {
    missing: (path) => `The baseline ${path} does not exist. Make it with --update-baseline.`,
    unreadable: (path, reason) => `The baseline ${path} cannot be read: ${reason}.`,
    notOne: (path) =>
      `${path} is no baseline. Take the last one from version control, or delete the file and make it anew with --update-baseline.`,
    nothingToUpdate: () => '--update-baseline needs --baseline FILE, or “baseline” in the configuration.',
    notWritable: (path, code) => `The baseline ${path} cannot be written (${code}).`,
    made: (path, count) =>
      `Made ${path} with ${count} ${count === 1 ? 'finding' : 'findings'}. New ones are reported from now on.`,
    updated: (path, removed, left) =>
      `${path}: ${removed} settled ${removed === 1 ? 'finding' : 'findings'} taken out, ${left} left.`,
  },
};
