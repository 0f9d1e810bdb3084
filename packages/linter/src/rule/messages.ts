import type { Locale } from '@tretten/schema';
import type { Severity } from './severity.ts';

/** What a finding says and what to do about it; `{name}` is filled from the finding's parameters. */
export interface Sentence {
  readonly text: string;
  readonly remedy: string;
}

/** One message of a rule in bokmål, nynorsk and English; its severities replace the rule's own. */
export type Message = Readonly<Record<Locale, Sentence>> & {
  readonly severity?: Severity;
  readonly strict?: Severity;
};

/** The messages of a rule by camelCase id. */
export type Messages = Readonly<Record<string, Message>>;

/** A text in the three languages of messages. */
export type Texts = Readonly<Record<Locale, string>>;

/** Names in braces; braces around anything else are shown as they stand. */
type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? (Name extends `${string}${' ' | ':' | ','}${string}` ? never : Name) | Placeholders<Rest>
  : never;

/** The parameters that a message's sentences name; a misspelt one is a compile error where the rule reports. */
export type ParamsOf<M extends Message> = {
  readonly [Name in Placeholders<M[Locale]['text'] | M[Locale]['remedy']>]: string | number;
};
