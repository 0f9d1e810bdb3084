import { citesDeliveryDuty, stateArchiveClaim } from '../../facts/state-archive.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Bodies of the state deliver to Nasjonalarkivet; a municipality keeps its archives under arrangements of its own. */
export default defineRule({
  id: 'municipal-archive-to-state',
  title: {
    nb: 'Kommunale arkiver avleveres ikke til staten',
    nn: 'Kommunale arkiv blir ikkje avleverte til staten',
    en: 'Municipal archives are not delivered to the state',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['arkivlova § 14'],
  since: '0.1',
  mentions: ['arkivverket', 'riksarkivet', 'nasjonalarkivet', 'statsarkivet', 'archives'],
  messages,
  check({ text }, context) {
    // What was changed tells what no longer holds.
    if (context.path.startsWith('/changes/')) return;
    const claim = stateArchiveClaim(text);
    if (claim === undefined || context.declaration.controller?.kind === 'state-agency') return;
    if (!isFirstVersion(context, (version) => stateArchiveClaim(version) !== undefined)) return;
    context.report(citesDeliveryDuty(context, claim) ? 'duty' : 'claim', { archive: claim.archive });
  },
});
