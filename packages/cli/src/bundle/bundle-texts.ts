import type { Locale } from '@tretten/schema';

/** What `tretten bundle` says. */
export interface BundleTexts {
  readonly noFile: string;
  notReadable(path: string, reason: string): string;
  unknownFormat(path: string): string;
  notDeclaration(path: string): string;
  flawed(path: string, flaws: readonly string[]): string;
  overwrites(path: string): string;
  notWritable(path: string, reason: string): string;
  written(path: string): string;
}

/** The texts by language. */
export const BUNDLE_TEXTS: Readonly<Record<Locale, BundleTexts>> = {
  nb: {
    noFile: 'Nevn én fil som skal settes sammen, for eksempel: tretten bundle skole.yaml -o skole.json',
    notReadable: (path, reason) => `${path} kan ikke leses: ${reason}.`,
    unknownFormat: (path) =>
      `Det er uklart hvordan ${path} skal skrives: navnet må slutte på .json, .yaml eller .yml.`,
    notDeclaration: (path) => `${path} er ikke en personvernerklæring: den mangler $schema for en.`,
    flawed: (path, flaws) => `${path} kan ikke settes sammen før dette er rettet:\n${flaws.join('\n')}`,
    overwrites: (path) => `${path} er en av filene som settes sammen, og blir ikke skrevet over.`,
    notWritable: (path, reason) => `${path} kan ikke skrives: ${reason}.`,
    written: (path) => `Skrev ${path}.`,
  },
  nn: {
    noFile: 'Nemn éi fil som skal setjast saman, til dømes: tretten bundle skule.yaml -o skule.json',
    notReadable: (path, reason) => `${path} kan ikkje lesast: ${reason}.`,
    unknownFormat: (path) =>
      `Det er uklart korleis ${path} skal skrivast: namnet må slutte på .json, .yaml eller .yml.`,
    notDeclaration: (path) => `${path} er inga personvernerklæring: ho manglar $schema for ei.`,
    flawed: (path, flaws) => `${path} kan ikkje setjast saman før dette er retta:\n${flaws.join('\n')}`,
    overwrites: (path) => `${path} er ei av filene som blir sette saman, og blir ikkje skriven over.`,
    notWritable: (path, reason) => `${path} kan ikkje skrivast: ${reason}.`,
    written: (path) => `Skreiv ${path}.`,
  },
  en: {
    noFile: 'Name one file to put together, for example: tretten bundle school.yaml -o school.json',
    notReadable: (path, reason) => `${path} cannot be read: ${reason}.`,
    unknownFormat: (path) =>
      `It is not clear how to write ${path}: its name must end in .json, .yaml or .yml.`,
    notDeclaration: (path) => `${path} is not a privacy declaration: it lacks the $schema of one.`,
    flawed: (path, flaws) => `${path} cannot be put together until this is mended:\n${flaws.join('\n')}`,
    overwrites: (path) => `${path} is one of the files that are put together, and is not overwritten.`,
    notWritable: (path, reason) => `${path} cannot be written: ${reason}.`,
    written: (path) => `Wrote ${path}.`,
  },
};
