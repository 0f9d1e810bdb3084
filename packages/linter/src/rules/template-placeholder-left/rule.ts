import { isRequiredField, PLACEHOLDER_PARTS, placeholderIn } from '../../facts/placeholders.ts';
import { stringsOf } from '../../facts/strings.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** A template that was published before somebody filled it in. */
export default defineRule({
  id: 'template-placeholder-left',
  title: {
    nb: 'Teksten fra malen må fylles ut',
    nn: 'Teksten frå malen må fyllast ut',
    en: 'The text of the template must be filled in',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 12(1)', 'GDPR 13(1)', 'GDPR 13(2)', 'GDPR 14(1)', 'GDPR 14(2)'],
  since: '0.1',
  mentions: PLACEHOLDER_PARTS,
  messages: {
    required: {
      severity: 'error',
      nb: {
        text: '«{placeholder}» står igjen fra malen, så en opplysning som artikkel 13 og 14 krever, mangler.',
        remedy: 'Skriv opplysningen i stedet.',
      },
      nn: {
        text: '«{placeholder}» står att frå malen, så ei opplysning som artikkel 13 og 14 krev, manglar.',
        remedy: 'Skriv opplysninga i staden.',
      },
      en: {
        text: '“{placeholder}” is left from the template, so information that Articles 13 and 14 require is missing.',
        remedy: 'Write the information instead.',
      },
    },
    left: {
      nb: { text: '«{placeholder}» står igjen fra malen.', remedy: 'Fyll inn teksten, eller ta den bort.' },
      nn: { text: '«{placeholder}» står att frå malen.', remedy: 'Fyll inn teksten, eller ta han bort.' },
      en: { text: '“{placeholder}” is left from the template.', remedy: 'Fill in the text, or remove it.' },
    },
  },
  check(declaration, { report }) {
    for (const { value, pointer, path } of stringsOf(
      declaration,
      (text) => placeholderIn(text) !== undefined,
      PLACEHOLDER_PARTS,
    )) {
      const placeholder = placeholderIn(value) ?? '';
      report(isRequiredField(path) ? 'required' : 'left', { placeholder }, pointer);
    }
  },
});
