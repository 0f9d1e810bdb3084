import type { LegalBasisArticle } from '@tretten/schema';
import type { CitedLaw } from './cited-law.ts';

/**
 * Letters of personopplysningsloven 2000 §§ 8 and 9 and the letter of the GDPR that took their place, § 9 as Prop. 56 LS
 * (2017–2018) ch. 7.1.1 describes it. The act ceased to hold on 20 July 2018; a page that still cites it means these.
 */
const TODAY: Readonly<Record<string, Readonly<Record<string, LegalBasisArticle>>>> = {
  '8': { f: '6(1)(f)' },
  '9': {
    a: '9(2)(a)',
    // "Laid down in law": the nearest of the letters that need law.
    b: '9(2)(g)',
    c: '9(2)(c)',
    d: '9(2)(e)',
    e: '9(2)(f)',
    f: '9(2)(b)',
    g: '9(2)(h)',
    h: '9(2)(j)',
  },
};

/** The letter of art. 6(1) or 9(2) GDPR that a cited letter of the act of 2000 corresponds to. */
export function todaysLetter({ act, provision }: CitedLaw): LegalBasisArticle | undefined {
  if (act !== 'popplyl-2000' || !provision?.section || !provision.letter) return undefined;
  return TODAY[provision.section]?.[provision.letter];
}
