import { municipalitiesAsOf } from '@tretten/norway/municipalities';
import { registerMismatches } from '../../facts/controller-register.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Name and numbers identify the controller only when they belong to the same municipality. */
export default defineRule({
  id: 'controller-register-mismatch',
  title: {
    nb: 'Kommunens navn og numre skal høre sammen',
    nn: 'Namnet og numra til kommunen skal høyre saman',
    en: 'The name and numbers of the municipality should belong together',
  },
  at: '',
  severity: 'warning',
  sources: ['GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  since: '0.1',
  messages,
  check(declaration, { report }) {
    for (const mismatch of registerMismatches(declaration)) {
      const { pointer, confidence } = mismatch;
      if (mismatch.kind === 'unknownNumber') {
        report('unknownNumber', { ...mismatch.params, checked: municipalitiesAsOf }, pointer, { confidence });
      } else if (mismatch.kind === 'name') {
        report('name', mismatch.params, pointer, { confidence });
      } else report(mismatch.kind, mismatch.params, pointer, { confidence });
    }
  },
});
