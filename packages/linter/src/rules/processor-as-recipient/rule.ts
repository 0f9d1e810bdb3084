import { ownNames } from '../../facts/own-names.ts';
import { isLikelyProcessor, unlistedProcessor } from '../../facts/processors.ts';
import { recipientLabel, recipientsOf } from '../../facts/recipients.ts';
import { defineRule } from '../../rule/define-rule.ts';
import { messages } from './messages.ts';

/** Those who process data for the municipality are recipients too, and the reader must see that they are processors. */
export default defineRule({
  id: 'processor-as-recipient',
  title: {
    nb: 'Databehandlere er også mottakere',
    nn: 'Databehandlarar er òg mottakarar',
    en: 'Processors are recipients too',
  },
  at: '/processingActivities/*',
  scope: 'effective',
  severity: 'warning',
  sources: ['GDPR 4(9)', 'GDPR 4(8)', 'GDPR 13(1)(e)', 'GDPR 14(1)(e)'],
  since: '0.1',
  messages,
  check(_value, { activity, declaration, report }) {
    if (!activity) return;
    const { language, controller } = declaration;
    for (const { recipient, pointer } of recipientsOf(activity)) {
      if (!isLikelyProcessor(recipient, language)) continue;
      report('roleUnstated', { recipient: recipientLabel(recipient, declaration) }, `#${pointer}`);
    }
    const unlisted = unlistedProcessor(activity, language, ownNames(controller, language));
    if (!unlisted) return;
    const messageId = unlisted.besideOthers ? 'supplierNotListed' : 'notListed';
    report(messageId, { words: unlisted.words }, `#${unlisted.pointer}`);
  },
});
