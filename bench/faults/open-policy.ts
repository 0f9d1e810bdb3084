import type { OpenPolicyConfig } from '@openpolicy/core';
import {
  type Address,
  type EffectiveActivity,
  effectiveActivities,
  type LocalizedText,
  type PrivacyDeclaration,
  textsOf,
} from '@tretten/schema';

const BASES: Readonly<Record<string, string>> = {
  '6(1)(a)': 'consent',
  '6(1)(b)': 'contract',
  '6(1)(c)': 'legal_obligation',
  '6(1)(d)': 'vital_interests',
  '6(1)(e)': 'public_task',
  '6(1)(f)': 'legitimate_interests',
};

const PROVISION: Readonly<Record<string, string>> = {
  statutory: 'statutory',
  contractual: 'contractual',
  'contract-entry': 'contract-prerequisite',
  'service-condition': 'contract-prerequisite',
  voluntary: 'voluntary',
};

const RIGHTS = ['access', 'rectification', 'erasure', 'portability', 'restriction', 'objection'] as const;

/**
 * The declaration in the format of `@openpolicy/core`, as well as that format can hold it: one data category for each
 * activity. What is not stated is left out, so that the validators see that it is missing.
 */
export function openPolicyOf(declaration: PrivacyDeclaration): OpenPolicyConfig {
  const { language, controller, dataProtectionOfficer: officer, cookies } = declaration;
  const text = (value: LocalizedText | undefined) => textsOf(value, language)[0]?.text;
  const activities = effectiveActivities(declaration);
  const contact = controller?.contact;
  const decisions = decisionsOf(activities, text);
  return JSON.parse(
    JSON.stringify({
      effectiveDate: declaration.updated ?? declaration.reviewed ?? declaration.published,
      locale: 'en',
      jurisdictions: ['eu'],
      company: {
        name: text(controller?.name),
        legalName: text(controller?.name),
        address: addressOf(contact?.postalAddress ?? contact?.visitingAddress),
        contact: { email: contact?.email, phone: contact?.phone },
        ...(officer ? { dpo: { email: officer.contact?.email, phone: officer.contact?.phone } } : {}),
      },
      data: {
        collected: Object.fromEntries(
          activities.map((activity) => [keyOf(activity), dataOf(activity, text)]),
        ),
        context: Object.fromEntries(
          activities.map((activity) => [keyOf(activity), contextOf(activity, text)]),
        ),
      },
      thirdParties: activities.flatMap(({ value: { recipients } }) =>
        recipients === undefined || recipients === 'none'
          ? []
          : recipients.map(({ name, text: words, category }) => ({
              name: text(name) ?? text(words) ?? category,
            })),
      ),
      userRights: RIGHTS.filter((right) => declaration.rights?.[right]),
      ...(decisions ? { automatedDecisionMaking: decisions } : {}),
      ...(cookies && cookies !== 'none' ? cookiesOf(cookies.items ?? [], cookies.consent) : {}),
    }),
  ) as OpenPolicyConfig;
}

type Say = (value: LocalizedText | undefined) => string | undefined;

function keyOf({ value }: EffectiveActivity): string {
  return 'id' in value ? String(value.id) : 'general';
}

/** The decisions of all activities; undefined where an activity does not say whether there are any. */
function decisionsOf(activities: readonly EffectiveActivity[], text: Say) {
  const stated = activities.map(({ value }) => value.automatedDecisions);
  if (stated.includes(undefined)) return undefined;
  return stated.flatMap((decisions) =>
    decisions === undefined || decisions === 'none'
      ? []
      : decisions.map(({ text: name, logic, significance }) => ({
          name: text(name),
          logic: text(logic),
          significance: text(significance),
        })),
  );
}

function dataOf({ value }: EffectiveActivity, text: Say): (string | undefined)[] {
  return (value.personalData ?? []).map((entry) => text(entry.text) ?? entry.categories?.join(', '));
}

function contextOf({ value }: EffectiveActivity, text: Say) {
  const basis = value.legalBases?.find(({ article }) => article && BASES[article])?.article;
  const [retention] = value.retention ?? [];
  const [provision] = value.provision ?? [];
  return {
    purpose: text(value.purposes?.[0]?.text),
    lawfulBasis: basis && BASES[basis],
    retention: text(retention?.text) ?? retention?.period ?? text(retention?.criteria),
    ...(provision
      ? {
          provision: {
            basis: provision.requirement && PROVISION[provision.requirement],
            consequences: text(provision.consequences),
          },
        }
      : {}),
  };
}

function cookiesOf(items: readonly { category?: string }[], consent: string | undefined) {
  const used = [...new Set(items.map(({ category }) => category ?? 'other'))];
  return {
    cookies: {
      used: { essential: true, ...Object.fromEntries(used.map((category) => [category, true])) },
      context: Object.fromEntries(
        ['essential', ...used].map((category) => [
          category,
          category === 'essential' || category === 'necessary'
            ? { lawfulBasis: 'public_task' }
            : consent === undefined || consent === 'not-asked'
              ? {}
              : { lawfulBasis: 'consent' },
        ]),
      ),
    },
    ...(consent
      ? { consentMechanism: { hasBanner: consent === 'opt-in', hasPreferencePanel: true, canWithdraw: true } }
      : {}),
  };
}

function addressOf(address: Address | undefined): string | undefined {
  if (address === undefined || typeof address === 'string') return address;
  return [address.poBox, address.street, address.postalCode, address.city].filter(Boolean).join(', ');
}
