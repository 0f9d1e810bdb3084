import { danglingReference } from '../../facts/references.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** A limit that names something that does not exist leaves the reader not knowing what the statement is about. */
export default defineRule({
  id: 'reference-dangling',
  title: {
    nb: 'Henvisninger i erklæringen må treffe noe',
    nn: 'Tilvisingar i erklæringa må treffe noko',
    en: 'References inside the declaration must lead somewhere',
  },
  at: '#Identifier',
  severity: 'warning',
  sources: ['GDPR 13(1)(c)', 'GDPR 14(1)(c)'],
  since: '0.1',
  messages,
  check(id, { activities, declaration, path, pointer, report }) {
    const gap = danglingReference(id, { path, pointer }, declaration, activities);
    if (gap?.kind === 'activity') {
      if (gap.near === undefined) report('noActivity', { id });
      else report('noActivityNear', { id, near: gap.near });
    } else if (gap?.kind === 'purpose') {
      if (gap.near === undefined) report('noPurpose', { id });
      else report('noPurposeNear', { id, near: gap.near });
    } else if (gap) report('purposeElsewhere', { id });
  },
});
