import type { EffectiveActivity, PersonalDataCategory } from '@tretten/schema';

/** The special categories of art. 9(1), as codes. */
export const SPECIAL_CATEGORIES = [
  'health',
  'racial-or-ethnic-origin',
  'political-opinions',
  'religious-or-philosophical-beliefs',
  'trade-union-membership',
  'genetic',
  'biometric',
  'sex-life-or-orientation',
] as const satisfies readonly PersonalDataCategory[];

/** Words for offences and for what documents them, in bokmål, nynorsk and English. */
export const NAMES_CRIMINAL_DATA =
  /(?<!\p{L})(?:politiattest|straffbare?\s+(?:forhold|handling)|straffedom|straffedøm|lovbr(?:udd|ot)(?!\p{L})|police\s+certificate|criminal\s+(?:offen|record|conviction))/iu;

/** Data about criminal convictions and offences (art. 10), as a code. */
export const CRIMINAL_DATA = 'criminal-offences' satisfies PersonalDataCategory;

/** Identity numbers, for which personopplysningsloven § 12 sets conditions, as a code. */
export const IDENTITY_NUMBER = 'national-identity-number' satisfies PersonalDataCategory;

/** A category of data with its place. */
export interface PlacedCategory {
  readonly category: PersonalDataCategory;
  /** JSON pointer of the code. */
  readonly pointer: string;
  /** Index of the entry of `personalData` that names it. */
  readonly entry: number;
}

/** The categories of data that an activity names, in the author's order. */
export function categoriesOf({ value, pointer }: EffectiveActivity): readonly PlacedCategory[] {
  return (value.personalData ?? []).flatMap(({ categories = [] }, entry) =>
    categories.map((category, index) => ({
      category,
      entry,
      pointer: `${pointer}/personalData/${entry}/categories/${index}`,
    })),
  );
}

/** Whether the category is one of art. 9(1). */
export function isSpecial(category: PersonalDataCategory): boolean {
  return (SPECIAL_CATEGORIES as readonly PersonalDataCategory[]).includes(category);
}

/** Words for special categories or health data, in bokmål, nynorsk and English. */
export const NAMES_SPECIAL_DATA =
  /særle?i?ge\s+kategori|helseopplysning|helsedata|helse(?:forhold|tilstand|erklæring)|legeerklæring|allergi|(?<!\p{L})(?:sykdom|sjukdom|diagnose)|nedsatt\s+funksjonse|nedsett\s+funksjonse|funksjons(?:nedset|hemm)|(?<!\p{L})(?:religiøs|livssyn|etnisk)|(?<!\p{L})(?:rus(?:problem|middel|avhengig|misbruk)|psykisk\p{L}{0,2}\s+(?:helse|lid|plage|vansk|syk|sjuk))|(?<!\p{L})(?:politisk\s+(?:syn|oppfatning|tilhør|stå)|partimedlem|parti\s+(?:du|dei?|dere)\s+(?:stem|røyst))|seksuell\s+(?:legning|orientering)|fagfor(?:e|ei)nings(?:medlem|tilhør)|medlem(?:skap)?\s+(?:av|i)\s+(?:(?:en|ei|ein)\s+)?fagfor|special\s+categor|health\s+(?:data|information)/iu;
