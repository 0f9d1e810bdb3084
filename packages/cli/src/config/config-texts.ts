import type { Locale } from '@tretten/schema';

/** What is said of mistakes in a configuration. */
export interface ConfigTexts {
  twoConfigs(folder: string, one: string, other: string): string;
  unreadable(path: string, reason: string): string;
  unknownEnding(path: string): string;
  unknownKey(key: string, meant: string | undefined, known: readonly string[]): string;
  unknownRule(rule: string, meant: string | undefined): string;
  unknownMessage(rule: string, message: string, known: readonly string[]): string;
  unknownPlugin(rule: string): string;
  cannotBeRead(rule: string): string;
  neverSuppressed(rule: string): string;
  pluginsOnlyInCode(): string;
  missingKey(key: string): string;
  wrongType(key: string, type: string): string;
  unknownValue(value: string, meant: string | undefined, known: readonly string[]): string;
  empty(key: string): string;
  notADay(value: string): string;
  notAPointer(value: string): string;
  noReason(): string;
  backslash(value: string): string;
  negative(): string;
}

const en = (word: string | undefined) => (word === undefined ? '' : ` Did you mean ${word}?`);
const nb = (word: string | undefined) => (word === undefined ? '' : ` Mente du ${word}?`);
const nn = (word: string | undefined) => (word === undefined ? '' : ` Meinte du ${word}?`);

const TYPES: Readonly<Record<Locale, Readonly<Record<string, string>>>> = {
  nb: { array: 'en liste', object: 'nøkler med verdier', string: 'en tekst', integer: 'et helt tall' },
  nn: { array: 'ei liste', object: 'nøklar med verdiar', string: 'ein tekst', integer: 'eit heilt tal' },
  en: { array: 'a list', object: 'keys with values', string: 'a text', integer: 'a whole number' },
};

const typesIn = (language: Locale, type: string, or: string) =>
  type
    .split(',')
    .map((each) => TYPES[language][each] ?? each)
    .join(or);

