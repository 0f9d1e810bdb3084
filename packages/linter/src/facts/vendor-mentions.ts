import {
  type EffectiveActivity,
  type LocalizedText,
  type PrivacyDeclaration,
  textsOf,
} from '@tretten/schema';
import { stringsWith } from '../run/mentions.ts';
import { isOutsideEea, recipientsOf } from './recipients.ts';
import { saysSomethingOfTransfers, someTransferStatement } from './transfers.ts';
import { VENDOR_PARTS, vendorsIn } from './vendors.ts';

/** A company that the declaration names, at the first place that names it. */
export interface VendorMention {
  readonly vendor: string;
  /** JSON pointer of the text. */
  readonly pointer: string;
}

interface Place {
  readonly text: LocalizedText | undefined;
  readonly pointer: string;
}

/**
 * The companies of the vendor table that are named where nothing is said of transfers either way: in an activity that is
 * silent, or about cookies and channels when no activity says anything. Each company is told once for each activity, and
 * elsewhere only if no activity names it.
 */
export function unaddressedVendors(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): readonly VendorMention[] {
  const { language } = declaration;
  const naming = stringsWith(declaration, VENDOR_PARTS);
  if (naming.size === 0) return [];
  const inActivities = activities.map((activity) => {
    const isKnown = abroad(activity, language);
    const mentions = mentionsAt(placesOf(activity), language, naming).filter(
      ({ vendor }) => !isKnown.has(vendor),
    );
    return { isSilent: !saysSomethingOfTransfers(activity), mentions };
  });
  const named = new Set(inActivities.flatMap(({ mentions }) => mentions.map(({ vendor }) => vendor)));
  const elsewhere = someTransferStatement(declaration, activities)
    ? []
    : mentionsAt(placesBesides(declaration), language, naming).filter(({ vendor }) => !named.has(vendor));
  return [...inActivities.flatMap(({ isSilent, mentions }) => (isSilent ? mentions : [])), ...elsewhere];
}

/** The companies that the activity itself places outside the EEA: what is missing then is told by `transfer-stated`. */
function abroad(activity: EffectiveActivity, language: string): ReadonlySet<string> {
  const entries = [
    ...recipientsOf(activity).map(({ recipient }) => recipient),
    ...(activity.value.systems ?? []),
  ];
  const texts = entries
    .filter(({ country }) => isOutsideEea(country))
    .flatMap((entry) => [entry.name, 'supplier' in entry ? entry.supplier : entry.text]);
  return new Set(texts.flatMap((text) => textsOf(text, language)).flatMap(({ text }) => vendorsIn(text)));
}

/** Where an activity names those who run its systems or receive its data: names first, then words. */
function placesOf(activity: EffectiveActivity): readonly Place[] {
  const { value, origin } = activity;
  const recipients = recipientsOf(activity);
  const at = (key: string, index: number, part: string) => `${origin[key]}/${index}/${part}`;
  return [
    ...recipients.map(({ recipient, pointer }) => ({ text: recipient.name, pointer: `${pointer}/name` })),
    ...(value.systems ?? []).flatMap(({ name, supplier }, index) => [
      { text: supplier, pointer: at('systems', index, 'supplier') },
      { text: name, pointer: at('systems', index, 'name') },
    ]),
    ...(value.jointControllers ?? []).map(({ name }, index) => ({
      text: name,
      pointer: at('jointControllers', index, 'name'),
    })),
    ...recipients.map(({ recipient, pointer }) => ({ text: recipient.text, pointer: `${pointer}/text` })),
    ...(value.systems ?? []).map(({ text }, index) => ({ text, pointer: at('systems', index, 'text') })),
    ...(value.sources ?? []).map(({ text }, index) => ({ text, pointer: at('sources', index, 'text') })),
    { text: value.name, pointer: `${activity.pointer}/name` },
    { text: value.text, pointer: `${activity.pointer}/text` },
    ...(value.purposes ?? []).map(({ text }, index) => ({ text, pointer: at('purposes', index, 'text') })),
  ];
}

function placesBesides({ cookies, communication }: PrivacyDeclaration): readonly Place[] {
  const items = cookies === undefined || cookies === 'none' ? [] : (cookies.items ?? []);
  return [
    ...items.flatMap(({ tool, provider }, index) => [
      { text: provider, pointer: `/cookies/items/${index}/provider` },
      { text: tool, pointer: `/cookies/items/${index}/tool` },
    ]),
    ...(communication ?? []).map(({ name }, index) => ({
      text: name,
      pointer: `/communication/${index}/name`,
    })),
  ];
}

/** The companies named at the places, each at its first place; only some texts may name one. */
function mentionsAt(
  places: readonly Place[],
  language: string,
  naming: ReadonlySet<string>,
): readonly VendorMention[] {
  const found = new Map<string, string>();
  for (const { text, pointer } of places) {
    for (const version of textsOf(text, language)) {
      if (!naming.has(version.text)) continue;
      for (const vendor of vendorsIn(version.text)) if (!found.has(vendor)) found.set(vendor, pointer);
    }
  }
  return [...found].map(([vendor, pointer]) => ({ vendor, pointer }));
}
