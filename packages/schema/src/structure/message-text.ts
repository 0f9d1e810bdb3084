import type { Locale } from '../locale.ts';

/** What is wrong, and what to do about it; `{name}` marks a parameter. */
export interface MessageText {
  readonly text: string;
  readonly remedy: string;
}

/** A message in every language of {@link Locale}. */
export type LocalizedMessage = Readonly<Record<Locale, MessageText>>;
