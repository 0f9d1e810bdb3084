import { type EffectiveActivity, textsOf } from '@tretten/schema';

/** Words of information security, in bokmål, nynorsk and English. */
const SECURITY =
  /(?<!\p{L})(?:(?:informasjons?|it-?|ikt-?|data|nett)(?:sikkerhet|tryggleik)|(?:sikkerhets|tryggleiks)?logg(?:ing|føring|ar|er)?|skadevare|virus|hacking|tilgangs(?:kontroll|styring)|konfidensialitet|malware|access\s+control|(?:information|network|data)\s+security)(?!\p{L}{4})/iu;

/** Whether the activity itself is about keeping data or systems safe, by its name and purposes: logging, scanning for viruses. */
export function isSecurityActivity({ value }: EffectiveActivity, language: string): boolean {
  const texts = [value.name, ...(value.purposes ?? []).map(({ text }) => text)];
  return texts.some((text) => textsOf(text, language).some((version) => SECURITY.test(version.text)));
}
