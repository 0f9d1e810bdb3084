import type { Locale } from '@tretten/schema';

/** The heading that a rule's page has its explanation under, in each language. */
export const RULE_SECTION: Readonly<Record<Locale, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };
