import { recipientLabel, recipientsOf } from '../../facts/recipients.ts';
import { mayBeSameBody } from '../../facts/same-body.ts';
import { defineRule } from '../../rule/define-rule.ts';

/** Who is joint controller must be told as such, since only there the reader learns the essence of the arrangement. */
export default defineRule({
  id: 'joint-controller-unlisted',
  title: {
    nb: 'Felles behandlingsansvarlige skal stå i «jointControllers»',
    nn: 'Felles behandlingsansvarlege skal stå i «jointControllers»',
    en: 'Joint controllers belong in jointControllers',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 26(2)', 'GDPR 26(1)', 'GDPR 13(1)(a)', 'GDPR 14(1)(a)'],
  since: '0.1',
  messages: {
    unlisted: {
      nb: {
        text: 'Mottakeren «{recipient}» er felles behandlingsansvarlig, men står ikke i «jointControllers».',
        remedy: 'Legg den til i «jointControllers» med kontakt og hovedtrekkene i avtalen i «essence».',
      },
      nn: {
        text: 'Mottakaren «{recipient}» er felles behandlingsansvarleg, men står ikkje i «jointControllers».',
        remedy: 'Legg han til i «jointControllers» med kontakt og hovudtrekka i avtalen i «essence».',
      },
      en: {
        text: 'The recipient “{recipient}” is a joint controller but is not in `jointControllers`.',
        remedy:
          'Add it to `jointControllers` with a contact and the essence of the arrangement in `essence`.',
      },
    },
  },
  check({ jointControllers = [] }, { activity, declaration, report }) {
    for (const { recipient, pointer } of activity ? recipientsOf(activity) : []) {
      if (recipient.role !== 'joint-controller') continue;
      const { name } = recipient;
      const isListed = jointControllers.some(
        (joint) => name === undefined || mayBeSameBody(joint.name, name, declaration.language),
      );
      if (!isListed)
        report('unlisted', { recipient: recipientLabel(recipient, declaration) }, `#${pointer}/role`);
    }
  },
});
