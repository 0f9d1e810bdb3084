import { type LegalBasis, type LegalBasisArticle, textIn } from '@tretten/schema';
import { citedLaw, isOtherSource, wordsOf } from './cited-law.ts';
import { todaysLetter } from './former-act.ts';
import { isDataProtectionLaw, natureOf } from './provision-nature.ts';

/** The conditions of art. 9(2) that stand only on Union or national law: (b), (g), (h), (i) and (j). */
const ON_LAW: readonly (LegalBasisArticle | undefined)[] = [
  '9(2)(b)',
  '9(2)(g)',
  '9(2)(h)',
  '9(2)(i)',
  '9(2)(j)',
];

/** Whether the basis is a condition of art. 9(2) that stands only on Union or national law. */
export function isConditionOnLaw({ article }: LegalBasis): boolean {
  return article !== undefined && ON_LAW.includes(article);
}

/** Whether the words name a contract (with a health professional, for (h)) or a collective agreement (for (b)), which will do. */
export function restsOnContract({ article, text }: LegalBasis, language: string): boolean {
  const words = textIn(text, language, language);
  if (article === '9(2)(b)') return /tariff|avtaleverk|collective\s+agreement/iu.test(words);
  return article === '9(2)(h)' && /avtale|kontrakt|contract/iu.test(words);
}

/** The references in words, when none of them allows special categories; secrecy is part of the condition in (h). */
export function uselessLaw(basis: LegalBasis): string | undefined {
  const cited = citedLaw(basis);
  if (cited.length === 0 || basis.law?.some(isOtherSource)) return undefined;
  const allows = cited.some((law) => {
    const nature = natureOf(law);
    return nature === 'basis' || (nature === 'secrecy' && basis.article === '9(2)(h)');
  });
  return allows ? undefined : wordsOf(cited);
}

/** What a letter of § 9 of the act of 2000 that needed law is today, when only data protection law is cited. */
export function formerConditionOnLaw(basis: LegalBasis): LegalBasisArticle | undefined {
  const cited = citedLaw(basis);
  if (!cited.every(isDataProtectionLaw) || basis.law?.some(isOtherSource)) return undefined;
  const letters = cited.map(todaysLetter).filter((letter) => letter !== undefined && ON_LAW.includes(letter));
  return letters.find((letter) => letter !== '9(2)(g)') ?? letters[0];
}
