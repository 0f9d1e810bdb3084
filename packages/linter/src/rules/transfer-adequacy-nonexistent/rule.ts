import { adequacyFlaw } from '../../facts/adequacy.ts';
import { isOutsideEea } from '../../facts/recipients.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** What is said about an adequacy decision must agree with the decisions there are. */
export default defineRule({
  id: 'transfer-adequacy-nonexistent',
  title: {
    nb: 'Beslutningen om tilstrekkelig beskyttelse må finnes',
    nn: 'Avgjerda om tilstrekkeleg vern må finnast',
    en: 'The adequacy decision must exist',
  },
  at: '#Transfer',
  severity: 'warning',
  sources: ['GDPR 45(3)', 'GDPR 13(1)(f)', 'GDPR 14(1)(f)', 'personopplysningsforskriften (2018) § 2'],
  since: '0.1',
  messages,
  check(transfer, { asOf, report }) {
    const { country, internationalOrganisation } = transfer;
    if (transfer.mechanism === '45(3)' && transfer.adequacyDecision === false)
      return report('contradicted', {}, '/adequacyDecision');
    // The register knows countries, not organisations.
    if (!isOutsideEea(country) || internationalOrganisation) return;
    const flaw = adequacyFlaw(transfer, country, asOf);
    if (flaw?.kind === 'none') report('noDecision', { country }, flaw.where);
    if (flaw?.kind !== 'ended' && flaw?.kind !== 'denied') return;
    const { kind, decision, where, confidence } = flaw;
    report(kind, { country, decision }, where, { confidence });
  },
});
