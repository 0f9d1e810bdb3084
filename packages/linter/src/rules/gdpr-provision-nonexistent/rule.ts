import { gdprProvisionExists } from '@tretten/norway/gdpr';
import type { LawCitation, Provision } from '@tretten/norway/law-reference';
import { citationGroup } from '../../facts/citation-group.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A chapter, article, paragraph or letter that the GDPR does not have sends the reader nowhere. */
export default defineRule({
  id: 'gdpr-provision-nonexistent',
  title: {
    nb: 'Bestemmelsen finnes ikke i personvernforordningen',
    nn: 'Føresegna finst ikkje i personvernforordninga',
    en: 'The provision does not exist in the GDPR',
  },
  at: '#Citation',
  severity: 'error',
  sources: ['GDPR 12(1)', 'GDPR 13(1)(c)'],
  since: '0.1',
  messages: {
    chapter: {
      nb: {
        text: '«{law}»: personvernforordningen har bare kapittel 1 til 11; kapittel {number} finnes ikke.',
        remedy: 'Er det artikler som er ment, så skriv «artikkel».',
      },
      nn: {
        text: '«{law}»: personvernforordninga har berre kapittel 1 til 11; kapittel {number} finst ikkje.',
        remedy: 'Er det artiklar som er meinte, så skriv «artikkel».',
      },
      en: {
        text: '“{law}”: the GDPR has only chapters I to XI; there is no chapter {number}.',
        remedy: 'If articles are meant, write “article”.',
      },
    },
    article: {
      nb: {
        text: '«{law}»: personvernforordningen har 99 artikler; artikkel {number} finnes ikke.',
        remedy: 'Rett nummeret.',
      },
      nn: {
        text: '«{law}»: personvernforordninga har 99 artiklar; artikkel {number} finst ikkje.',
        remedy: 'Rett nummeret.',
      },
      en: {
        text: '“{law}”: the GDPR has 99 articles; there is no article {number}.',
        remedy: 'Correct the number.',
      },
    },
    part: {
      nb: {
        text: '«{law}»: artikkel {number} i personvernforordningen har ikke dette nummeret eller denne bokstaven.',
        remedy: 'Slå opp artikkelen, og rett nummeret eller bokstaven.',
      },
      nn: {
        text: '«{law}»: artikkel {number} i personvernforordninga har ikkje dette nummeret eller denne bokstaven.',
        remedy: 'Slå opp artikkelen, og rett nummeret eller bokstaven.',
      },
      en: {
        text: '“{law}”: article {number} of the GDPR has no such paragraph or letter.',
        remedy: 'Look the article up and correct the paragraph or letter.',
      },
    },
  },
  check(node, context) {
    const group = citationGroup(node, context, missingProvision);
    const [provision] = group?.found ?? [];
    if (!group || !provision) return;
    const { chapter, article } = provision;
    const isWhole = article === undefined || !gdprProvisionExists({ article });
    const messageId = article === undefined ? 'chapter' : isWhole ? 'article' : 'part';
    context.report(messageId, { law: group.words, number: article ?? chapter ?? '' }, `#${group.pointer}`);
  },
});

/** The first provision that does not exist; a bare "artikkel 120" may be of another instrument. */
function missingProvision({ act, match, provisions }: LawCitation): Provision | undefined {
  if (act !== 'gdpr') return undefined;
  return provisions.find(
    (provision) =>
      !gdprProvisionExists(provision) && !(match === 'implied' && Number(provision.article) > 99),
  );
}
