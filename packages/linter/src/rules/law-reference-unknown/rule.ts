import { lawReferencesOf } from '../../facts/law-references.ts';
import { placeholderIn } from '../../facts/placeholders.ts';
import { unknownLaw } from '../../facts/unknown-law.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A reader who looks up the law must find it under the name given; the same name is told once. */
export default defineRule({
  id: 'law-reference-unknown',
  title: {
    nb: 'Lovhenvisningen er ikke kjent',
    nn: 'Lovtilvisinga er ikkje kjend',
    en: 'The law referred to is not known',
  },
  at: '',
  severity: 'info',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)', 'GDPR 12(1)'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    const told = new Set<string>();
    for (const { reference, pointer } of lawReferencesOf(declaration)) {
      const unknown = unknownLaw(reference);
      // A placeholder is told by template-placeholder-left.
      if (!unknown || placeholderIn(unknown.written) || told.has(unknown.written.toLowerCase())) continue;
      told.add(unknown.written.toLowerCase());
      if (unknown.kind === 'misspelt') {
        report('misspelt', { law: unknown.written, suggestion: unknown.suggestion }, pointer);
      } else report(unknown.kind, { law: unknown.written }, pointer);
    }
  },
});
