import type { EffectiveActivity, LocalizedText, PrivacyDeclaration } from '@tretten/schema';
import { versionsOf } from './matching-version.ts';

/** Companies that decide together with those who have a page or an account with them, by the names of their platforms. */
const OPERATORS = [
  { operator: 'Meta', platforms: named('Facebook|Instagram'), partner: named('Meta|Facebook|Instagram') },
  { operator: 'TikTok', platforms: named('TikTok'), partner: named('TikTok|ByteDance') },
  { operator: 'LinkedIn', platforms: named('LinkedIn'), partner: named('LinkedIn|Microsoft') },
];

const PLATFORM = '(?:Facebook|Instagram|TikTok|LinkedIn)';
const PAGE = '(?:side|sida|siden|sider|sidene|konto|kontoen|kontoar|kontoer|profil|profilen|page|account)';
/** Ways to say that the body itself is on a platform. */
const PRESENCE = new RegExp(
  [
    `(?<!\\p{L})(?:følg|finn|follow|find)\\p{L}{0,3}\\s+(?:oss|kommunen|us)\\s+(?:\\p{L}+\\s+)?(?:på|on)\\s`,
    `(?<!\\p{L})(?:er|are)\\s+(?:(?:også|òg|aktiv|aktive|active)\\s+)?(?:på|on)\\s+${PLATFORM}`,
    `${PLATFORM}[\\s-]?${PAGE}(?!\\p{L})`,
    `(?<!\\p{L})${PAGE}\\s+(?:vår\\s+|våre\\s+)?(?:på|on)\\s+${PLATFORM}`,
  ].join('|'),
  'iu',
);
/** A sentence with one of these may say the opposite. */
const DENIAL = /(?<!\p{L})(?:ikke|ikkje|ingen|inga|not|no)(?!\p{L})/iu;

/** A page or an account that the declaration tells about. */
export interface SocialMediaPage {
  /** Who runs the platform. */
  readonly operator: string;
  /** The platform as the declaration names it. */
  readonly platform: string;
  /** JSON pointer of the activity or entry that tells about it. */
  readonly pointer: string;
  readonly isActivity: boolean;
}

interface Place {
  readonly pointer: string;
  readonly isActivity: boolean;
  /** The channel itself is social media, so that naming a platform is enough. */
  readonly isChannel: boolean;
  readonly texts: readonly (LocalizedText | undefined)[];
}

/** The pages on social media that the declaration tells about: the first place for each operator, activities first. */
export function socialMediaPages(
  declaration: PrivacyDeclaration,
  activities: readonly EffectiveActivity[],
): readonly SocialMediaPage[] {
  const places = placesOf(declaration, activities);
  return OPERATORS.flatMap(({ operator, platforms }) => {
    for (const { pointer, isActivity, isChannel, texts } of places) {
      const sentences = texts
        .flatMap((text) => versionsOf(text, declaration.language))
        .flatMap(({ text }) => text.split(/[.!?]\s/u));
      const told = sentences.find(
        (sentence) => platforms.test(sentence) && (isChannel || isPresence(sentence)),
      );
      if (told !== undefined)
        return [{ operator, platform: platforms.exec(told)?.[1] ?? operator, pointer, isActivity }];
    }
    return [];
  });
}

/** Whether one of the names is that of the operator or one of its platforms. */
export function isOperator(operator: string, names: readonly string[]): boolean {
  return OPERATORS.some(
    (known) => known.operator === operator && names.some((name) => known.partner.test(name)),
  );
}

function placesOf(declaration: PrivacyDeclaration, activities: readonly EffectiveActivity[]): Place[] {
  const { communication = [], sections = [] } = declaration;
  const ofActivities = activities.map(({ value, pointer }): Place => {
    const recipients = value.recipients === 'none' ? [] : (value.recipients ?? []);
    const purposes = (value.purposes ?? []).map(({ text }) => text);
    const isChannel = value.channels?.includes('social-media') ?? false;
    const texts = [
      value.name,
      value.text,
      ...purposes,
      ...(isChannel ? recipients.map(({ name }) => name) : []),
    ];
    return { pointer, isActivity: true, isChannel, texts };
  });
  return [
    ...ofActivities.filter(({ isChannel }) => isChannel),
    ...ofActivities.filter(({ isChannel }) => !isChannel),
    ...communication.map(({ kind, name, url, text }, index): Place => {
      const texts = [name, url, text];
      return {
        pointer: `/communication/${index}`,
        isActivity: false,
        isChannel: kind === 'social-media',
        texts,
      };
    }),
    ...sections.map(({ heading, text }, index): Place => {
      return { pointer: `/sections/${index}`, isActivity: false, isChannel: false, texts: [heading, text] };
    }),
    { pointer: '/text', isActivity: false, isChannel: false, texts: [declaration.text] },
  ];
}

function isPresence(sentence: string): boolean {
  return PRESENCE.test(sentence) && !DENIAL.test(sentence);
}

function named(names: string): RegExp {
  return new RegExp(`(?<![\\p{L}])(${names})(?:s|en)?(?!\\p{L})`, 'iu');
}
