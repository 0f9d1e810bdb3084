import {
  type CookieItem,
  type EffectiveActivity,
  type LocalizedText,
  type PrivacyDeclaration,
  textsOf,
} from '@tretten/schema';
import { comparableName, ownNames } from './own-names.ts';
import { isKnownReceiver } from './receivers.ts';
import { recipientsOf } from './recipients.ts';
import { vendorsIn } from './vendors.ts';

const NOBODY = /(?<!\p{L})(?:ingen|inga|ikke|ikkje|none|nobody|no\s+one|not)(?!\p{L})/iu;

/** The key that tells that somebody else than the body gets what the item reads: `firstParty`, `sharedWith` or `provider`. */
export function sharingKey(
  { firstParty, sharedWith, provider, tool }: CookieItem,
  language: string,
): 'firstParty' | 'sharedWith' | 'provider' | 'tool' | undefined {
  if (firstParty === false) return 'firstParty';
  const isShared = (text: LocalizedText | undefined) =>
    textsOf(text, language).length > 0 &&
    !textsOf(text, language).some((version) => NOBODY.test(version.text));
  if (isShared(sharedWith)) return 'sharedWith';
  if (namesVendor(provider, language)) return 'provider';
  return namesVendor(tool, language) ? 'tool' : undefined;
}

function namesVendor(text: LocalizedText | undefined, language: string): boolean {
  return textsOf(text, language).some((version) => vendorsIn(version.text).length > 0);
}

/** Whether the provider of an item is another body, which no activity with stated recipients has among them. */
export function isUnlistedProvider(
  provider: LocalizedText,
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): boolean {
  const { language, controller } = declaration;
  const own = ownNames(controller, language);
  const names = textsOf(provider, language).map(({ text }) => comparableName(text));
  if (own.length === 0 || names.some((name) => own.includes(name) || SELF.test(name))) return false;
  // Where an activity is silent on recipients, recipients-required tells it, and the provider may be one of them.
  if (activities.some(({ value }) => value.recipients === undefined)) return false;
  const told = activities.filter((activity) => recipientsOf(activity).length > 0);
  return told.length > 0 && !told.some((activity) => isKnownReceiver(provider, activity, language));
}

/** How a page calls the body that it belongs to. */
const SELF = /^(?:kommunen|vi|oss|oss selv|oss sjølv|we|us|the municipality|nettstedet|nettstaden)$/u;
