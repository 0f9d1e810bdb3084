/** The fields where `none` means that there are none. */
const NONE_KEYS = new Set(['transfers', 'automatedDecisions', 'recipients', 'cookies']);

const NO = new Set(
  'none no nope nil never n/a ingen inga ingenting ikke ikkje nei intet aldri ikke_aktuelt ikkje_aktuelt ikke_relevant not_applicable nothing false -'.split(
    ' ',
  ),
);

/** Whether `none` can stand as the value of a field. */
export function takesNone(key: string): boolean {
  return NONE_KEYS.has(key);
}

/** Whether a value says that there is nothing, in words or as a YAML tool reads `no`. */
export function saysNone(value: unknown): boolean {
  return (
    value === false ||
    (typeof value === 'string' && NO.has(value.trim().toLowerCase().replaceAll(/\s+/g, '_')))
  );
}
