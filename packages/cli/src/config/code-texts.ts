import type { PluginFlawCode } from '@tretten/linter';
import type { Locale } from '@tretten/schema';

/** What is said of configurations that are run, and of their plug-ins. */
export interface CodeTexts {
  noTypeScript(path: string): string;
  onlyTypes(path: string): string;
  failed(path: string, message: string): string;
  noDefault(path: string): string;
  sameName(name: string): string;
  readonly flaws: Readonly<Record<PluginFlawCode, string>>;
}

/** The sentences by language. */
export const CODE_TEXTS: Readonly<Record<Locale, CodeTexts>> = {
  nb: {
    noTypeScript: (path) =>
      `${path} trenger Node.js 22.18 eller nyere, som kan lese TypeScript. Skriv konfigurasjonen som tretten.config.js, .json eller .yaml for eldre versjoner.`,
    onlyTypes: (path) =>
      `${path} bruker TypeScript som Node.js ikke kan lese, for eksempel enum. Bruk bare typer, eller skriv den som JavaScript.`,
    failed: (path, message) => `${path} kan ikke kjøres: ${message}`,
    noDefault: (path) => `${path} eksporterer ingen konfigurasjon. Skriv export default defineConfig({ … }).`,
    sameName: (name) => `To plugins heter ${name}.`,
    flaws: {
      'no-object': 'Her skal det stå et objekt.',
      name: 'Navnet skal ha små bokstaver og bindestreker, for eksempel nordvik.',
      url: 'Adressen skal begynne med https://.',
      rules: 'Skriv en liste med minst én regel.',
      id: 'Id-en skal ha små bokstaver og bindestreker, for eksempel own-contact, uten navnet på pluginen.',
      'same-id': 'En annen regel har samme id.',
      title: 'Skriv en tittel på nb, nn og en, eller bruk defineRule.',
      severity: 'Alvorligheten skal være error, warning eller info.',
      at: 'Stedet finnes ikke i skjemaet. Skriv en sti som /controller, en type som #Retention, eller #Text.',
      sources: 'Skriv minst én kilde.',
      messages: 'Skriv text og remedy på nb, nn og en, eller bruk defineRule.',
      check: 'check skal være en funksjon.',
    },
  },
  nn: {
    noTypeScript: (path) =>
      `${path} treng Node.js 22.18 eller nyare, som kan lese TypeScript. Skriv konfigurasjonen som tretten.config.js, .json eller .yaml for eldre versjonar.`,
    onlyTypes: (path) =>
      `${path} bruker TypeScript som Node.js ikkje kan lese, til dømes enum. Bruk berre typar, eller skriv han som JavaScript.`,
    failed: (path, message) => `${path} kan ikkje køyrast: ${message}`,
    noDefault: (path) => `${path} eksporterer ingen konfigurasjon. Skriv export default defineConfig({ … }).`,
    sameName: (name) => `To plugins heiter ${name}.`,
    flaws: {
      'no-object': 'Her skal det stå eit objekt.',
      name: 'Namnet skal ha små bokstavar og bindestrekar, til dømes nordvik.',
      url: 'Adressa skal byrje med https://.',
      rules: 'Skriv ei liste med minst éin regel.',
      id: 'Id-en skal ha små bokstavar og bindestrekar, til dømes own-contact, utan namnet på pluginen.',
      'same-id': 'Ein annan regel har same id.',
      title: 'Skriv ein tittel på nb, nn og en, eller bruk defineRule.',
      severity: 'Alvorsgraden skal vere error, warning eller info.',
      at: 'Staden finst ikkje i skjemaet. Skriv ein sti som /controller, ein type som #Retention, eller #Text.',
      sources: 'Skriv minst éi kjelde.',
      messages: 'Skriv text og remedy på nb, nn og en, eller bruk defineRule.',
      check: 'check skal vere ein funksjon.',
    },
  },
  en: {
    noTypeScript: (path) =>
      `${path} needs Node.js 22.18 or newer, which can read TypeScript. Write the configuration as tretten.config.js, .json or .yaml for older versions.`,
    onlyTypes: (path) =>
      `${path} uses TypeScript that Node.js cannot read, such as enum. Use types only, or write it as JavaScript.`,
    failed: (path, message) => `${path} cannot be run: ${message}`,
    noDefault: (path) => `${path} exports no configuration. Write export default defineConfig({ … }).`,
    sameName: (name) => `Two plug-ins are named ${name}.`,
    flaws: {
      'no-object': 'An object is needed here.',
      name: 'The name takes lower-case letters and hyphens, for example nordvik.',
      url: 'The address has to begin with https://.',
      rules: 'Write a list with at least one rule.',
      id: 'The id takes lower-case letters and hyphens, for example own-contact, without the name of the plug-in.',
      'same-id': 'Another rule has the same id.',
      title: 'Write a title in nb, nn and en, or use defineRule.',
      severity: 'The severity is error, warning or info.',
      at: 'There is no such place in the schema. Write a path like /controller, a type like #Retention, or #Text.',
      sources: 'Write at least one source.',
      messages: 'Write text and remedy in nb, nn and en, or use defineRule.',
      check: 'check has to be a function.',
    },
  },
};
