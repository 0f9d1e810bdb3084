import { type EffectiveActivity, type LocalizedText, type Recipient, textsOf } from '@tretten/schema';

/** To whom recordings go within § 5 without more: the police, those who process on behalf of the body, and the one filmed. */
const WITHIN = new Set<string | undefined>(['police', 'emergency-services', 'court-or-tribunal']);
const ON_BEHALF = new Set<string | undefined>(['processor', 'sub-processor']);
/** Words that limit disclosure to consent or law (§ 5), or name who runs the cameras on behalf of the body. */
const LIMITED =
  /(?<!\p{L})(?:politi\p{L}{0,4}|police|samtyk\p{L}{0,5}|consent\p{L}{0,3}|sagt\s+ja|said\s+yes|(?:lov|rett(?:s|e)?)(?:\s?heim\p{L}{0,3}|\s?hjemmel|lig|leg|pålagt|pålagd\p{L}?|bestem[mt]\p{L}{0,3}|fest[ae]\p{L}{0,2})|(?:følg(?:er|jer)|etter|i|by|under)\s+(?:av\s+|of\s+)?(?:lov|law|statute)\p{L}{0,3}|heim(?:el|la)|hjemm?el|legal\s+basis|drift(?:er|ar)?|databehandl\p{L}{1,3}|vaktselskap\p{L}{0,3}|kameraforskrift\p{L}{0,2}|§\s*5)(?!\p{L})/iu;

/**
 * Index of the first recipient to whom recordings go without anything that limits it to consent or law, as § 5 of the
 * regulation on camera surveillance does; undefined when all are limited, or some words limit disclosure as such.
 */
export function unlimitedRecipient({ value }: EffectiveActivity, language: string): number | undefined {
  const { recipients, exclusions = [], camera, text } = value;
  if (recipients === undefined || recipients === 'none') return undefined;
  const limits = exclusions.filter(({ of }) => of === 'recipients').map((exclusion) => exclusion.text);
  if (limits.length > 0 || isLimited([camera?.text, text], language)) return undefined;
  const index = recipients.findIndex((recipient) => !isWithin(recipient, language));
  return index < 0 ? undefined : index;
}

function isWithin({ category, role, law, name, text, condition }: Recipient, language: string): boolean {
  if (law !== undefined || WITHIN.has(category) || ON_BEHALF.has(role)) return true;
  if (category === 'it-supplier' && role === undefined) return true;
  return isLimited([name, text, condition], language);
}

function isLimited(texts: readonly (LocalizedText | undefined)[], language: string): boolean {
  return texts.some((text) => textsOf(text, language).some((version) => LIMITED.test(version.text)));
}
