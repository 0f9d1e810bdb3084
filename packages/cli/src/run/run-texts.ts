import type { Locale } from '@tretten/schema';

/** What the options of a run tell. */
export interface RunTexts {
  notWorkers(value: string): string;
  threadEnded(path: string, reason: string): string;
}

/** The sentences by language. */
export const RUN_TEXTS: Readonly<Record<Locale, RunTexts>> = {
  nb: {
    notWorkers: (value) => `--workers skal ha et helt tall fra 1 til 999 eller auto, ikke «${value}».`,
    threadEnded: (path, reason) =>
      `Tråden som sjekket ${path}, tok slutt: ${reason}. De andre filene ble sjekket. Feilen ligger i en plugin eller i tretten.`,
  },
  nn: {
    notWorkers: (value) => `--workers skal ha eit heilt tal frå 1 til 999 eller auto, ikkje «${value}».`,
    threadEnded: (path, reason) =>
      `Tråden som sjekka ${path}, tok slutt: ${reason}. Dei andre filene blei sjekka. Feilen ligg i ein plugin eller i tretten.`,
  },
  en: {
    notWorkers: (value) => `--workers takes a whole number from 1 to 999 or auto, not “${value}”.`,
    threadEnded: (path, reason) =>
      `The thread that checked ${path} ended: ${reason}. The other files were checked. The fault is in a plug-in or in tretten.`,
  },
};