/** The sentences by language. */
export const CONFIG_TEXTS: Readonly<Record<Locale, ConfigTexts>> = {
  nb: {
    twoConfigs: (folder, one, other) => `${folder} har både ${one} og ${other}. Behold bare én av dem.`,
    unreadable: (path, reason) => `Konfigurasjonen ${path} kan ikke leses: ${reason}.`,
    unknownEnding: (path) =>
      `Konfigurasjonen ${path} må være .json, .yaml, .js eller .ts, så det er klart hvordan den skal leses.`,
    unknownKey: (key, meant, known) =>
      `Nøkkelen ${key} finnes ikke.${nb(meant)} Nøklene er ${known.join(', ')}.`,
    unknownRule: (rule, meant) => `Regelen ${rule} finnes ikke.${nb(meant)} Se tretten rules.`,
    unknownMessage: (rule, message, known) =>
      `Regelen ${rule} har ingen melding ${message}. Meldingene er ${known.join(', ')}.`,
    unknownPlugin: (rule) => `Ingen plugin i konfigurasjonen har regelen ${rule}.`,
    cannotBeRead: (rule) => `${rule} kan ikke endres: en fil som ikke kan leses, er ikke sjekket.`,
    neverSuppressed: (rule) => `Funn fra ${rule} kan ikke unntas.`,
    pluginsOnlyInCode: () => 'plugins kan bare stå i tretten.config.ts eller tretten.config.js.',
    missingKey: (key) => `Nøkkelen ${key} mangler.`,
    wrongType: (key, type) => `${key} skal være ${typesIn('nb', type, ' eller ')}.`,
    unknownValue: (value, meant, known) =>
      `Verdien kan ikke være ${value}.${nb(meant)} Velg mellom ${known.join(', ')}.`,
    empty: (key) => `${key} er tom.`,
    notADay: (value) => `${value} er ingen dato på formen ÅÅÅÅ-MM-DD.`,
    notAPointer: (value) =>
      `${value} er ingen JSON-peker. En peker er tom eller begynner med /, for eksempel /controller/name.`,
    noReason: () => 'Begrunnelsen mangler. Skriv hvorfor, så den neste forstår det.',
    backslash: (value) => `Stien ${value} er tom eller har omvendt skråstrek. Skriv stier med /.`,
    negative: () => 'Tallet kan ikke være mindre enn 0.',
  },
  nn: {
    twoConfigs: (folder, one, other) => `${folder} har både ${one} og ${other}. Behald berre éin av dei.`,
    unreadable: (path, reason) => `Konfigurasjonen ${path} kan ikkje lesast: ${reason}.`,
    unknownEnding: (path) =>
      `Konfigurasjonen ${path} må vere .json, .yaml, .js eller .ts, så det er klart korleis han skal lesast.`,
    unknownKey: (key, meant, known) =>
      `Nøkkelen ${key} finst ikkje.${nn(meant)} Nøklane er ${known.join(', ')}.`,
    unknownRule: (rule, meant) => `Regelen ${rule} finst ikkje.${nn(meant)} Sjå tretten rules.`,
    unknownMessage: (rule, message, known) =>
      `Regelen ${rule} har inga melding ${message}. Meldingane er ${known.join(', ')}.`,
    unknownPlugin: (rule) => `Ingen plugin i konfigurasjonen har regelen ${rule}.`,
    cannotBeRead: (rule) => `${rule} kan ikkje endrast: ei fil som ikkje kan lesast, er ikkje sjekka.`,
    neverSuppressed: (rule) => `Funn frå ${rule} kan ein ikkje gjere unntak for.`,
    pluginsOnlyInCode: () => 'plugins kan berre stå i tretten.config.ts eller tretten.config.js.',
    missingKey: (key) => `Nøkkelen ${key} manglar.`,
    wrongType: (key, type) => `${key} skal vere ${typesIn('nn', type, ' eller ')}.`,
    unknownValue: (value, meant, known) =>
      `Verdien kan ikkje vere ${value}.${nn(meant)} Vel mellom ${known.join(', ')}.`,
    empty: (key) => `${key} er tom.`,
    notADay: (value) => `${value} er ingen dato på forma ÅÅÅÅ-MM-DD.`,
    notAPointer: (value) =>
      `${value} er ingen JSON-peikar. Ein peikar er tom eller tek til med /, til dømes /controller/name.`,
    noReason: () => 'Grunngivinga manglar. Skriv kvifor, så den neste forstår det.',
    backslash: (value) => `Stien ${value} er tom eller har omvend skråstrek. Skriv stiar med /.`,
    negative: () => 'Talet kan ikkje vere mindre enn 0.',
  },
  en: {
    twoConfigs: (folder, one, other) => `${folder} has both ${one} and ${other}. Keep only one of them.`,
    unreadable: (path, reason) => `The configuration ${path} cannot be read: ${reason}.`,
    unknownEnding: (path) =>
      `The configuration ${path} has to be .json, .yaml, .js or .ts, so that it is clear how to read it.`,
    unknownKey: (key, meant, known) =>
      `There is no key ${key}.${en(meant)} The keys are ${known.join(', ')}.`,
    unknownRule: (rule, meant) => `There is no rule ${rule}.${en(meant)} See tretten rules.`,
    unknownMessage: (rule, message, known) =>
      `The rule ${rule} has no message ${message}. The messages are ${known.join(', ')}.`,
    unknownPlugin: (rule) => `No plug-in of the configuration has the rule ${rule}.`,
    cannotBeRead: (rule) => `${rule} cannot be changed: a file that cannot be read has not been checked.`,
    neverSuppressed: (rule) => `Findings of ${rule} cannot be suppressed.`,
    pluginsOnlyInCode: () => 'plugins can only stand in tretten.config.ts or tretten.config.js.',
    missingKey: (key) => `The key ${key} is missing.`,
    wrongType: (key, type) => `${key} has to be ${typesIn('en', type, ' or ')}.`,
    unknownValue: (value, meant, known) =>
      `The value cannot be ${value}.${en(meant)} It takes ${known.join(', ')}.`,
    empty: (key) => `${key} is empty.`,
    notADay: (value) => `${value} is no date of the form YYYY-MM-DD.`,
    notAPointer: (value) =>
      `${value} is no JSON pointer. A pointer is empty or begins with /, for example /controller/name.`,
    noReason: () => 'The reason is missing. Write why, so that the next reader understands it.',
    backslash: (value) => `The path ${value} is empty or has a backslash. Write paths with /.`,
    negative: () => 'The number cannot be less than 0.',
  },
};
