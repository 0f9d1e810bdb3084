/** The languages in which messages and labels exist: bokmål, nynorsk, English. */
export type Locale = 'nb' | 'nn' | 'en';

/** All values of {@link Locale}. */
export const LOCALES = ['nb', 'nn', 'en'] as const satisfies readonly Locale[];
