import { type EffectiveActivity, getAt, isAtOrBelow, type LegalBasis } from '@tretten/schema';
import { hasArticle6 } from '../../facts/bases.ts';
import { defineRule } from '../../rule/define-rule.ts';
import type { Citation } from '../../run/nodes.ts';
import { messages } from './messages.ts';

/** "Article 6" names six bases at once; which one applies stands in the letter of paragraph 1. */
export default defineRule({
  id: 'art6-incomplete-citation',
  title: {
    nb: 'Henvisningen til artikkel 6 må ha nummer og bokstav',
    nn: 'Tilvisinga til artikkel 6 må ha nummer og bokstav',
    en: 'A citation of Article 6 needs paragraph and letter',
  },
  at: '#Citation',
  severity: 'warning',
  sources: ['GDPR 6(1)', 'GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
  since: '0.1',
  messages,
  check(node, { declaration, activities, pointer, report }) {
    const { citation } = node;
    if (citation.act !== 'gdpr' || isRange(node) || !statesBasis(node, pointer, declaration, activities))
      return;
    const bases = citation.provisions.filter(
      ({ article, paragraph = 1 }) => article === '6' && paragraph === 1,
    );
    const [first] = bases;
    if (!first || bases.some(({ paragraph, letter }) => paragraph === 1 && letter !== undefined)) return;
    const letter = first.letter ?? letterAfter(node);
    if (letter === undefined) report('noLetter', { cited: citation.text });
    else report('noParagraph', { cited: citation.text, letter });
  },
});

/** Whether the citation stands where a basis is stated and nothing else names its letter. */
function statesBasis(
  { from, text, citation }: Citation,
  pointer: string,
  declaration: object,
  activities: readonly EffectiveActivity[],
): boolean {
  const basis = /^.*\/legalBases\/\d+(?=\/)/u.exec(pointer)?.[0];
  if (basis !== undefined)
    return (getAt(declaration, basis) as LegalBasis | undefined)?.article === undefined;
  const activity = activities.find((candidate) => isAtOrBelow(pointer, candidate.pointer));
  if (from !== 'text' || !activity || hasArticle6(activity)) return false;
  return /grunnlag|hjemmel|hjemle|heim(?:e)?l|legal\s+basis/iu.test(
    text.slice(Math.max(0, citation.start - 80), citation.end + 80),
  );
}

/** Articles 6 to 11 as a whole are the rules in general, no basis. */
function isRange({ citation }: Citation): boolean {
  return citation.provisions.some(({ article }) => article === '7');
}

/** "art. 6 e": a letter that the citation itself does not take in. */
function letterAfter({ text, citation, language }: Citation): string | undefined {
  if (language === 'en') return undefined;
  return /^\s{0,4}([a-f])\)?(?![\p{L}\p{N}])/u.exec(text.slice(citation.end, citation.end + 8))?.[1];
}
