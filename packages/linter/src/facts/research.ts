import { type EffectiveActivity, textsOf } from '@tretten/schema';

const WORDS = /(?<!\p{L})(?:forsk|statisti|research|historisk|historical)/iu;

/** Whether a purpose speaks of research or statistics (GDPR 21(6), 89), in bokmål, nynorsk or English. */
export function isForResearchOrStatistics({ value }: EffectiveActivity): boolean {
  return (value.purposes ?? []).some(({ text }) =>
    textsOf(text, 'nb').some((version) => WORDS.test(version.text)),
  );
}
