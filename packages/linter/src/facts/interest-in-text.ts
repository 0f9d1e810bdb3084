import { type EffectiveActivity, type LocalizedText, textsOf } from '@tretten/schema';

/** "Etter en interesseavveiing", "vår berettigede interesse", "artikkel 6 nr. 1 bokstav f", in bokmål, nynorsk and English. */
const CLAIM =
  /(?<!\p{L})(?:(?:har|etter|på\s+grunnlag\s+av|basert\s+på|byggje?r\s+på|bygge[rt]?\s+på)\s+(?:(?:en|ei|ein|vår)\s+)?(?:interesseav\p{L}{4,12}|berettige[td]e?\s+interes|berettiga\s+interes)|(?:artikkel|art\.)\s*6\s*(?:\(1\)|nr\.?\s*1)\s*(?:,\s*)?(?:bokstav\s*|litra\s*)?\(?f\)?(?!\p{L})|(?:article|art\.)\s*6\(1\)\(f\))/iu;
const DENIED = /(?<!\p{L})(?:ikkj?e|ingen|not)(?!\p{L})/iu;

/** Words that justify a public task by a legitimate interest, though no basis of the activity is 6(1)(f). */
export interface InterestInText {
  readonly activity: EffectiveActivity;
  /** JSON pointer of the text. */
  readonly pointer: string;
}

/** The texts about public tasks, and of their bases, that claim a legitimate interest; a basis 6(1)(f) is told by its letter. */
export function interestsInPublicTasks(
  activities: readonly EffectiveActivity[],
  language: string,
): readonly InterestInText[] {
  return activities.flatMap((activity) => {
    const { value, pointer } = activity;
    const bases = value.legalBases ?? [];
    if (value.publicTask !== true || bases.some(({ article }) => article === '6(1)(f)')) return [];
    const texts: (readonly [string, LocalizedText | undefined])[] = [
      ['/text', value.text],
      ...bases.map(({ text }, index) => [`/legalBases/${index}/text`, text] as const),
    ];
    return texts.flatMap(([place, text]) =>
      textsOf(text, language)
        .filter((version) => CLAIM.test(version.text) && !DENIED.test(version.text))
        .slice(0, 1)
        .map(({ suffix }) => ({ activity, pointer: `${pointer}${place}${suffix}` })),
    );
  });
}
