/** What fills the placeholders of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([A-Za-z][A-Za-z0-9]*)\}/g;

/** Fills the `{name}` placeholders of a message; throws when a parameter is missing, which is a fault of the caller. */
export function formatMessage(template: string, params: MessageParams): string {
  return template.replace(PLACEHOLDER, (_, name: string) => {
    if (!Object.hasOwn(params, name)) throw new Error(`message parameter {${name}} is missing: ${template}`);
    return String(params[name]);
  });
}

/** The names of the placeholders of a message, sorted, each once. */
export function placeholdersOf(template: string): string[] {
  return [...new Set(Array.from(template.matchAll(PLACEHOLDER), (match) => match[1] as string))].sort();
}
