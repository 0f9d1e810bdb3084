import { namesOfficerAsController, officerInName } from '../../facts/officer-titles.ts';
import { isFirstVersion } from '../../facts/text-pointer.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** The controller is the municipality as such; the chief executive acts for it and belongs in `responsibility`. */
export default defineRule({
  id: 'controller-is-officer',
  title: {
    nb: 'Kommunen er behandlingsansvarlig, ikke en person i den',
    nn: 'Kommunen er behandlingsansvarleg, ikkje ein person i han',
    en: 'The municipality is the controller, not an office-holder',
  },
  at: '#Text',
  severity: 'warning',
  sources: ['GDPR 4(7)', 'EDPB 07/2020', 'Datatilsynet: behandlingsansvarlig'],
  since: '0.1',
  mentions: [
    'rådmann',
    'kommunedirektør',
    'sjef',
    'ordfør',
    'byråd',
    'daglig',
    'dagleg',
    'rektor',
    'styrer',
    'executive',
    'director',
    'mayor',
  ],
  messages,
  check({ text }, context) {
    const { path, report } = context;
    if (path.endsWith('/controller/name')) {
      const named = officerInName(text);
      const isFirst = isFirstVersion(context, (name) => officerInName(name) === named);
      if (named && isFirst) report(named === 'officer' ? 'officer' : 'throughOfficer', { name: text });
    } else if (namesOfficerAsController(text) && isFirstVersion(context, namesOfficerAsController)) {
      report('saidInText');
    }
  },
});
