import { publishedDocuments, statesCriteria } from '../../facts/published-documents.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A body that puts documents on the net must say by which criteria they are chosen. */
export default defineRule({
  id: 'document-publication-criteria',
  title: {
    nb: 'Si hvilke dokumenter som blir lagt ut',
    nn: 'Sei kva dokument som blir lagde ut',
    en: 'Say which documents are published',
  },
  at: '/publicAccess',
  severity: 'warning',
  sources: ['offentlegforskrifta § 7'],
  since: '0.1',
  messages: {
    missing: {
      nb: {
        text: 'Kommunen legger ut dokumenter på nettet, men sier ikke etter hvilke kriterier de er valgt ut.',
        remedy:
          'Legg til «criteria» under «documents»: hvilke saker det gjelder, og hva som ikke blir lagt ut.',
      },
      nn: {
        text: 'Kommunen legg ut dokument på nettet, men seier ikkje etter kva kriterium dei er valde ut.',
        remedy: 'Legg til «criteria» under «documents»: kva saker det gjeld, og kva som ikkje blir lagt ut.',
      },
      en: {
        text: 'The municipality publishes documents on the web but does not say by which criteria they are chosen.',
        remedy: 'Add `criteria` under `documents`: which cases it covers, and what is not published.',
      },
    },
  },
  check(access, { declaration: { language }, report }) {
    const place = publishedDocuments(access, language);
    if (!place || statesCriteria(access, language)) return;
    report('missing', {}, place === 'documents' ? '/documents/criteria' : '/documents');
  },
});
