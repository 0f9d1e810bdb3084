import type { Change, EffectiveActivity, LegalBasis } from '@tretten/schema';
import { textsOf } from '@tretten/schema';
import { ARTICLE_6, type Article6 } from './bases.ts';
import { citationsIn, citationsOf } from './law-reader.ts';

/**
 * The codes that the words of an activity's bases name, as changes that set them: for each basis without a code whose
 * text or law names exactly one letter of art. 6(1). Empty when no basis does.
 */
export function basesInWords({ value, origin }: EffectiveActivity, language: string): readonly Change[] {
  return (value.legalBases ?? []).flatMap((basis, index): Change[] => {
    const named = basis.article === undefined ? lettersNamedIn(basis, language) : new Set<Article6>();
    const [article] = named;
    if (article === undefined || named.size > 1) return [];
    return [{ op: 'add', path: `#${origin['legalBases']}/${index}/article`, value: article }];
  });
}

function lettersNamedIn({ text, law }: LegalBasis, language: string): ReadonlySet<Article6> {
  const citations = [
    ...textsOf(text, language).flatMap((version) => citationsIn(version.text)),
    ...(law ?? []).flatMap((reference) => citationsOf(reference)),
  ];
  const provisions = citations.filter(({ act }) => act === 'gdpr').flatMap((citation) => citation.provisions);
  return new Set(
    provisions
      .filter(({ article, paragraph = 1 }) => article === '6' && paragraph === 1)
      .flatMap(({ letter }) => ARTICLE_6.find((code) => code === `6(1)(${letter})`) ?? []),
  );
}
