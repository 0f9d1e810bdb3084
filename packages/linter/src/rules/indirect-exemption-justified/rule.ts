import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** An exemption from telling people about data from others must have a ground, and the law that some grounds rest on (GDPR 14(5)). */
export default defineRule({
  id: 'indirect-exemption-justified',
  title: {
    nb: 'Unntak fra varsling må begrunnes',
    nn: 'Unntak frå varsling må grunngivast',
    en: 'Exemptions from the duty to notify must be justified',
  },
  at: '#ExemptionFromNotice',
  severity: 'warning',
  sources: ['GDPR 14(5)', 'GDPR 14(5)(b)', 'GDPR 14(5)(c)', 'GDPR 14(5)(d)', 'personopplysningsloven § 16'],
  since: '0.1',
  messages,
  check({ ground, law, text }, { report }) {
    if (ground === undefined) report('noGround', {}, '/ground');
    else if (ground === '14(5)(c)' && !law) report('noLaw', {}, '/law');
    else if (ground === '14(5)(d)' && !law) report('noSecrecyLaw', {}, '/law');
    else if (!law && !text) report('noReason', { ground }, '/text');
  },
});
